package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.NegativeSign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemes of the cities, read back from their rows. */
class BandWordsTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					自治体 | 対象    | 比較         | 評価=下限                                    | 見出し                    | 範囲
					金沢市 | 達成率  | 達成率       | AA=110 A=100 B=90 C=                          | 達成率                    | 110%以上／100%以上110%未満／90%以上100%未満／90%未満
					氷見市 | 達成率  | 達成率       | 達成=100 未達成=                              | 達成率                    | 100%以上／100%未満
					南砺市 | 進捗率  | 進捗率       | 5=100 4=80 3=60 2=40 1=20 0=                  | 進捗率                    | 100%以上／80%以上100%未満／60%以上80%未満／40%以上60%未満／20%以上40%未満／20%未満
					多摩市 | 達成率  | 年数按分     | 着実=100 概ね=60 要改善=                      | 達成率（年数按分） | 100%以上／60%以上100%未満／60%未満
					多摩市 | 達成率  | 年数按分（基準値から） | 着実=100 概ね=60 要改善=            | 達成率（年数按分、基準値から） | 100%以上／60%以上100%未満／60%未満
					長与町 | 達成率  | 目標・基準値 | S=>目標 A=>基準値 B=基準値×0.9 C=             | 目標・基準値との比較 | 目標を上回る／基準値を上回り、目標以下／基準値×0.9以上、基準値以下／基準値×0.9を下回る
					安中市 | 段階    | 目標・基準値 | 計画以上=>目標 計画どおり=目標 計画未満=      | 段階                      | 計画の段階を上回る／計画の段階と同じ／計画の段階を下回る
					佐野市 | 得点    | 得点率       | 上=90 中=62.5 下=                             | 得点                      | 満点の90%以上／満点の62.5%以上90%未満／満点の62.5%未満
					大阪府立図書館 | 途中年度 | 前年度  | A=目標 B=>前年度 C=前年度 D=                  | 途中年度（前年度との比較） | 目標以上／前年度を上回り、目標を下回る／前年度と同じ／前年度を下回る
					南砺市 | 取組    | 計画開始時   | A=>計画開始時 B=計画開始時 C=                 | 取組（計画開始時との比較） | 計画開始時を上回る／計画開始時と同じ／計画開始時を下回る
					富士市 | 状態    | 目標・基準値 | その他=終了;把握不能                          | 状態                      | 終了・把握不能
					金沢市 | 達成のみ | 達成率       | 達成=達成 未達成=                             | 達成のみ                  | 達成と判定したもの／達成と判定しなかったもの
					""")
	void saysEachBandInWords(String city, String basis, String comparison, String rows, String heading, String ranges) {
		GradeScheme scheme = new GradeScheme(city,
				Arrays.stream(rows.split(" ")).map((row) -> band(basis, comparison, row)).toList());
		List<GuideBand> words = new BandWords(new Figures(NegativeSign.TRIANGLE)).of(scheme);
		assertThat(words).extracting(GuideBand::basis).containsOnly(heading);
		assertThat(words).extracting(GuideBand::range).containsExactly(ranges.split("／"));
	}

	private static GradeBand band(String basis, String comparison, String row) {
		String label = row.substring(0, row.indexOf('='));
		String bound = row.substring(row.indexOf('=') + 1);
		return new GradeBand(
				Arrays.stream(GradeBasis.values()).filter((one) -> one.label().equals(basis)).findFirst().orElseThrow(),
				Arrays.stream(GradeComparison.values())
					.filter((one) -> one.label().equals(comparison))
					.findFirst()
					.orElseThrow(),
				label, bound(bound.replace(">", "")), !bound.startsWith(">"), "", Optional.empty());
	}

	private static LowerBound bound(String text) {
		return switch (text) {
			case "" -> new LowerBound.Lowest();
			case "目標" -> new LowerBound.TargetValue();
			case "前年度" -> new LowerBound.LastYear();
			case "計画開始時" -> new LowerBound.PlanStart();
			case "終了;把握不能" -> new LowerBound.InStates(List.of(State.ENDED, State.NOT_MEASURABLE));
			case "基準値" -> new LowerBound.BaselineTimes(BigDecimal.ONE);
			case "基準値×0.9" -> new LowerBound.BaselineTimes(new BigDecimal("0.9"));
			case "達成" -> new LowerBound.Achieved();
			default -> new LowerBound.Percent(new BigDecimal(text));
		};
	}

}
