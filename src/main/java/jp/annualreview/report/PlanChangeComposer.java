package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.TargetRevision;

/** 計画の変更: what became of the plan since it was made, by kind and in register order. */
final class PlanChangeComposer {

	private static final List<ItemStatus> FATES = List.of(ItemStatus.ENDED, ItemStatus.CANCELLED, ItemStatus.MERGED,
			ItemStatus.RELISTED);

	private final ReviewFacts facts;

	private final FateWords fates;

	PlanChangeComposer(ReviewFacts facts) {
		this.facts = facts;
		this.fates = new FateWords(facts);
	}

	List<PlanChange> compose() {
		List<PlanChange> changes = new ArrayList<>();
		items().filter(this::isNew).forEach((item) -> changes.add(added(item)));
		FATES.forEach((status) -> items().filter((item) -> item.fate().in(this.facts.year()) == status)
			.forEach((item) -> changes.add(fate(item, status))));
		items().flatMap(this::revisions).forEach(changes::add);
		return changes;
	}

	private Stream<Item> items() {
		return this.facts.register().items().stream();
	}

	/** What was new when the plan was made did not change it. */
	private boolean isNew(Item item) {
		return item.newIn()
			.filter((year) -> year.isAfter(this.facts.plan().first()) && !year.isAfter(this.facts.year()))
			.isPresent();
	}

	private PlanChange added(Item item) {
		return new PlanChange("新規", item.number().value(), "", item.name(),
				item.newIn().map(this.facts::brief).orElse(""), "", "", this.facts.department(item));
	}

	private PlanChange fate(Item item, ItemStatus status) {
		return new PlanChange(status.label(), item.number().value(), "", item.name(),
				item.fate().since().map(this.facts::brief).orElse(""), this.fates.counterpart(item),
				item.fate().reason(), this.facts.department(item));
	}

	private Stream<PlanChange> revisions(Item item) {
		return item.indicators()
			.stream()
			.flatMap((indicator) -> this.facts.register()
				.revisions()
				.stream()
				.filter((revision) -> revision.indicator().equals(indicator.id())
						&& !revision.inForceFrom().isAfter(this.facts.year())))
			.map((revision) -> revision(item, revision));
	}

	private PlanChange revision(Item item, TargetRevision revision) {
		return new PlanChange("目標改訂", item.number().value(), revision.indicator().branch(),
				new RowName(this.facts).of(item, revision.indicator()),
				this.facts.plan().reportNotation().date(revision.revisedOn()),
				"%sの目標 %s → %s".formatted(this.facts.brief(revision.year()), revision.before(), revision.after()),
				revision.reason(), this.facts.department(item));
	}

}
