package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.YearNotation;

/**
 * 実績の表記: what stands in the actual row of a year; where there is no value, why.
 */
public final class ActualWords {

	/** The plan lets a stage go on without a new symbol; so may the answer. */
	static final String CONTINUED = "継続実施";

	public static final String ABOUT = "約";

	static final String PROVISIONAL = "速報値";

	private final YearNotation notation;

	private final Figures figures;

	private final ProgressWords progress;

	ActualWords(ReviewFacts facts) {
		this.notation = facts.plan().reportNotation();
		this.figures = facts.figures();
		this.progress = new ProgressWords(this.figures);
	}

	String of(Assessment assessment, String unit) {
		int decimals = TargetWords.decimals(assessment.target().text());
		return assessment.answer()
			.flatMap((answer) -> value(answer, unit, decimals))
			.orElseGet(() -> withoutValue(assessment, unit, decimals));
	}

	/** The same with what was judged, where that is not the year's own value. */
	String judged(Assessment assessment, String unit) {
		return this.progress.withTotal(of(assessment, unit), assessment, unit);
	}

	private Optional<String> value(Answer answer, String unit, int decimals) {
		return switch (answer.actual()) {
			case Actual.Measured measured ->
				Optional.of((measured.approximate() ? ABOUT : "") + this.figures.amount(measured.value(), unit,
						Math.max(decimals, TargetWords.decimals(answer.printed(), measured.value()))));
			case Actual.Staged staged -> Optional.of(staged.stage().symbol());
			case Actual.Assessed assessed -> Optional.of(assessed.result().label());
			case Actual.Done done -> Optional.of(this.notation.date(done.day()));
			case Actual.Pending pending -> pending.provisional()
				.map((provisional) -> "集計中（" + PROVISIONAL + " " + this.figures.amount(provisional, unit, decimals)
						+ "）");
			case Actual.NotMeasurable none -> Optional.empty();
			case Actual.NotApplicable none -> Optional.empty();
			case Actual.Blank none -> Optional.empty();
			case Actual.HeldBack none -> Optional.empty();
			case Actual.NotSubmitted none -> Optional.empty();
		};
	}

	private String withoutValue(Assessment assessment, String unit, int decimals) {
		if (!assessment.judged()) {
			return assessment.state().label();
		}
		if (assessment.settledIn().isPresent()) {
			return CONTINUED;
		}
		return assessment.actualValue()
			.map((value) -> this.figures.amount(value, unit, decimals))
			.orElseGet(() -> assessment.answer().map(Answer::printed).orElse(""));
	}

}
