package jp.annualreview.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.annualreview.grading.Graded;
import jp.annualreview.intake.PastAnswers;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanRegister;

/** 過年度: answers and results of the years before, from published runs and from 過年度実績. */
class EarlierYears {

	private final NewestEdition newest;

	private final RunRecords records;

	private final PastAnswers pastAnswers;

	private final FormerPlans formerPlans;

	EarlierYears(NewestEdition newest, RunRecords records, PastAnswers pastAnswers, FormerPlans formerPlans) {
		this.newest = newest;
		this.records = records;
		this.pastAnswers = pastAnswers;
		this.formerPlans = formerPlans;
	}

	/**
	 * The answers of earlier years; 過年度実績 of the register stands before a run's answer.
	 */
	AnswerBook answers(Run run, PlanRegister register) {
		return new AnswerBook(all(run.key(), register));
	}

	/** The same for an edition that is not run yet. */
	List<Answer> answersBefore(EditionKey key, PlanRegister register) {
		return all(key, register);
	}

	/** The same and the answers of the year itself. */
	AnswerBook answersWith(Run run, PlanRegister register) {
		List<Answer> answers = new ArrayList<>(all(run.key(), register));
		answers.addAll(this.records.all(run, ReviewRecords.ANSWER));
		return new AnswerBook(answers);
	}

	/** 効果額 as answered in the year itself and in the published runs before. */
	List<EffectAnswer> effectsWith(Run run, PlanRegister register) {
		List<EffectAnswer> effects = new ArrayList<>();
		published(run.key(), register)
			.forEach((earlier) -> effects.addAll(this.records.all(earlier, ReviewRecords.EFFECT)));
		effects.addAll(this.records.all(run, ReviewRecords.EFFECT));
		return effects;
	}

	/**
	 * The published results of earlier years, those of the plan before in the numbers of
	 * this one.
	 */
	NavigableMap<FiscalYear, Graded> results(Run run, PlanRegister register) {
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>(this.formerPlans.results(register));
		published(run.key(), register).forEach((earlier) -> results.put(earlier.key().year(), graded(earlier)));
		return results;
	}

	/** The result of a run that has been graded. */
	Graded graded(Run run) {
		return this.records.all(run, ReviewRecords.GRADED).getFirst();
	}

	/**
	 * Why indicators cannot be compared with the plan before; nothing after the first
	 * year.
	 */
	Map<IndicatorId, String> obstacles(Run run, PlanRegister register) {
		return run.key().year().equals(register.plan().first()) ? this.formerPlans.obstacles(register) : Map.of();
	}

	/**
	 * The published runs an edition rests on: the plan before, then this plan's own
	 * years, then the edition before it.
	 */
	List<Run> basis(EditionKey key, PlanRegister register) {
		return Stream
			.of(this.formerPlans.published(register).stream(), published(key, register).stream(),
					editionBefore(key, register).stream())
			.flatMap((runs) -> runs)
			.toList();
	}

	/** The published run of the edition of the same year before. */
	Optional<Run> editionBefore(EditionKey key, PlanRegister register) {
		return this.newest.before(key, register);
	}

	/** The published runs of earlier years of the plan, oldest first. */
	List<Run> published(EditionKey key, PlanRegister register) {
		return register.plan()
			.span()
			.stream()
			.filter((year) -> year.isBefore(key.year()))
			.flatMap((year) -> this.newest.of(key.plan(), year, register).stream())
			.toList();
	}

	private List<Answer> all(EditionKey key, PlanRegister register) {
		List<Answer> answers = new ArrayList<>(this.formerPlans.answers(register));
		published(key, register).forEach((earlier) -> answers.addAll(this.records.all(earlier, ReviewRecords.ANSWER)));
		this.pastAnswers.of(register)
			.stream()
			.filter((answer) -> answer.year().isBefore(key.year()))
			.forEach(answers::add);
		return answers;
	}

}
