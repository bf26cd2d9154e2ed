package jp.annualreview.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

/**
 * 判定: judges the answer of one indicator and year against the target due, whatever its
 * kind.
 */
final class Judging {

	private final Situation situation;

	private final DueTarget due;

	private final Worksheet worksheet;

	Judging(Situation situation, DueTarget due, Worksheet worksheet) {
		this.situation = situation;
		this.due = due;
		this.worksheet = worksheet;
	}

	void judge() {
		switch (this.due.target()) {
			case Target.ReachStage reach -> stage(reach.stage());
			case Target.DoneBy doneBy -> deadline(doneBy.day());
			case Target.Prose prose -> prose();
			case Target.AtLeast number -> number();
			case Target.AtMost number -> number();
			case Target.Below number -> number();
			case Target.Above number -> number();
			case Target.Zero number -> number();
			case Target.Maintain number -> number();
			case Target.Within number -> number();
			case Target.About number -> number();
			case Target.VersusLastYear number -> number();
			case Target.VersusReference number -> number();
			case Target.VersusBaseYear number -> number();
			case Target.None none -> closed(State.NO_TARGET);
			case Target.Ended ended -> closed(State.ENDED);
			case Target.NotStarted notStarted -> closed(State.NOT_STARTED);
		}
	}

	/** Left unjudged by the plan; a value that came all the same is shown. */
	void closed(State state) {
		if (this.situation.actual() instanceof Actual.Staged staged) {
			this.worksheet.actual(order(staged.stage()));
		}
		else {
			PeriodValue.answered(this.situation).number().ifPresent(this.worksheet::actual);
		}
		this.worksheet.leave(state, Closing.because(this.situation.item().fate(), state));
	}

	private void number() {
		switch (PeriodValue.of(this.situation)) {
			case YearValue.Known known -> known(known);
			case YearValue.Unknown unknown -> unknown(unknown);
		}
	}

	private void unknown(YearValue.Unknown unknown) {
		unknown.provisional().ifPresent((value) -> {
			this.worksheet.actual(value);
			this.worksheet.reason(Reason.PROVISIONAL);
			this.worksheet.step("速報値 = " + this.situation.quantity(value));
		});
		this.worksheet.leave(unknown.state(), unknown.reason());
	}

	private void known(YearValue.Known known) {
		this.worksheet.actual(known.value());
		known.steps().forEach(this.worksheet::step);
		Progress progress = new Progress(this.situation, this.due, this.worksheet);
		if (this.due.before(this.situation.year()) && !progress.alreadyReached(known.value())) {
			this.worksheet.rule(this.situation.indicator().period().label() + ": 目標は"
					+ this.situation.name(this.due.judgedIn()) + "に判定する。それまでは進捗率を示す");
			progress.show(known.value());
			this.worksheet.await(this.situation.name(this.due.judgedIn()));
			return;
		}
		progress.showWhereGraded(known.value());
		new NumberRules(this.situation, this.worksheet).judge(this.due.target(), known.value());
	}

	private void stage(Stage planned) {
		this.worksheet.rule("段階: 実績の段階が計画の段階 " + name(planned) + " 以上で達成");
		StageRecord record = new StageRecord(this.situation);
		Optional<Stage> reached = record.inForce();
		if (reached.isEmpty()) {
			withoutValue("段階の回答なし");
			return;
		}
		this.worksheet.actual(order(reached.get()));
		Optional<FiscalYear> settledIn = record.settledIn();
		settledIn.ifPresent((year) -> {
			this.worksheet.settledIn(year);
			this.worksheet.step("計画の最終段階に" + this.situation.name(year) + "に到達し、以後継続");
		});
		this.worksheet.noRate("段階");
		int comparison = reached.get().compareTo(planned);
		this.worksheet.conclude(comparison >= 0, "実績 " + name(reached.get()) + " は計画 " + name(planned)
				+ ((comparison > 0) ? " より先" : (comparison < 0) ? " に届かない" : " のとおり"));
	}

	private static String name(Stage stage) {
		return stage.symbol().equals(stage.meaning()) ? stage.symbol()
				: (stage.symbol() + " " + stage.meaning()).strip();
	}

	private static BigDecimal order(Stage stage) {
		return BigDecimal.valueOf(stage.order());
	}

	private void deadline(LocalDate day) {
		String due = this.situation.plan().reportNotation().date(day);
		this.worksheet.rule("期日: " + due + "までに行えば達成");
		if (!(this.situation.actual() instanceof Actual.Done done)) {
			withoutValue("実施日の回答なし");
			return;
		}
		this.worksheet.noRate("期日");
		Gap gap = lateness(day, done.day());
		this.worksheet.gap(gap.value(), gap.unit());
		String late = switch (gap.value().signum()) {
			case -1 -> Wording.quantity(gap.value().abs(), gap.unit()) + "早い";
			case 1 -> Wording.quantity(gap.value(), gap.unit()) + "遅い";
			default -> "期日どおり";
		};
		this.worksheet.conclude(!done.day().isAfter(day),
				"実施日 " + this.situation.plan().reportNotation().date(done.day()) + "（" + late + "）");
	}

	/** In months where the deadline is a whole month, else in days. */
	private static Gap lateness(LocalDate due, LocalDate done) {
		return YearMonth.from(due).atEndOfMonth().equals(due)
				? new Gap(BigDecimal.valueOf(ChronoUnit.MONTHS.between(YearMonth.from(due), YearMonth.from(done))),
						"か月")
				: new Gap(BigDecimal.valueOf(ChronoUnit.DAYS.between(due, done)), "日");
	}

	private void prose() {
		this.worksheet.rule("文章: 担当課の自己評価による（一部達成は未達成とする）");
		if (!(this.situation.actual() instanceof Actual.Assessed assessed)) {
			withoutValue("自己評価なし");
			return;
		}
		this.worksheet.noRate("文章");
		this.worksheet.conclude(assessed.result() == SelfAssessment.ACHIEVED, "自己評価: " + assessed.result().label());
	}

	private void withoutValue(String wrongKind) {
		switch (PeriodValue.answered(this.situation)) {
			case YearValue.Known known -> this.worksheet.leave(State.UNDECIDED, wrongKind);
			case YearValue.Unknown unknown -> this.worksheet.leave(unknown.state(),
					(unknown.state() == State.UNDECIDED) ? wrongKind : unknown.reason());
		}
	}

}
