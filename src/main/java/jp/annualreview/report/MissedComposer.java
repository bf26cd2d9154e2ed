package jp.annualreview.report;

import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.SelfAssessment;

/** 未達成の理由・今後の対応: every indicator judged 未達成, register order. */
final class MissedComposer {

	/** A reason that was not given must be seen as such, not as an empty box. */
	static final String NO_REASON = "（記入なし）";

	private final ReviewFacts facts;

	private final TargetWords targets;

	private final ActualWords actuals;

	MissedComposer(ReviewFacts facts) {
		this.facts = facts;
		this.targets = new TargetWords(facts);
		this.actuals = new ActualWords(facts);
	}

	List<Missed> compose() {
		return this.facts.register().items().stream().flatMap(this::missed).toList();
	}

	private Stream<Missed> missed(Item item) {
		return this.facts.assessments(item, this.facts.year())
			.stream()
			.filter((one) -> this.facts.judges() ? missed(one) : seenShort(one))
			.map((assessment) -> missed(item, assessment));
	}

	private static boolean missed(Assessment assessment) {
		return assessment.judged() && assessment.verdict().filter(Verdict.NOT_ACHIEVED::equals).isPresent();
	}

	/** The department itself does not call it achieved. */
	private static boolean seenShort(Assessment assessment) {
		return assessment.answer()
			.flatMap(Answer::selfAssessment)
			.filter((own) -> own != SelfAssessment.ACHIEVED)
			.isPresent();
	}

	private static String ownLabel(Assessment assessment) {
		return assessment.answer().flatMap(Answer::selfAssessment).map(SelfAssessment::label).orElse(Figures.NONE);
	}

	private String result(Assessment assessment) {
		return this.facts.judges() ? ReviewFacts.result(assessment) : ownLabel(assessment);
	}

	private String previous(Assessment assessment) {
		return this.facts.assessment(assessment.indicator(), this.facts.lastYear())
			.map(this::result)
			.orElse(Figures.NONE);
	}

	private Missed missed(Item item, Assessment assessment) {
		String unit = this.facts.register().indicator(assessment.indicator()).map(Indicator::unit).orElse("");
		return new Missed(item.number().value(), assessment.indicator().branch(),
				new RowName(this.facts).of(item, assessment.indicator()), result(assessment),
				this.targets.judged(assessment), this.actuals.judged(assessment, unit),
				this.facts.figures().rate(assessment), previous(assessment),
				assessment.answer().map(Answer::reason).filter((text) -> !text.isEmpty()).orElse(NO_REASON),
				assessment.answer().map(Answer::remark).orElse(""), this.facts.department(item),
				this.facts.topPolicy(item));
	}

}
