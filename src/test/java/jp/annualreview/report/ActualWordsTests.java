package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Reckoning;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.YearNotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActualWordsTests {

	private static final IndicatorId ID = IndicatorId.of("15", "");

	private static final FiscalYear YEAR = FiscalYear.of(2024);

	/** Kanazawa 2023-2026, item 15: 3件 in the first year, 4件 in the second, of 12件. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			期間の区分,   この年度, 判定に使う値, 表記
			PERIOD_TOTAL, 4,        7,            4件（計7件）
			PERIOD_TOTAL, 1.5,      4.25,         1.5件（計4.25件）
			PERIOD_TOTAL, 3,        3,            3件
			PERIOD_TOTAL, 4,        ,             4件
			CUMULATIVE,   4,        7,            4件
			""")
	void 期間内合計は合計も示す(Period period, String own, BigDecimal judged, String words) {
		assertThat(new ActualWords(YearNotation.ERA).of(assessment(period, own, judged), "件")).isEqualTo(words);
	}

	private static Assessment assessment(Period period, String own, BigDecimal judged) {
		Answer answer = new Answer(ID, YEAR, new Actual.Measured(new BigDecimal(own), false), own, "行政経営課", "", "", "",
				new SourceLocation("行政経営課.xlsx", "調査票", "J12"));
		return new Assessment(ID, YEAR, period, "以上", Direction.INCREASE,
				new PrintedTarget("12件", new Target.AtLeast(new BigDecimal("12"))), Optional.empty(),
				Optional.of(answer), Optional.ofNullable(judged), Optional.empty(), Optional.empty(), "",
				Optional.empty(), "", Optional.empty(), State.UNDECIDED, List.of(), Optional.empty(),
				new Reckoning("期間内合計", List.of()));
	}

}
