package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;
import jp.annualreview.report.document.TrendPoint;

/**
 * 推移の点: target and actual of an indicator over the plan's years, where they are numbers.
 */
final class TrendPoints {

	private final ReviewFacts facts;

	private final ActualWords actuals;

	TrendPoints(ReviewFacts facts) {
		this.facts = facts;
		this.actuals = new ActualWords(facts);
	}

	List<TrendPoint> of(Indicator indicator) {
		List<TrendPoint> points = new ArrayList<>();
		Optional<Stage> due = Optional.empty();
		for (FiscalYear year : this.facts.plan().span()) {
			PrintedTarget planned = due(indicator, year);
			due = due(planned.target(), due);
			points.add(point(indicator, year, planned, due));
		}
		return points;
	}

	/**
	 * The target that was judged; for years to come the register's. What is due at the
	 * end of the plan stands there alone, else the line would run level from the start.
	 */
	private PrintedTarget due(Indicator indicator, FiscalYear year) {
		if (indicator.period() == Period.FINAL_YEAR || indicator.period() == Period.PERIOD_TOTAL) {
			return indicator.target(year);
		}
		return this.facts.assessment(indicator.id(), year)
			.filter((assessment) -> !year.isAfter(this.facts.year()))
			.map(Assessment::target)
			.orElseGet(() -> indicator.target(year));
	}

	/** A planned stage stays due until the next one or the item's end. */
	private static Optional<Stage> due(Target target, Optional<Stage> before) {
		if (target instanceof Target.ReachStage reach) {
			return Optional.of(reach.stage());
		}
		return (target instanceof Target.Ended) ? Optional.empty() : before;
	}

	private TrendPoint point(Indicator indicator, FiscalYear year, PrintedTarget planned, Optional<Stage> due) {
		Optional<Assessment> past = this.facts.assessment(indicator.id(), year)
			.filter((assessment) -> !year.isAfter(this.facts.year()));
		Optional<BigDecimal> target = due.map((stage) -> BigDecimal.valueOf(stage.order()))
			.or(() -> number(planned.target(), indicator, year));
		String targetText = due.map(Stage::symbol).orElseGet(() -> targetText(planned, target, indicator));
		return new TrendPoint(this.facts.brief(year), target, past.flatMap(Assessment::actualValue), targetText,
				past.map((assessment) -> this.actuals.of(assessment, indicator.unit())).orElse(""));
	}

	/** The words 「平均以下」 have no place on a line; the number they stand for has. */
	private String targetText(PrintedTarget planned, Optional<BigDecimal> value, Indicator indicator) {
		return value.filter((number) -> planned.target() instanceof Target.VersusReference)
			.map((number) -> this.facts.figures().amount(number, indicator.unit(), 0))
			.orElse(planned.text());
	}

	/** The number the plan sets for a year. */
	Optional<BigDecimal> planned(Indicator indicator, FiscalYear year) {
		return number(indicator.target(year).target(), indicator, year);
	}

	private Optional<BigDecimal> number(Target target, Indicator indicator, FiscalYear year) {
		return switch (target) {
			case Target.AtLeast least -> Optional.of(least.value());
			case Target.AtMost most -> Optional.of(most.value());
			case Target.Below below -> Optional.of(below.value());
			case Target.Above above -> Optional.of(above.value());
			case Target.Zero zero -> Optional.of(BigDecimal.ZERO);
			case Target.Maintain keep -> Optional.of(keep.value());
			case Target.Within range ->
				Optional.of((indicator.direction() == Direction.DECREASE) ? range.high() : range.low());
			case Target.About about -> Optional.of(about.value());
			case Target.VersusBaseYear base -> Optional.of(base.value());
			case Target.VersusReference reference -> reference(indicator, year);
			case Target.ReachStage stage -> Optional.of(BigDecimal.valueOf(stage.stage().order()));
			case Target.VersusLastYear words -> Optional.empty();
			case Target.DoneBy day -> Optional.empty();
			case Target.Prose words -> Optional.empty();
			case Target.None none -> Optional.empty();
			case Target.Ended ended -> Optional.empty();
			case Target.NotStarted none -> Optional.empty();
		};
	}

	/** What is measured outside is not known of a year to come. */
	private Optional<BigDecimal> reference(Indicator indicator, FiscalYear year) {
		return year.isAfter(this.facts.year()) ? Optional.empty()
				: this.facts.register().reference(indicator.referenceName(), year);
	}

}
