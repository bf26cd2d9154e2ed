package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.ReferenceValue;
import jp.annualreview.report.document.LegendEntry;

/**
 * 指標の定め: what the register says of an indicator beside its yearly targets, and what
 * became of its item.
 */
record IndicatorTerms(ReviewFacts facts) {

	/** Of an item without an indicator there is only what became of it. */
	List<LegendEntry> of(Item item) {
		List<LegendEntry> terms = new ArrayList<>();
		add(terms, "異動", String.join("、", new FateWords(this.facts).of(item)));
		return terms;
	}

	List<LegendEntry> of(Item item, Indicator indicator) {
		List<LegendEntry> terms = new ArrayList<>();
		add(terms, "指標の種類", kind(indicator));
		add(terms, "基準値", dated(indicator.baseline().year(), indicator.baseline().text()));
		add(terms, "計画の目標", dated(indicator.finalTarget().year(), indicator.finalTarget().text()));
		add(terms, "参照値", references(indicator));
		indicator.redefinedIn()
			.ifPresent((year) -> add(terms, "定義の変更", this.facts.brief(year) + "から定義が変わり、それより前の実績とは比べられません"));
		terms.addAll(of(item));
		return terms;
	}

	private String dated(Optional<FiscalYear> year, String text) {
		return text.isEmpty() ? "" : (year.map(this.facts::brief).orElse("") + " " + text).strip();
	}

	/** Without targets every indicator is a stage, which the years say themselves. */
	private String kind(Indicator indicator) {
		if (indicator.kind() == IndicatorKind.STAGE) {
			return this.facts.judges() ? "段階（到達した段階で判定）" : "";
		}
		boolean number = indicator.kind() == IndicatorKind.NUMBER;
		return Stream
			.of(indicator.kind().label(), number ? indicator.direction().label() : "",
					(indicator.period() == Period.EVERY_YEAR) ? "" : indicator.period().label(),
					indicator.unit().isEmpty() ? "" : "単位 " + indicator.unit())
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("・"));
	}

	/** Every year up to the one under review, with the source once. */
	private String references(Indicator indicator) {
		List<ReferenceValue> values = this.facts.register()
			.references()
			.stream()
			.filter((value) -> value.name().equals(indicator.referenceName()))
			.filter((value) -> !value.year().isAfter(this.facts.year()))
			.toList();
		String years = values.stream()
			.map((value) -> this.facts.brief(value.year()) + " "
					+ this.facts.figures().amount(value.value(), indicator.unit(), 0))
			.collect(Collectors.joining("、"));
		String sources = values.stream()
			.map(ReferenceValue::source)
			.filter((source) -> !source.isEmpty())
			.distinct()
			.collect(Collectors.joining("、"));
		return years.isEmpty() ? ""
				: indicator.referenceName() + " " + years + (sources.isEmpty() ? "" : "（" + sources + "）");
	}

	private static void add(List<LegendEntry> terms, String label, String text) {
		if (!text.isEmpty()) {
			terms.add(new LegendEntry(label, text));
		}
	}

}
