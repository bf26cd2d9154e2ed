package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Rate;
import jp.annualreview.grading.Reckoning;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 期間計 and 進捗率 of targets that are judged at the end (Himi, 2023). */
class ProgressWordsTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					行                   | 期間の区分 | 目標    | 単位 | 実績   | 実績値 | 進捗率の式 | 実績の印字             | 進み具合
					H5 二年目            | 期間内合計 | 10件    | 件   | 3      | 5      | 5/10       | 3件（期間計 5件）      | 期間計 5件、進捗率 50.0%
					H8 小数              | 期間内合計 | 2.0km   | km   | 0.48   | 0.98   | 0.98/2     | 0.48km（期間計 0.98km） | 期間計 0.98km、進捗率 49.0%
					一年目は同じ値       | 期間内合計 | 8件     | 件   | 2      | 2      | 2/8        | 2件                    | 期間計 2件、進捗率 25.0%
					丸めても届かない     | 期間内合計 | 10000件 | 件   | 1      | 9999   | 9999/10000 | 1件（期間計 9,999件）  | 期間計 9,999件、進捗率 99.9%
					集計中               | 期間内合計 | 10件    | 件   | 集計中 | 5      |            | 集計中                 | ''
					H6③ 最終年度        | 最終年度   | 43.0%   | %    | 39.8   | 39.8   |            | 39.8%                  | ''
					基準値から進んだ割合 | 最終年度   | 60%     | %    | 45     | 45     | 5/20       | 45%                    | 進捗率 25.0%
					""")
	void theSumStandsBesideTheYearsOwnFigure(String row, String period, String target, String unit, String actual,
			BigDecimal judged, String progress, String printed, String words) {
		Assessment assessment = assessment(period(period), target, actual, judged, Optional.ofNullable(progress));
		String own = actual.equals("集計中") ? actual : actual + unit;
		ProgressWords progressing = new ProgressWords(new Figures(NegativeSign.TRIANGLE));
		assertThat(progressing.withTotal(own, assessment, unit)).isEqualTo(printed);
		assertThat(String.join("、", progressing.of(assessment, unit))).isEqualTo(words);
	}

	private static Period period(String label) {
		return List.of(Period.values()).stream().filter((one) -> one.label().equals(label)).findFirst().orElseThrow();
	}

	private static Assessment assessment(Period period, String target, String actual, BigDecimal judged,
			Optional<String> progress) {
		IndicatorId id = PlanFixtures.indicator("5").build().id();
		BigDecimal value = new BigDecimal(target.replaceAll("[^0-9.]", ""));
		Optional<Rate> rate = progress.map((formula) -> formula.split("/"))
			.map((parts) -> new Rate(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
		return new Assessment(id, FiscalYear.of(2023), period, "以上", Direction.INCREASE,
				new PrintedTarget(target, new Target.AtLeast(value)), Optional.of(value),
				Optional.of(PlanFixtures.answer(id, 2023, PlanFixtures.actual(actual))), Optional.of(judged),
				Optional.empty(), rate, "", Optional.empty(), "", Optional.empty(), State.UNDECIDED,
				List.of("令和8年度に判定"), Optional.empty(), Reckoning.NONE);
	}

}
