package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Target;

/** 目標の意味: what has to be reached, and which figure is to be entered, in words. */
public final class TargetMeaning {

	private final PlanRegister register;

	private final FiscalYear year;

	private final Figures figures;

	public TargetMeaning(PlanRegister register, FiscalYear year) {
		this.register = register;
		this.year = year;
		this.figures = Figures.of(register.plan());
	}

	public String of(Indicator indicator, String lastYear) {
		return Stream.of(due(indicator, lastYear), entry(indicator))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** Where only the end of the plan is judged, its target; else that of the year. */
	private String due(Indicator indicator, String lastYear) {
		PrintedTarget target = indicator.target(this.year);
		if (target.target() instanceof Target.None && isJudgedAtEnd(indicator)) {
			return indicator.targets()
				.tailMap(this.year, false)
				.entrySet()
				.stream()
				.filter((later) -> !(later.getValue().target() instanceof Target.None))
				.findFirst()
				.map((later) -> full(later.getKey()) + "に判定: " + words(indicator, later.getValue(), "")
						+ (entry(indicator).isEmpty() ? "（この年度は実績だけを記入）" : ""))
				.orElseGet(() -> words(indicator, target, lastYear));
		}
		return words(indicator, target, lastYear);
	}

	private static boolean isJudgedAtEnd(Indicator indicator) {
		return switch (indicator.period()) {
			case PERIOD_TOTAL, FINAL_YEAR, THREE_YEAR_MEAN -> true;
			case EVERY_YEAR, CUMULATIVE -> false;
		};
	}

	private String words(Indicator indicator, PrintedTarget printed, String lastYear) {
		return switch (printed.target()) {
			case Target.AtLeast(BigDecimal value) -> amount(indicator, value) + "以上で達成";
			case Target.AtMost(BigDecimal value, boolean limit) -> amount(indicator, value) + "以下で達成";
			case Target.Below(BigDecimal value) -> amount(indicator, value) + "未満で達成";
			case Target.Above(BigDecimal value) -> amount(indicator, value) + "を超えると達成";
			case Target.Zero() -> "0" + indicator.unit() + "で達成";
			case Target.Maintain(BigDecimal value) -> maintained(indicator, value);
			case Target.Within within -> within(indicator, within);
			case Target.About(BigDecimal value, BigDecimal half) -> about(indicator, value, half);
			case Target.VersusLastYear(Direction direction) ->
				"前年度" + (lastYear.isEmpty() ? "" : "（" + lastYear + "）") + "より" + more(direction) + "と達成";
			case Target.VersusReference(Direction direction) -> reference(indicator, direction);
			case Target.VersusBaseYear(BigDecimal value, String basis) ->
				(basis.isEmpty() ? "" : basis + "で") + amount(indicator, value) + "以上で達成";
			case Target.ReachStage reach -> stage(reach);
			case Target.DoneBy done -> this.register.plan().reportNotation().date(done.day()) + "までに実施で達成";
			case Target.Prose prose -> "目標に届いたかを自己評価で記入";
			case Target.None none -> untold(indicator);
			case Target.Ended ended -> "計画では終了（記入は不要）";
			case Target.NotStarted none -> "計画では未着手の年度";
		};
	}

	/**
	 * Where the plan never says what is to be reached, what is asked for all the same.
	 */
	private static String untold(Indicator indicator) {
		boolean staged = indicator.kind() == IndicatorKind.STAGE && !indicator.hasTarget();
		return staged ? "目標の定めなし。到達した段階を選んで記入" : "この年度の目標なし（実績だけを記入）";
	}

	private static String stage(Target.ReachStage reach) {
		String meaning = reach.stage().meaning();
		boolean told = meaning.isEmpty() || meaning.equals(reach.stage().symbol());
		return "計画は「" + reach.stage().symbol() + (told ? "" : " " + meaning) + "」。ここまで進めば目標どおり";
	}

	private String maintained(Indicator indicator, BigDecimal value) {
		String kept = amount(indicator, value);
		String band = indicator.tolerance().map((width) -> amount(indicator, width) + "までの差は認める").orElse("");
		return switch (indicator.direction()) {
			case INCREASE -> kept + "を下回らなければ達成" + bracketed(band);
			case DECREASE -> kept + "を上回らなければ達成" + bracketed(band);
			case MAINTAIN -> kept + "を維持すれば達成" + bracketed(band.isEmpty() ? "認められる差の定めなし" : band);
		};
	}

	private static String bracketed(String text) {
		return text.isEmpty() ? "" : "（" + text + "）";
	}

	/** The edge that 許容幅 or half a unit of the last digit leaves. */
	private String about(Indicator indicator, BigDecimal value, BigDecimal half) {
		BigDecimal width = indicator.tolerance().orElse(half);
		return switch (indicator.direction()) {
			case DECREASE -> amount(indicator, value.add(width)) + "以下で達成";
			case INCREASE, MAINTAIN -> amount(indicator, value.subtract(width)) + "以上で達成";
		};
	}

	/** Beyond the range on its good side is achieved, and asked about. */
	private String within(Indicator indicator, Target.Within within) {
		String low = amount(indicator, within.low());
		String high = amount(indicator, within.high());
		return switch (indicator.direction()) {
			case INCREASE -> low + "以上で達成（" + high + (within.highIncluded() ? "を超えたときは" : "以上のときは") + "確認します）";
			case DECREASE -> high + (within.highIncluded() ? "以下" : "未満") + "で達成（" + low + "を下回ったときは確認します）";
			case MAINTAIN -> low + "以上" + high + (within.highIncluded() ? "以下" : "未満") + "で達成";
		};
	}

	private String reference(Indicator indicator, Direction direction) {
		Optional<BigDecimal> value = this.register.reference(indicator.referenceName(), this.year);
		String name = indicator.referenceName() + value.map((known) -> "（" + amount(indicator, known) + "）").orElse("");
		return name + ((direction == Direction.INCREASE) ? "以上で達成" : "以下で達成");
	}

	private static String more(Direction direction) {
		return (direction == Direction.INCREASE) ? "増やす" : "減らす";
	}

	/** Which figure is asked for, where the year's own value is not. */
	private String entry(Indicator indicator) {
		if (indicator.target(this.year).target() instanceof Target.Ended) {
			return "";
		}
		return switch (indicator.kind()) {
			case NUMBER -> figure(indicator);
			case STAGE, DEADLINE, PROSE -> "";
		};
	}

	private static String figure(Indicator indicator) {
		return switch (indicator.period()) {
			case Period.PERIOD_TOTAL -> "この年度だけの値を記入（合計は集計します）";
			case Period.CUMULATIVE -> "年度末の累計を記入";
			case Period.THREE_YEAR_MEAN -> indicator.averagedInput() ? "3か年平均の値を記入" : "単年度の値を記入";
			case Period.FINAL_YEAR, Period.EVERY_YEAR -> indicator.averagedInput() ? "平均した値を記入" : "";
		};
	}

	private String full(FiscalYear year) {
		return this.register.plan().reportNotation().full(year);
	}

	private String amount(Indicator indicator, BigDecimal value) {
		return this.figures.amount(value, indicator.unit(), 0);
	}

}
