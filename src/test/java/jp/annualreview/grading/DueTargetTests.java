package jp.annualreview.grading;

import java.math.BigDecimal;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 判定に使う目標 of a year whose own cell names none. */
class DueTargetTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			期間の区分, 年度, 種類, 判定する年度
			毎年度,     2020, なし, 2020
			累計,       2020, なし, 2020
			最終年度,   2020, 以上, 2022
			期間内合計, 2021, 以上, 2022
			平均3年,    2021, 以上, 2022
			最終年度,   2022, 以上, 2022
			最終年度,   2023, なし, 2023
			""")
	void 年度の目標がなければ次に判定する目標(String period, int year, String kind, int judgedIn) {
		PlanFixtures.IndicatorBuilder indicator = PlanFixtures.indicator("24")
			.target(2021, "－", new Target.None())
			.target(2022, "30%", new Target.AtLeast(new BigDecimal("30")))
			.target(2023, "－", new Target.None());
		for (Period one : Period.values()) {
			if (one.label().equals(period)) {
				indicator.period(one);
			}
		}
		DueTarget due = DueTarget.of(indicator.build(), FiscalYear.of(year));
		assertThat(due.kind()).isEqualTo(kind);
		assertThat(due.judgedIn()).isEqualTo(FiscalYear.of(judgedIn));
	}

	/**
	 * A blank continues the symbol before it; a dash ends it, before the first there is
	 * none.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 目標
			2019, NotStarted
			2020, ReachStage
			2021, ReachStage
			2022, Ended
			2023, Ended
			""")
	void 空欄の段階(int year, String target) {
		Indicator indicator = PlanFixtures.indicator("13")
			.stages("· ◎ · ·")
			.target(2022, "－", new Target.Ended())
			.build();
		assertThat(DueTarget.of(indicator, FiscalYear.of(year)).target().getClass().getSimpleName()).isEqualTo(target);
	}

}
