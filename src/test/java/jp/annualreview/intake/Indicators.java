package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.plan.Baseline;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FinalTarget;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;
import jp.annualreview.plan.Target;

/** Indicators for tests of reading. */
final class Indicators {

	static final FiscalYear FY2021 = FiscalYear.of(2021);

	/** Kanazawa's stages. */
	static final StageScale KANAZAWA_STAGES = new StageScale("金沢市", List.of(new Stage(1, "△", "研究・検討"),
			new Stage(2, "□", "方針決定"), new Stage(3, "○", "試行・一部実施・策定"), new Stage(4, "◎", "施行・本格実施・充実")));

	/** Annaka's stages. */
	static final StageScale ANNAKA_STAGES = new StageScale("安中市",
			List.of(new Stage(1, "検討", ""), new Stage(2, "実施", ""), new Stage(3, "達成", "")));

	private Indicators() {
	}

	static Indicator number(String name, String unit, String printed, Target target) {
		return indicator(name, IndicatorKind.NUMBER, unit, NoValueMeaning.NOTHING, printed, target);
	}

	static Indicator number(String unit) {
		return number("指標", unit, "", new Target.None());
	}

	static Indicator atLeast(String unit, String value) {
		return number("指標", unit, value + unit + "以上", new Target.AtLeast(new BigDecimal(value)));
	}

	static Indicator dashIsZero() {
		return indicator("将来負担比率", IndicatorKind.NUMBER, "%", NoValueMeaning.ZERO, "100%未満",
				new Target.Below(new BigDecimal(100)));
	}

	static Indicator of(IndicatorKind kind) {
		return indicator("指標", kind, "", NoValueMeaning.NOTHING, "", new Target.None());
	}

	static Indicator stage(StageScale scale) {
		Indicator plain = of(IndicatorKind.STAGE);
		return new Indicator(plain.id(), plain.name(), plain.kind(), "", plain.direction(), plain.period(), false,
				plain.baseline(), plain.finalTarget(), "", plain.tolerance(), plain.upperLimit(),
				plain.noValueMeaning(), Optional.of(scale), Optional.empty(), "", plain.targets());
	}

	private static Indicator indicator(String name, IndicatorKind kind, String unit, NoValueMeaning noValue,
			String printed, Target target) {
		TreeMap<FiscalYear, PrintedTarget> targets = new TreeMap<>();
		targets.put(FY2021, new PrintedTarget(printed, target));
		return new Indicator(IndicatorId.of("1", ""), name, kind, unit, Direction.INCREASE, Period.EVERY_YEAR, false,
				Baseline.UNKNOWN, FinalTarget.UNKNOWN, "", Optional.empty(), Optional.empty(), noValue,
				Optional.empty(), Optional.empty(), "", targets);
	}

}
