package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.YearNotation;

/**
 * 実績の表記: what stands in the actual row of a year; where there is no value, why.
 */
final class ActualWords {

	/** The plan lets a stage go on without a new symbol; so may the answer. */
	static final String CONTINUED = "継続実施";

	static final String ABOUT = "約";

	static final String PROVISIONAL = "速報値";

	private final YearNotation notation;

	ActualWords(YearNotation notation) {
		this.notation = notation;
	}

	String of(Assessment assessment, String unit) {
		int decimals = TargetWords.decimals(assessment.target().text());
		return assessment.answer()
			.flatMap((answer) -> value(answer, unit, decimals))
			.map((own) -> own + soFar(assessment, unit, decimals))
			.orElseGet(() -> withoutValue(assessment, unit, decimals));
	}

	/** What is judged, compared and drawn for 期間内合計 is the sum, not the year's own. */
	private static String soFar(Assessment assessment, String unit, int decimals) {
		return (assessment.period() == Period.PERIOD_TOTAL) ? assessment.actualValue()
			.filter((sum) -> !isOwn(assessment, sum))
			.map((sum) -> "（計" + amount(sum, unit, Math.max(decimals, Math.max(0, sum.stripTrailingZeros().scale())))
					+ "）")
			.orElse("") : "";
	}

	private static boolean isOwn(Assessment assessment, BigDecimal sum) {
		return assessment.answer()
			.map(Answer::actual)
			.filter((actual) -> actual instanceof Actual.Measured measured && measured.value().compareTo(sum) == 0)
			.isPresent();
	}

	private Optional<String> value(Answer answer, String unit, int decimals) {
		return switch (answer.actual()) {
			case Actual.Measured measured ->
				Optional.of((measured.approximate() ? ABOUT : "") + amount(measured.value(), unit,
						Math.max(decimals, TargetWords.decimals(answer.printed(), measured.value()))));
			case Actual.Staged staged -> Optional.of(staged.stage().symbol());
			case Actual.Assessed assessed -> Optional.of(assessed.result().label());
			case Actual.Done done -> Optional.of(this.notation.date(done.day()));
			case Actual.Pending pending -> pending.provisional()
				.map((provisional) -> "集計中（" + PROVISIONAL + " " + amount(provisional, unit, decimals) + "）");
			case Actual.NotMeasurable none -> Optional.empty();
			case Actual.NotApplicable none -> Optional.empty();
			case Actual.Blank none -> Optional.empty();
			case Actual.HeldBack none -> Optional.empty();
			case Actual.NotSubmitted none -> Optional.empty();
		};
	}

	private static String withoutValue(Assessment assessment, String unit, int decimals) {
		if (!assessment.judged()) {
			return assessment.state().label();
		}
		if (assessment.settledIn().isPresent()) {
			return CONTINUED;
		}
		return assessment.actualValue()
			.map((value) -> amount(value, unit, decimals))
			.orElseGet(() -> assessment.answer().map(Answer::printed).orElse(""));
	}

	static String amount(BigDecimal value, String unit, int decimals) {
		return Figures.number(value, decimals) + unit;
	}

}
