package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Item;

/**
 * 未確定・判定不能・終了・未提出: every indicator without a judgement, by 状態 in order of precedence.
 */
final class UnsettledComposer {

	private record Place(Item item, Assessment assessment) {
	}

	private final ReviewFacts facts;

	private final TargetWords targets;

	private final ActualWords actuals;

	UnsettledComposer(ReviewFacts facts) {
		this.facts = facts;
		this.targets = new TargetWords(facts);
		this.actuals = new ActualWords(facts);
	}

	List<Unsettled> compose() {
		List<Place> places = new ArrayList<>();
		for (Item item : this.facts.register().items()) {
			this.facts.assessments(item, this.facts.year())
				.stream()
				.filter((assessment) -> !assessment.judged())
				.filter((assessment) -> state(assessment) != State.NO_TARGET || this.facts.judges())
				.forEach((assessment) -> places.add(new Place(item, assessment)));
		}
		places.sort(Comparator.comparing((place) -> state(place.assessment())));
		return places.stream().map((place) -> unsettled(place.item(), place.assessment())).toList();
	}

	private Unsettled unsettled(Item item, Assessment assessment) {
		String unit = this.facts.register().indicator(assessment.indicator()).map(Indicator::unit).orElse("");
		return new Unsettled(state(assessment).label(), item.number().value(), assessment.indicator().branch(),
				new RowName(this.facts).of(item, assessment.indicator()), this.targets.judged(assessment),
				actual(assessment, unit), why(item, assessment, unit), this.facts.department(item));
	}

	/** Where nothing has a target, the state of the answer is what tells. */
	private State state(Assessment assessment) {
		return this.facts.judges() ? assessment.state() : Standing.state(assessment);
	}

	private String actual(Assessment assessment, String unit) {
		return this.facts.judges() ? this.actuals.judged(assessment, unit) : state(assessment).label();
	}

	private static String said(Answer answer) {
		return answer.reason().isEmpty() ? answer.remark() : answer.reason();
	}

	/** The grading's reasons, then what the register records about the item's fate. */
	private String why(Item item, Assessment assessment, String unit) {
		Set<String> why = new LinkedHashSet<>(assessment.reasons().stream().map(PrintedReasons::words).toList());
		new ProgressWords(this.facts.figures()).of(assessment, unit)
			.stream()
			.filter((words) -> !words.startsWith(ProgressWords.TOTAL))
			.forEach(why::add);
		switch (state(assessment)) {
			case ENDED, CANCELLED -> why.addAll(new FateWords(this.facts).of(item));
			case MERGED, RELISTED -> {
				why.clear();
				why.addAll(new FateWords(this.facts).of(item));
			}
			case HELD_BACK -> why.addAll(this.facts.mistakes(assessment.indicator()));
			case NOT_STARTED, NO_TARGET, NOT_SUBMITTED, BLANK, PENDING, NOT_MEASURABLE, NOT_APPLICABLE, UNDECIDED,
					JUDGED ->
				assessment.answer().ifPresent((answer) -> why.add(said(answer)));
		}
		why.remove("");
		why.removeAll(List.of(state(assessment).label(), ActualWords.PROVISIONAL));
		return why.isEmpty() ? StateWords.meaning(state(assessment)) : String.join("、", why);
	}

}
