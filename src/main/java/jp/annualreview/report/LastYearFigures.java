package jp.annualreview.report;

import java.util.Optional;

import jp.annualreview.grading.YearOverYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;

/**
 * 前年度実績 as two editions printed it: corrected last year's return, or in 過年度実績 of the
 * register, it changes the comparison although nothing of this year did.
 */
final class LastYearFigures {

	static final String FIELD = "前年度実績";

	/**
	 * One that differs.
	 *
	 * @param before as the edition before had it, blank where it had none
	 */
	record Corrected(String before, String after, String beforeLine, String afterLine) {
	}

	private final ReviewFacts then;

	private final ReviewFacts now;

	LastYearFigures(ReviewFacts then, ReviewFacts now) {
		this.then = then;
		this.now = now;
	}

	Optional<Corrected> corrected(IndicatorId indicator) {
		return this.then.change(indicator)
			.flatMap((old) -> this.now.change(indicator)
				.filter((fresh) -> !same(old, fresh))
				.map((fresh) -> new Corrected(shown(this.then, old), shown(this.now, fresh), line(this.then, old),
						line(this.now, fresh))));
	}

	/** {@code 97.0%} and {@code 97%} are one figure. */
	private static boolean same(YearOverYear old, YearOverYear fresh) {
		if (old.previous().isPresent() && fresh.previous().isPresent()) {
			return old.previous().get().compareTo(fresh.previous().get()) == 0;
		}
		return old.previousPrinted().equals(fresh.previousPrinted());
	}

	private static String line(ReviewFacts facts, YearOverYear change) {
		return change.previousPrinted().isEmpty() ? FIELD + "なし"
				: FIELD + " " + shown(facts, change) + "（" + new ChangeWords(facts.figures()).of(change) + "）";
	}

	/** A bare number has the unit that was asked for. */
	private static String shown(ReviewFacts facts, YearOverYear change) {
		String printed = change.previousPrinted();
		return printed.matches("[-0-9.,]+")
				? printed + facts.register().indicator(change.indicator()).map(Indicator::unit).orElse("") : printed;
	}

}
