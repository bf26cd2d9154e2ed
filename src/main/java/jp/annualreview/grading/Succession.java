package jp.annualreview.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.Predecessor;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/**
 * 旧計画からの引継ぎ: one year of the plan before in the numbers of this plan, as far as items and
 * indicators are the same (rules.md section 5). A redefined indicator keeps its old value
 * to show; the comparison itself says that it is another measure.
 */
public final class Succession {

	/** An indicator and the one it carries on. */
	private record Line(Indicator heir, IndicatorId origin) {
	}

	private final PlanRegister register;

	private final PlanRegister former;

	private final List<Line> lines = new ArrayList<>();

	private final Map<IndicatorId, String> obstacles = new LinkedHashMap<>();

	public Succession(PlanRegister register, PlanRegister former) {
		this.register = register;
		this.former = former;
		heirs(register, former)
			.forEach((item, before) -> item.indicators().forEach((indicator) -> trace(indicator, before)));
	}

	/** The items that come from one plan, in the register's order. */
	private static Map<Item, Predecessor> heirs(PlanRegister register, PlanRegister former) {
		Map<Item, Predecessor> heirs = new LinkedHashMap<>();
		register.items()
			.forEach((item) -> item.predecessor()
				.filter((before) -> before.plan().equals(former.plan().id()))
				.ifPresent((before) -> heirs.put(item, before)));
		return heirs;
	}

	private void trace(Indicator heir, Predecessor before) {
		Optional<Indicator> origin = before.merged() ? Optional.empty() : origin(heir, before);
		Optional<String> obstacle = before.merged() ? Optional.of(Reason.MERGED) : obstacle(heir, origin);
		obstacle.ifPresentOrElse((reason) -> this.obstacles.put(heir.id(), reason),
				() -> this.lines.add(new Line(heir, origin.orElseThrow().id())));
	}

	/** The one of 旧枝番; without one the only indicator the item had. */
	private Optional<Indicator> origin(Indicator heir, Predecessor before) {
		List<Indicator> indicators = this.former.item(before.items().getFirst())
			.map(Item::indicators)
			.orElse(List.of());
		if (heir.formerBranch().isEmpty() && indicators.size() == 1) {
			return Optional.of(indicators.getFirst());
		}
		IndicatorId named = new IndicatorId(before.items().getFirst(), heir.formerBranch());
		return indicators.stream().filter((indicator) -> indicator.id().equals(named)).findFirst();
	}

	private static Optional<String> obstacle(Indicator heir, Optional<Indicator> origin) {
		if (origin.isEmpty()) {
			return Optional.of(Reason.NOT_IN_FORMER_PLAN);
		}
		Indicator before = origin.get();
		if (before.kind() != heir.kind()) {
			return Optional.of(Reason.KIND_CHANGED);
		}
		if (!before.unit().equals(heir.unit())) {
			return Optional.of(Reason.UNIT_CHANGED);
		}
		boolean same = before.period() == heir.period() && before.averagedInput() == heir.averagedInput()
				&& before.stages().map(StageScale::stages).equals(heir.stages().map(StageScale::stages));
		return same ? Optional.empty() : Optional.of(Reason.REDEFINED);
	}

	/** Why indicators of carried-over items have nothing to be compared with. */
	public Map<IndicatorId, String> obstacles() {
		return Map.copyOf(this.obstacles);
	}

	/**
	 * The answers of a year. A stage left blank because it had been reached is handed on
	 * as the stage in force, for this plan does not know the years before.
	 */
	public List<Answer> answers(List<Answer> before, Graded graded) {
		Map<IndicatorId, Answer> answers = byId(before, Answer::indicator);
		Map<IndicatorId, Assessment> assessments = byId(graded.assessments(), Assessment::indicator);
		List<Answer> inherited = new ArrayList<>();
		for (Line line : this.lines) {
			Optional<Stage> inForce = Optional.ofNullable(assessments.get(line.origin()))
				.filter(Assessment::judged)
				.flatMap((assessment) -> stage(line.heir(), assessment));
			Optional.ofNullable(answers.get(line.origin()))
				.map((answer) -> answer.carriedOnBy(line.heir().id()))
				.map((answer) -> inForce.filter((stage) -> answer.actual() instanceof Actual.Blank)
					.map((stage) -> answer.with(new Actual.Staged(stage)))
					.orElse(answer))
				.ifPresent(inherited::add);
		}
		return inherited;
	}

	private static Optional<Stage> stage(Indicator heir, Assessment assessment) {
		return heir.stages()
			.flatMap((scale) -> scale.stages()
				.stream()
				.filter((stage) -> assessment.actualValue()
					.filter((order) -> order.intValue() == stage.order())
					.isPresent())
				.findFirst());
	}

	/**
	 * The result of a year: an item keeps its grade also where an indicator has changed;
	 * a merged one has none of its own.
	 */
	public Graded graded(Graded before) {
		Map<IndicatorId, Assessment> assessments = byId(before.assessments(), Assessment::indicator);
		List<Assessment> inherited = new ArrayList<>();
		this.lines.forEach((line) -> Optional.ofNullable(assessments.get(line.origin()))
			.ifPresent((assessment) -> inherited.add(assessment.carriedOnBy(line.heir().id()))));
		List<ItemAssessment> items = new ArrayList<>();
		heirs(this.register, this.former).forEach((item, predecessor) -> before.items()
			.stream()
			.filter((one) -> !predecessor.merged() && one.item().equals(predecessor.items().getFirst()))
			.forEach((one) -> items.add(one.carriedOnBy(item.number()))));
		return new Graded(inherited, items, List.of());
	}

	private static <T> Map<IndicatorId, T> byId(List<T> all, Function<T, IndicatorId> id) {
		return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
	}

}
