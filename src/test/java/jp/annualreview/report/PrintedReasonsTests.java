package jp.annualreview.report;

import jp.annualreview.plan.NegativeSign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedReasonsTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計算の行                                    | △なら                                       | ▲なら
			参照値との差 = 87.1% − 88.9% = −1.8ポイント | 参照値との差 = 87.1% − 88.9% = △1.8ポイント | 参照値との差 = 87.1% − 88.9% = ▲1.8ポイント
			実績 = -0.6%                                | 実績 = △0.6%                                | 実績 = ▲0.6%
			−8.1% < 7% → 未達成                         | △8.1% < 7% → 未達成                         | ▲8.1% < 7% → 未達成
			番号 6-1 の 2-3月                           | 番号 6-1 の 2-3月                           | 番号 6-1 の 2-3月
			計画の段階 △ 2年目                          | 計画の段階 △ 2年目                          | 計画の段階 △ 2年目
			""")
	void aNegativeNumberIsPrintedWithTheSignOfThePlan(String line, String white, String black) {
		assertThat(new Figures(NegativeSign.TRIANGLE).line(line)).isEqualTo(white);
		assertThat(new Figures(NegativeSign.BLACK_TRIANGLE).line(line)).isEqualTo(black);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "－", textBlock = """
			種類     | 理由                           | 達成率         | 状態   | 印字
			段階     | 達成率なし（段階）             | ''             | ''     | ''
			参照値比 | 達成率なし（参照値比）         | ''             | ''     | ''
			零       | 達成率なし（目標が0で基準値なし） | ''             | ''     | ''
			以上     | 達成率なし（負の値）           | ''             | ''     | 達成率なし（負の値）
			未満     | 同値                           | 100.0%（同値） | ''     | ''
			以上     | 速報値                         | ''             | 集計中 | ''
			前年度比 | 前年度未確定                   | ''             | 未判定 | 前年度未確定
			以上     | 差戻し                         | ''             | 差戻し | ''
			""")
	void onlyAReasonThatTellsSomethingIsPrinted(String kind, String reason, String rate, String state, String printed) {
		assertThat(PrintedReasons.tells(reason, kind, rate, state) ? reason : "").isEqualTo(printed);
	}

}
