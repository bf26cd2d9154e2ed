package jp.annualreview.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.grading.Compared;
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

	private final ReviewFacts facts;

	private final Map<IndicatorId, YearOverYear> then = new HashMap<>();

	private final Map<IndicatorId, YearOverYear> now = new HashMap<>();

	LastYearFigures(Compared before, ReviewFacts facts) {
		this.facts = facts;
		before.changes().forEach((change) -> this.then.put(change.indicator(), change));
		facts.input().compared().changes().forEach((change) -> this.now.put(change.indicator(), change));
	}

	Optional<Corrected> corrected(IndicatorId indicator) {
		return Optional.ofNullable(this.then.get(indicator))
			.flatMap((old) -> Optional.ofNullable(this.now.get(indicator))
				.filter((fresh) -> !same(old, fresh))
				.map((fresh) -> new Corrected(shown(old), shown(fresh), line(old), line(fresh))));
	}

	/** {@code 97.0%} and {@code 97%} are one figure. */
	private static boolean same(YearOverYear old, YearOverYear fresh) {
		if (old.previous().isPresent() && fresh.previous().isPresent()) {
			return old.previous().get().compareTo(fresh.previous().get()) == 0;
		}
		return old.previousPrinted().equals(fresh.previousPrinted());
	}

	private String line(YearOverYear change) {
		return change.previousPrinted().isEmpty() ? FIELD + "なし"
				: FIELD + " " + shown(change) + "（" + new ChangeWords(this.facts.figures()).of(change) + "）";
	}

	/** A bare number has the unit that was asked for. */
	private String shown(YearOverYear change) {
		String printed = change.previousPrinted();
		return printed.matches("[-0-9.,]+")
				? printed + this.facts.register().indicator(change.indicator()).map(Indicator::unit).orElse("")
				: printed;
	}

}
