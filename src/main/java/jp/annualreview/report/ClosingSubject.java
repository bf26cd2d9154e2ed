package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.PeriodResult;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;

/**
 * 総括の対象: one indicator with what is known of its years. An item without an indicator
 * stands for itself.
 *
 * @param years the years that have a result
 */
record ClosingSubject(Item item, Optional<Indicator> indicator, IndicatorId id,
		NavigableMap<FiscalYear, Assessment> years, PeriodResult result) {

	/** Every indicator of the register, in its order. */
	static List<ClosingSubject> all(ReviewFacts facts) {
		List<ClosingSubject> subjects = new ArrayList<>();
		for (Item item : facts.register().items()) {
			if (item.indicators().isEmpty()) {
				subjects.add(of(facts, item, Optional.empty(), new IndicatorId(item.number(), "")));
			}
			item.indicators()
				.forEach((indicator) -> subjects.add(of(facts, item, Optional.of(indicator), indicator.id())));
		}
		return subjects;
	}

	private static ClosingSubject of(ReviewFacts facts, Item item, Optional<Indicator> indicator, IndicatorId id) {
		NavigableMap<FiscalYear, Assessment> years = new TreeMap<>();
		facts.plan()
			.span()
			.forEach((year) -> facts.assessment(id, year).ifPresent((assessment) -> years.put(year, assessment)));
		return new ClosingSubject(item, indicator, id, years, PeriodResult.of(indicator, facts.plan().last(), years));
	}

	String unit() {
		return this.indicator.map(Indicator::unit).orElse("");
	}

}
