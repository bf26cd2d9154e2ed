package jp.annualreview.intake;

import java.util.Optional;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PastActual;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.State;

/**
 * 前年度: what was answered a year ago; 過年度実績 of the register stands before an earlier
 * return.
 */
final class LastYear {

	/**
	 * An earlier answer.
	 *
	 * @param activity 実施内容, blank where the register is the source
	 */
	record Known(Actual actual, String printed, String activity) {

		/** Why there is no final value yet. */
		Optional<State> open() {
			return switch (this.actual) {
				case Actual.Pending pending -> Optional.of(State.PENDING);
				case Actual.Blank blank -> Optional.of(State.BLANK);
				case Actual.HeldBack heldBack -> Optional.of(State.HELD_BACK);
				case Actual.NotSubmitted none -> Optional.of(State.NOT_SUBMITTED);
				case Actual.Measured measured -> Optional.empty();
				case Actual.Staged staged -> Optional.empty();
				case Actual.Assessed assessed -> Optional.empty();
				case Actual.Done done -> Optional.empty();
				case Actual.NotMeasurable none -> Optional.empty();
				case Actual.NotApplicable none -> Optional.empty();
			};
		}

	}

	private final PlanRegister register;

	private final AnswerBook earlier;

	private final FiscalYear year;

	private final ActualReader reader;

	LastYear(PlanRegister register, AnswerBook earlier, FiscalYear year, ActualReader reader) {
		this.register = register;
		this.earlier = earlier;
		this.year = year.previous();
		this.reader = reader;
	}

	Optional<Known> of(Indicator indicator) {
		Optional<Known> answered = this.earlier.answer(indicator.id(), this.year)
			.map((answer) -> new Known(answer.actual(), answer.printed(), answer.activity()));
		return registered(indicator, answered.map(Known::activity).orElse("")).or(() -> answered);
	}

	private Optional<Known> registered(Indicator indicator, String activity) {
		return this.register.pastActuals()
			.stream()
			.filter((past) -> past.indicator().equals(indicator.id()) && past.year().equals(this.year))
			.findFirst()
			.map((past) -> new Known(read(indicator, past), past.text(), activity));
	}

	private Actual read(Indicator indicator, PastActual past) {
		RawCell cell = new RawCell(0, "", new CellContent.Text(past.text()), false, false, false);
		return this.reader.read(indicator, cell, this.year).actual();
	}

}
