package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;

/**
 * 未確定・判定不能・終了・未提出: every indicator without a judgement, by 状態 in order of precedence.
 */
final class UnsettledComposer {

	private record Place(Item item, Assessment assessment) {
	}

	private final ReviewFacts facts;

	private final ActualWords actuals;

	UnsettledComposer(ReviewFacts facts) {
		this.facts = facts;
		this.actuals = new ActualWords(facts.plan().reportNotation());
	}

	List<Unsettled> compose() {
		List<Place> places = new ArrayList<>();
		for (Item item : this.facts.register().items()) {
			this.facts.assessments(item, this.facts.year())
				.stream()
				.filter((assessment) -> !assessment.judged())
				.forEach((assessment) -> places.add(new Place(item, assessment)));
		}
		places.sort(Comparator.comparing((place) -> place.assessment().state()));
		return places.stream().map((place) -> unsettled(place.item(), place.assessment())).toList();
	}

	private Unsettled unsettled(Item item, Assessment assessment) {
		String unit = this.facts.register().indicator(assessment.indicator()).map(Indicator::unit).orElse("");
		return new Unsettled(assessment.state().label(), item.number().value(), assessment.indicator().branch(),
				new RowName(this.facts).of(item, assessment.indicator()), TargetWords.inForce(assessment.target()),
				this.actuals.of(assessment, unit), why(item, assessment), this.facts.department(item));
	}

	/** {@code 統合先 番号4 フリーアドレスの導入}. */
	private String counterpart(String label, Item item) {
		return item.fate()
			.counterpart()
			.map((number) -> label + " 番号" + number
					+ this.facts.register().item(number).map((other) -> " " + other.name()).orElse(""))
			.orElse("");
	}

	private static String said(Answer answer) {
		return answer.reason().isEmpty() ? answer.remark() : answer.reason();
	}

	/** The grading's reasons, then what the register records about the item's fate. */
	private String why(Item item, Assessment assessment) {
		Set<String> why = new LinkedHashSet<>(assessment.reasons());
		switch (assessment.state()) {
			case ENDED, CANCELLED -> why.add(item.fate().reason());
			case MERGED -> {
				why.clear();
				why.add(counterpart("統合先", item));
				why.add(item.fate().reason());
			}
			case RELISTED -> {
				why.clear();
				why.add(counterpart("再掲元", item));
			}
			case HELD_BACK -> why.addAll(this.facts.mistakes(assessment.indicator()));
			case NOT_STARTED, NO_TARGET, NOT_SUBMITTED, BLANK, PENDING, NOT_MEASURABLE, NOT_APPLICABLE, UNDECIDED,
					JUDGED ->
				assessment.answer().ifPresent((answer) -> why.add(said(answer)));
		}
		why.remove("");
		why.removeAll(List.of(assessment.state().label(), ActualWords.PROVISIONAL));
		return why.isEmpty() ? StateWords.meaning(assessment.state()) : String.join("、", why);
	}

}
