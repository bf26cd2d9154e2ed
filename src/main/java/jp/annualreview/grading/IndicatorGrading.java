package jp.annualreview.grading;

import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.State;

/**
 * 指標の評価: from the answer of one indicator and year to its assessment.
 */
final class IndicatorGrading {

	private final Grader grader;

	private final PercentText percentText;

	IndicatorGrading(PlanRegister register) {
		this.grader = new Grader(register.plan().scheme());
		this.percentText = new PercentText(register.plan().scheme());
	}

	IndicatorResult assess(Situation situation) {
		DueTarget due = DueTarget.of(situation.indicator(), situation.year());
		Worksheet worksheet = new Worksheet(this.percentText);
		Judging judging = new Judging(situation, due, worksheet);
		Optional<State> closed = Closing.state(situation.item(), situation.year(), due.target());
		closed.ifPresentOrElse(judging::closed, judging::judge);
		String grade = this.grader.grade(situation, due, worksheet);
		String itemGrade = this.grader.itemGrade(situation, due, worksheet);
		yearsMet(situation).ifPresent(worksheet::step);
		return new IndicatorResult(assessment(situation, due, worksheet, grade),
				itemGrade.isEmpty() ? grade : itemGrade, !itemGrade.isEmpty(), due.before(situation.year()));
	}

	private static Assessment assessment(Situation situation, DueTarget due, Worksheet worksheet, String grade) {
		boolean judged = worksheet.state() == State.JUDGED;
		return new Assessment(situation.indicator().id(), situation.year(), situation.indicator().period(), due.kind(),
				situation.indicator().direction(), due.printed(), due.value(), situation.answer(), worksheet.actual(),
				judged ? worksheet.rate() : Optional.empty(), worksheet.progress(),
				judged ? worksheet.printedRate() : "", judged ? worksheet.verdict() : Optional.empty(), grade,
				worksheet.settledIn(), worksheet.state(), worksheet.reasons(), worksheet.gap(), worksheet.reckoning());
	}

	/**
	 * At the end of the plan, where each year counts: how many of those judged were met.
	 */
	private Optional<String> yearsMet(Situation situation) {
		boolean eachYearCounts = PeriodBasis.of(Optional.of(situation.indicator())) == PeriodBasis.EACH_YEAR;
		if (!eachYearCounts || !situation.year().equals(situation.plan().last())) {
			return Optional.empty();
		}
		List<Verdict> verdicts = situation.plan()
			.span()
			.stream()
			.flatMap((year) -> verdict(situation.in(year)).stream())
			.toList();
		long met = verdicts.stream().filter(Verdict.ACHIEVED::equals).count();
		return (verdicts.size() < 2) ? Optional.empty()
				: Optional.of("計画期間の達成: 判定した" + verdicts.size() + "年度のうち" + met + "年度");
	}

	private Optional<Verdict> verdict(Situation situation) {
		DueTarget due = DueTarget.of(situation.indicator(), situation.year());
		Worksheet worksheet = new Worksheet(this.percentText);
		if (Closing.state(situation.item(), situation.year(), due.target()).isEmpty()) {
			new Judging(situation, due, worksheet).judge();
		}
		return worksheet.verdict();
	}

}
