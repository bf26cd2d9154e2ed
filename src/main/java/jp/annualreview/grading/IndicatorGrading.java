package jp.annualreview.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

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

	/** 毎年度, at the end of the plan: in how many of its years the target was met. */
	private Optional<String> yearsMet(Situation situation) {
		if (situation.indicator().period() != Period.EVERY_YEAR || !situation.year().equals(situation.plan().last())) {
			return Optional.empty();
		}
		List<Optional<Verdict>> verdicts = new ArrayList<>();
		for (FiscalYear year : situation.plan().span()) {
			Target target = situation.indicator().target(year).target();
			if (target instanceof Target.None || target instanceof Target.Ended || target instanceof Target.NotStarted
					|| target instanceof Target.ReachStage) {
				continue;
			}
			verdicts.add(verdict(situation.in(year)));
		}
		long met = verdicts.stream().flatMap(Optional::stream).filter(Verdict.ACHIEVED::equals).count();
		return (verdicts.size() < 2) ? Optional.empty()
				: Optional.of("計画期間の達成: " + verdicts.size() + "年度のうち" + met + "年度");
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
