package jp.annualreview.grading;

import java.util.Optional;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;

/**
 * 段階の経過: what stage an indicator stood at, year by year. Years without a stage in the
 * answer are stepped over.
 */
final class StageRecord {

	private final Situation situation;

	StageRecord(Situation situation) {
		this.situation = situation;
	}

	/**
	 * The stage in force: the answer's, or for a blank answer the planned end, once
	 * reached.
	 */
	Optional<Stage> inForce() {
		Actual actual = this.situation.actual();
		if (actual instanceof Actual.Staged staged) {
			return Optional.of(staged.stage());
		}
		return (actual instanceof Actual.Blank) ? before().filter(this::ends) : Optional.empty();
	}

	/** The last stage answered before this year. */
	Optional<Stage> before() {
		for (FiscalYear year = this.situation.year().previous(); !year.isBefore(first()); year = year.previous()) {
			Optional<Stage> stage = answered(year);
			if (stage.isPresent()) {
				return stage;
			}
		}
		return Optional.empty();
	}

	/** Order of the stage the plan found at its start; 0 where nothing had been begun. */
	int orderAtStart() {
		Indicator indicator = this.situation.indicator();
		return answered(first().previous())
			.or(() -> indicator.stages().flatMap((scale) -> scale.stage(indicator.baseline().text())))
			.map(Stage::order)
			.orElse(0);
	}

	/** The year the last planned stage was reached, if it has been kept since. */
	Optional<FiscalYear> settledIn() {
		if (isPlannedAnew()) {
			return Optional.empty();
		}
		Optional<FiscalYear> settled = Optional.empty();
		for (FiscalYear year = this.situation.year(); !year.isBefore(first()); year = year.previous()) {
			Optional<Stage> stage = answered(year);
			if (stage.isPresent()) {
				if (!ends(stage.get())) {
					return settled;
				}
				settled = Optional.of(year);
			}
		}
		return settled;
	}

	/**
	 * Where the plan prints its last stage year after year, each year answers for itself.
	 */
	private boolean isPlannedAnew() {
		Indicator indicator = this.situation.indicator();
		return this.situation.actual() instanceof Actual.Staged
				&& indicator.target(this.situation.year()).target() instanceof Target.ReachStage
				&& indicator.targets().values().stream().filter(this::isLast).count() > 1;
	}

	private boolean isLast(PrintedTarget printed) {
		return printed.target() instanceof Target.ReachStage(Stage stage) && ends(stage);
	}

	private boolean ends(Stage stage) {
		return DueTarget.lastPlannedStage(this.situation.indicator())
			.filter((last) -> stage.compareTo(last) >= 0)
			.isPresent();
	}

	private FiscalYear first() {
		return this.situation.plan().first();
	}

	private Optional<Stage> answered(FiscalYear year) {
		return (this.situation.in(year).actual() instanceof Actual.Staged staged) ? Optional.of(staged.stage())
				: Optional.empty();
	}

}
