package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.State;

/** 前回からの変更: holds this edition against the one before, indicator by indicator. */
final class EditionChangeComposer {

	private static final String ABSENT = "なし";

	private final ReviewFacts facts;

	private final EditionBefore before;

	private final ReviewFacts factsBefore;

	private final PrintedResult printed;

	private final PrintedResult printedBefore;

	private final LastYearFigures lastYear;

	private final Map<IndicatorId, Assessment> indicators = new HashMap<>();

	private final Map<ItemNumber, ItemAssessment> items = new HashMap<>();

	private final List<EditionChange> rows = new ArrayList<>();

	private final List<Erratum> errata = new ArrayList<>();

	EditionChangeComposer(ReviewFacts facts, EditionBefore before) {
		this.facts = facts;
		this.before = before;
		this.factsBefore = new ReviewFacts(facts.input().of(before));
		this.printed = new PrintedResult(facts);
		this.printedBefore = new PrintedResult(this.factsBefore);
		this.lastYear = new LastYearFigures(this.factsBefore, facts);
		before.graded().assessments().forEach((one) -> this.indicators.put(one.indicator(), one));
		before.graded().items().forEach((one) -> this.items.put(one.item(), one));
	}

	EditionChanges compose() {
		this.facts.register().items().forEach(this::compare);
		this.factsBefore.register().items().forEach(this::dropped);
		this.rows.sort(Comparator.comparing(EditionChange::kind));
		return new EditionChanges(this.before.edition().value(), this.facts.input().edition().value(), this.rows,
				this.before.closed() ? this.errata : List.of());
	}

	private void compare(Item item) {
		for (Assessment now : this.facts.assessments(item, this.facts.year())) {
			Optional<Assessment> then = Optional.ofNullable(this.indicators.get(now.indicator()));
			if (then.isPresent()) {
				compare(item, then.get(), now);
			}
			else {
				add(item, now, this.printed.open(now) ? EditionChange.Kind.MOVED : EditionChange.Kind.SETTLED, ABSENT);
			}
			this.lastYear.corrected(now.indicator()).ifPresent((corrected) -> lastYear(item, now, corrected));
		}
		regraded(item);
	}

	/** What the register does not know any more. */
	private void dropped(Item item) {
		this.factsBefore.assessments(item, this.facts.year())
			.stream()
			.filter((then) -> this.facts.assessment(then.indicator(), this.facts.year()).isEmpty())
			.forEach((then) -> this.rows.add(new EditionChange(EditionChange.Kind.MOVED, item.number().value(),
					then.indicator().branch(), new RowName(this.factsBefore).of(item, then.indicator()),
					this.printedBefore.line(then), ABSENT, this.factsBefore.department(item))));
	}

	private void compare(Item item, Assessment then, Assessment now) {
		String before = this.printedBefore.line(then);
		if (!this.printedBefore.open(then) && !left(now)) {
			corrected(item, then, now);
		}
		else if (!before.equals(this.printed.line(now))) {
			add(item, now, this.printed.open(now) ? EditionChange.Kind.MOVED : EditionChange.Kind.SETTLED, before);
		}
	}

	/** Ended or merged since: the plan has changed, nothing was printed wrong. */
	private static boolean left(Assessment now) {
		return now.state().compareTo(State.RELISTED) <= 0;
	}

	private void corrected(Item item, Assessment then, Assessment now) {
		Map<String, String> right = this.printed.fields(now);
		Map<String, String> wrong = new LinkedHashMap<>(this.printedBefore.fields(then));
		wrong.entrySet().removeIf((field) -> field.getValue().equals(right.get(field.getKey())));
		if (!wrong.isEmpty()) {
			add(item, now, kind(now, wrong), this.printedBefore.line(then));
			wrong.forEach(
					(field, text) -> this.errata.add(erratum(item, now, field, text, right.getOrDefault(field, ""))));
		}
	}

	private void lastYear(Item item, Assessment now, LastYearFigures.Corrected corrected) {
		add(item, now, EditionChange.Kind.CORRECTED, corrected.beforeLine(), corrected.afterLine());
		this.errata.add(erratum(item, now, LastYearFigures.FIELD, corrected.before(), corrected.after()));
	}

	private EditionChange.Kind kind(Assessment now, Map<String, String> wrong) {
		if (this.printed.open(now)) {
			return EditionChange.Kind.MOVED;
		}
		return wrong.keySet().stream().anyMatch(PrintedResult.FIGURES::contains) ? EditionChange.Kind.CORRECTED
				: EditionChange.Kind.REGRADED;
	}

	private Erratum erratum(Item item, Assessment now, String field, String wrong, String right) {
		return new Erratum(item.number().value(), now.indicator().branch(),
				new RowName(this.facts).of(item, now.indicator()), field, orNone(wrong), orNone(right),
				this.facts.department(item));
	}

	/**
	 * An item with one indicator changes with it; one with several has a grade of its
	 * own.
	 */
	private void regraded(Item item) {
		Optional<ItemAssessment> then = Optional.ofNullable(this.items.get(item.number()))
			.filter((one) -> one.state() == State.JUDGED);
		Optional<ItemAssessment> now = this.facts.assessment(item, this.facts.year())
			.filter((one) -> one.state() == State.JUDGED);
		if (then.isEmpty() || now.isEmpty() || then.get().grade().equals(now.get().grade())) {
			return;
		}
		this.rows.removeIf((row) -> row.kind() == EditionChange.Kind.REGRADED && row.branch().isEmpty()
				&& row.number().equals(item.number().value()));
		this.rows.add(new EditionChange(EditionChange.Kind.REGRADED, item.number().value(), "", item.name(),
				then.get().grade(), now.get().grade(), this.facts.department(item)));
		if (item.indicators().size() > 1) {
			this.errata.add(new Erratum(item.number().value(), "", item.name(), "取組の評価", then.get().grade(),
					now.get().grade(), this.facts.department(item)));
		}
	}

	private void add(Item item, Assessment now, EditionChange.Kind kind, String then) {
		add(item, now, kind, then, this.printed.line(now));
	}

	private void add(Item item, Assessment now, EditionChange.Kind kind, String then, String after) {
		this.rows.add(new EditionChange(kind, item.number().value(), now.indicator().branch(),
				new RowName(this.facts).of(item, now.indicator()), then, after, this.facts.department(item)));
	}

	private static String orNone(String text) {
		return text.isEmpty() ? ABSENT : text;
	}

}
