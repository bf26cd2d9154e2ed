package jp.annualreview.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.grading.Graded;
import jp.annualreview.grading.Succession;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;

/**
 * 旧計画: the published years of the plans before, in the numbers of the plan that follows.
 */
class FormerPlans {

	private static final String NO_RESULT = "旧計画の結果なし";

	private final NewestEdition newest;

	private final RunRecords records;

	private final Registers registers;

	FormerPlans(NewestEdition newest, RunRecords records, Registers registers) {
		this.newest = newest;
		this.records = records;
		this.registers = registers;
	}

	/**
	 * The published runs of the plans before, plan by plan, oldest first. A year that
	 * this plan covers itself is none of theirs.
	 */
	List<Run> published(PlanRegister register) {
		return PlanLineage.formers(register)
			.stream()
			.flatMap((former) -> published(former, register).stream())
			.toList();
	}

	/** Their answers to the indicators this plan carries on. */
	List<Answer> answers(PlanRegister register) {
		List<Answer> answers = new ArrayList<>();
		for (Run run : published(register)) {
			answers.addAll(succession(register, run).answers(this.records.all(run, ReviewRecords.ANSWER), graded(run)));
		}
		return answers;
	}

	/** The results of their last year. */
	NavigableMap<FiscalYear, Graded> results(PlanRegister register) {
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>();
		FiscalYear last = register.plan().first().previous();
		published(register).stream()
			.filter((run) -> run.key().year().equals(last))
			.forEach((run) -> results.merge(last, succession(register, run).graded(graded(run)), Graded::and));
		return results;
	}

	/** Why indicators of carried-over items cannot be compared with their last year. */
	Map<IndicatorId, String> obstacles(PlanRegister register) {
		Map<IndicatorId, String> obstacles = new LinkedHashMap<>();
		for (PlanId former : PlanLineage.formers(register)) {
			last(former, register).ifPresentOrElse((run) -> obstacles.putAll(succession(register, run).obstacles()),
					() -> unknown(former, register).forEach((id) -> obstacles.put(id, NO_RESULT)));
		}
		return obstacles;
	}

	private Optional<Run> last(PlanId former, PlanRegister register) {
		return this.newest.of(former, register.plan().first().previous());
	}

	private static List<IndicatorId> unknown(PlanId former, PlanRegister register) {
		return register.items()
			.stream()
			.filter((item) -> item.predecessor().filter((before) -> before.plan().equals(former)).isPresent())
			.flatMap((item) -> item.indicators().stream())
			.map((indicator) -> indicator.id())
			.toList();
	}

	/** The years of a plan before: its own span, by its newest published register. */
	private List<Run> published(PlanId former, PlanRegister register) {
		return last(former, register).map((newest) -> this.registers.of(newest).plan().span())
			.orElse(List.of())
			.stream()
			.filter((year) -> year.isBefore(register.plan().first()))
			.flatMap((year) -> this.newest.of(former, year).stream())
			.toList();
	}

	private Succession succession(PlanRegister register, Run former) {
		return new Succession(register, this.registers.of(former));
	}

	private Graded graded(Run run) {
		return this.records.all(run, ReviewRecords.GRADED).getFirst();
	}

}
