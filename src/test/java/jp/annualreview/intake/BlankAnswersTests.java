package jp.annualreview.intake;

import java.math.BigDecimal;

import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 空欄: a missing number is asked for where its target is due (K20). */
class BlankAnswersTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			種類,     期間の区分,   目標, 取組の状態, 尋ねる
			NUMBER,   EVERY_YEAR,   10,   ,           true
			NUMBER,   EVERY_YEAR,   なし, ,           false
			NUMBER,   CUMULATIVE,   10,   ,           true
			NUMBER,   CUMULATIVE,   なし, ,           false
			NUMBER,   PERIOD_TOTAL, なし, ,           true
			NUMBER,   FINAL_YEAR,   なし, ,           true
			NUMBER,   FINAL_YEAR,   終了, ,           false
			NUMBER,   EVERY_YEAR,   終了, ,           false
			NUMBER,   EVERY_YEAR,   10,   ENDED,      false
			NUMBER,   EVERY_YEAR,   10,   RELISTED,   false
			STAGE,    EVERY_YEAR,   10,   ,           false
			DEADLINE, EVERY_YEAR,   10,   ,           false
			""")
	void 尋ねる空欄(IndicatorKind kind, Period period, String target, ItemStatus status, boolean asked) {
		PlanFixtures.ItemBuilder item = PlanFixtures.item("1");
		if (status != null) {
			item.fate(status, 2020, "", "2");
		}
		assertThat(BlankAnswers.asked(item.build(),
				PlanFixtures.indicator("1").kind(kind).period(period).target(2021, target, target(target)).build(),
				Indicators.FY2021))
			.isEqualTo(asked);
	}

	private static Target target(String text) {
		return switch (text) {
			case "なし" -> new Target.None();
			case "終了" -> new Target.Ended();
			default -> new Target.AtLeast(new BigDecimal(text));
		};
	}

}
