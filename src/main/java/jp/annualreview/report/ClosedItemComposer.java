package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.State;

/** 途中で変わった取組: ended, given up, merged or added within the period, register order. */
final class ClosedItemComposer {

	static final String ADDED = "新規";

	private static final Set<State> OVER = Set.of(State.ENDED, State.CANCELLED, State.MERGED);

	private final ReviewFacts facts;

	ClosedItemComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	List<ClosedItem> compose() {
		List<ClosedItem> closed = new ArrayList<>();
		for (Item item : this.facts.register().items()) {
			added(item).ifPresent(closed::add);
			this.facts.assessment(item, this.facts.year())
				.filter((last) -> OVER.contains(last.state()))
				.map((last) -> over(item, last))
				.ifPresent(closed::add);
		}
		return closed;
	}

	private Optional<ClosedItem> added(Item item) {
		return item.newIn()
			.filter((year) -> year.isAfter(this.facts.plan().first()) && !year.isAfter(this.facts.year()))
			.map((year) -> closed(item, ADDED, year, "計画の途中で加えた項目"));
	}

	private ClosedItem over(Item item, ItemAssessment last) {
		String why = String.join("、", last.reasons());
		FiscalYear since = since(item, last.state());
		return closed(item, last.state().label(), since, why.isEmpty() ? withoutReason(since, last.state()) : why);
	}

	/** A dash after earlier targets ends an item without a word. */
	private String withoutReason(FiscalYear since, State state) {
		return (state == State.ENDED) ? "計画の目標が" + this.facts.brief(since.previous()) + "までのもの"
				: StateWords.meaning(state);
	}

	/** The first of the last years in a row with that state. */
	private FiscalYear since(Item item, State state) {
		FiscalYear since = this.facts.year();
		while (this.facts.assessment(item, since.previous()).filter((one) -> one.state() == state).isPresent()) {
			since = since.previous();
		}
		return since;
	}

	private ClosedItem closed(Item item, String what, FiscalYear since, String why) {
		return new ClosedItem(what, item.number().value(), item.name(), this.facts.brief(since), why,
				this.facts.department(item));
	}

}
