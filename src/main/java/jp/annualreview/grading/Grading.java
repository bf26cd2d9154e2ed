package jp.annualreview.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Baseline;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FinalTarget;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PrintedTarget;

/**
 * 評価と前年度比較 of a whole plan for one year: the facade of the package. Pure: the same
 * register and answers give the same results in the same order.
 */
public final class Grading {

	private final PlanRegister register;

	private final IndicatorGrading indicators;

	private final ItemGrading items;

	private final JudgementChecks checks;

	private final YearComparison comparison;

	public Grading(PlanRegister register) {
		this(register, GradingSettings.USUAL);
	}

	public Grading(PlanRegister register, GradingSettings settings) {
		Grader grader = new Grader(register.plan().scheme());
		this.register = register;
		this.indicators = new IndicatorGrading(register);
		this.items = new ItemGrading(register.plan().rollUp(), grader);
		this.checks = new JudgementChecks(settings);
		this.comparison = new YearComparison(grader);
	}

	/**
	 * Judges every indicator of the register in its order; an item without indicators has
	 * one assessment with a blank 枝番.
	 */
	public Graded grade(FiscalYear year, AnswerBook book) {
		List<Assessment> assessments = new ArrayList<>();
		List<ItemAssessment> rolledUp = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		for (Item item : this.register.items()) {
			List<IndicatorResult> ofItem = new ArrayList<>();
			for (Indicator indicator : indicatorsOf(item)) {
				Situation situation = new Situation(this.register, item, indicator, year, book);
				IndicatorResult result = this.indicators.assess(situation);
				ofItem.add(result);
				assessments.add(result.assessment());
				findings.addAll(this.checks.check(situation, result.assessment()));
			}
			rolledUp.add(this.items.rollUp(item.number(), year, ofItem));
		}
		return new Graded(assessments, rolledUp, findings);
	}

	/**
	 * 対応済: what was wrong in answers that a later one has replaced, and is not in the one
	 * that counts.
	 */
	public List<Finding> settled(AnswerBook book, List<Answer> replaced) {
		return replaced.stream().flatMap((old) -> {
			Set<FindingCode> still = findings(old, book).map(Finding::code).collect(Collectors.toSet());
			return findings(old, book.with(old)).filter((finding) -> !still.contains(finding.code()));
		}).toList();
	}

	/** What judging finds in the answer of a book to the indicator of another answer. */
	private Stream<Finding> findings(Answer answer, AnswerBook book) {
		Item item = this.register.item(answer.indicator().item()).orElseThrow();
		Indicator indicator = this.register.indicator(answer.indicator()).orElseThrow();
		Situation situation = new Situation(this.register, item, indicator, answer.year(), book);
		return this.checks.check(situation, this.indicators.assess(situation).assessment()).stream();
	}

	/**
	 * Compares a graded year with the year before. The values of last year come from the
	 * book; the moves of grades need last year's result.
	 */
	public Compared compare(FiscalYear year, Graded current, Optional<Graded> previous, AnswerBook book) {
		return compare(year, current, previous, book, Map.of());
	}

	/**
	 * The same in the first year of a plan that carries on another.
	 * @param obstacles why an indicator has no last year, where it is known
	 */
	public Compared compare(FiscalYear year, Graded current, Optional<Graded> previous, AnswerBook book,
			Map<IndicatorId, String> obstacles) {
		List<YearOverYear> changes = new ArrayList<>();
		int row = 0;
		for (Item item : this.register.items()) {
			for (Indicator indicator : indicatorsOf(item)) {
				Situation situation = new Situation(this.register, item, indicator, year, book);
				changes.add(explained(this.comparison.compare(situation, current.assessments().get(row++)), obstacles));
			}
		}
		return new Compared(changes,
				previous.map((before) -> this.comparison.moves(before.items(), current.items())).orElse(List.of()));
	}

	private static YearOverYear explained(YearOverYear change, Map<IndicatorId, String> obstacles) {
		return change.reason().equals(Reason.NO_LAST_YEAR)
				? change.because(obstacles.getOrDefault(change.indicator(), Reason.NO_LAST_YEAR)) : change;
	}

	private static List<Indicator> indicatorsOf(Item item) {
		return item.indicators().isEmpty() ? List.of(withoutMeasure(item)) : item.indicators();
	}

	private static Indicator withoutMeasure(Item item) {
		NavigableMap<FiscalYear, PrintedTarget> noTargets = new TreeMap<>();
		return new Indicator(new IndicatorId(item.number(), ""), item.name(), IndicatorKind.PROSE, "",
				Direction.INCREASE, Period.EVERY_YEAR, false, Baseline.UNKNOWN, FinalTarget.UNKNOWN, "",
				Optional.empty(), Optional.empty(), NoValueMeaning.NOTHING, Optional.empty(), Optional.empty(), "",
				noTargets);
	}

}
