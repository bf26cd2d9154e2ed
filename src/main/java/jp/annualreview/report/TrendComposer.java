package jp.annualreview.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.report.document.Trend;

/** 重点項目の推移: target against actual over the plan's years, where they are numbers. */
final class TrendComposer {

	private static final String STAGE_UNIT = "段階";

	private final ReviewFacts facts;

	private final ActualWords actuals;

	TrendComposer(ReviewFacts facts) {
		this.facts = facts;
		this.actuals = new ActualWords(facts);
	}

	List<Trend> compose() {
		return this.facts.register()
			.items()
			.stream()
			.filter((item) -> item.priority() && this.facts.counted(item, this.facts.year()))
			.flatMap(this::trends)
			.toList();
	}

	private Stream<Trend> trends(Item item) {
		return item.indicators().stream().flatMap((indicator) -> of(item, indicator).stream());
	}

	/** Of a 重点項目, where there are numbers. */
	Optional<Trend> of(Item item, Indicator indicator) {
		return Optional.of(item)
			.filter((one) -> one.priority() && this.facts.counted(one, this.facts.year()))
			.map((one) -> trend(one, indicator))
			.filter((trend) -> trend.points()
				.stream()
				.anyMatch((point) -> point.target().isPresent() || point.actual().isPresent()));
	}

	private Trend trend(Item item, Indicator indicator) {
		return new Trend(indicator.id().toString(), new RowName(this.facts).of(item, indicator.id()),
				indicator.stages().isPresent() ? STAGE_UNIT : indicator.unit(),
				new TrendPoints(this.facts).of(indicator), reading(indicator));
	}

	private String reading(Indicator indicator) {
		return this.facts.assessment(indicator.id(), this.facts.year())
			.map((assessment) -> new TrendReading(this.facts, indicator, assessment,
					this.actuals.judged(assessment, indicator.unit()))
				.sentence())
			.orElse("");
	}

}
