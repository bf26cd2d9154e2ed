package jp.annualreview.report;

import jp.annualreview.CommittedRegister;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetMeaningTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画     | 番号 | 枝番 | 年度 | 前年度実績 | 目標の意味
			kanazawa | 1    | ''   | 2022 | ''         | 30町会等以上で達成
			kanazawa | 2    | ''   | 2022 | ''         | 30人以上で達成⏎年度末の累計を記入
			kanazawa | 3    | ''   | 2021 | ''         | 計画は「◎ 施行・本格実施・充実」。ここまで進めば目標どおり
			kanazawa | 5    | ''   | 2022 | ''         | 71.5%以上で達成
			kanazawa | 10   | ''   | 2022 | ''         | 計画では終了（記入は不要）
			kanazawa | 36   | ''   | 2021 | 114,870t   | 前年度（114,870t）より減らすと達成
			kanazawa | 36   | ''   | 2021 | ''         | 前年度より減らすと達成
			kanazawa | 113  | ''   | 2019 | ''         | 計画では未着手の年度
			kanazawa | 118  | ''   | 2021 | ''         | 0%で達成
			kanazawa | 120  | ''   | 2021 | ''         | 10%未満で達成
			kanazawa | 123  | ''   | 2021 | ''         | 中核市平均（経常収支比率）（88.9%）以下で達成
			kanazawa | 135  | ''   | 2021 | ''         | 目標に届いたかを自己評価で記入
			himi     | 4    | ''   | 2023 | ''         | 令和8年度に判定: 8件以上で達成⏎この年度だけの値を記入（合計は集計します）
			himi     | 6    | 1    | 2023 | ''         | 90%未満で達成（80%を下回ったときは確認します）
			himi     | 6    | 2    | 2023 | ''         | 令和8年度に判定: 13%以下で達成⏎3か年平均の値を記入
			himi     | 24   | ''   | 2023 | ''         | 令和8年度に判定: 30%以上で達成（この年度は実績だけを記入）
			himi     | 12   | ''   | 2022 | ''         | この年度の目標なし（実績だけを記入）
			himi     | 12   | ''   | 2023 | ''         | 530人を維持すれば達成（認められる差の定めなし）
			annaka   | 2    | ''   | 2020 | ''         | 計画は「実施」。ここまで進めば目標どおり
			aomori   | 2-(1)-02-① | '' | 2025 | ''     | 目標の定めなし。到達した段階を選んで記入
			annaka   | 16   | 2    | 2020 | ''         | 令和2年12月31日までに実施で達成
			""")
	void saysWhatIsToBeReached(String plan, String number, String branch, int year, String lastYear, String meaning) {
		PlanRegister register = CommittedRegister.of(plan);
		assertThat(new TargetMeaning(register, FiscalYear.of(year))
			.of(register.indicator(IndicatorId.of(number, branch)).orElseThrow(), lastYear)
			.replace('\n', '⏎')).isEqualTo(meaning);
	}

}
