package jp.annualreview.report;

import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.CommitteeOpinion;
import jp.annualreview.plan.Item;

/**
 * 委員意見: those of the year up to this edition, then those of earlier years that are not
 * settled. An opinion goes on from edition to edition and year to year until it is.
 */
final class OpinionComposer {

	private final ReviewFacts facts;

	OpinionComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	List<OpinionRow> compose() {
		return Stream
			.concat(opinions().filter(this::ofThisYear).map((opinion) -> row("この年度の意見", opinion)),
					opinions().filter(this::carriedOn).map((opinion) -> row("前年度までの意見（対応中）", opinion)))
			.toList();
	}

	private Stream<CommitteeOpinion> opinions() {
		return this.facts.register().opinions().stream();
	}

	private boolean ofThisYear(CommitteeOpinion opinion) {
		return opinion.year().equals(this.facts.year()) && this.facts.register()
			.editionOrder(opinion.year())
			.compare(opinion.edition(), this.facts.input().edition()) <= 0;
	}

	private boolean carriedOn(CommitteeOpinion opinion) {
		return opinion.year().isBefore(this.facts.year()) && opinion.open();
	}

	private OpinionRow row(String part, CommitteeOpinion opinion) {
		return new OpinionRow(part, this.facts.brief(opinion.year()) + " " + opinion.edition(),
				opinion.item().map(Object::toString).orElse(""),
				opinion.item().flatMap(this.facts.register()::item).map(Item::name).orElse("計画全体"), opinion.opinion(),
				opinion.answer(), opinion.status().isEmpty() ? "対応中" : opinion.status());
	}

}
