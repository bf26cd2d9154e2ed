package jp.annualreview.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.GradeMove;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.grading.YearOverYear;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.ResultColumn;

/** The material of one report, looked up by item, indicator and year. */
final class ReviewFacts {

	private record InYear<T>(T subject, FiscalYear year) {
	}

	private final ReportInput input;

	private final Map<InYear<IndicatorId>, Assessment> assessments = new HashMap<>();

	private final Map<InYear<ItemNumber>, ItemAssessment> items = new HashMap<>();

	private final Map<IndicatorId, YearOverYear> changes = new HashMap<>();

	private final Map<ItemNumber, GradeMove> moves = new HashMap<>();

	private final Map<String, PolicyNode> policies = new HashMap<>();

	private final boolean judges;

	private final Figures figures;

	ReviewFacts(ReportInput input) {
		this.input = input;
		this.figures = Figures.of(input.register().plan());
		input.results().forEach(this::index);
		input.compared().changes().forEach((change) -> this.changes.put(change.indicator(), change));
		input.compared().moves().forEach((move) -> this.moves.put(move.item(), move));
		input.register().policies().forEach((policy) -> this.policies.put(policy.code(), policy));
		this.judges = input.register().indicators().anyMatch(Indicator::hasTarget)
				|| this.assessments.values().stream().anyMatch(Assessment::judged);
	}

	private void index(FiscalYear year, Graded graded) {
		graded.assessments().forEach((one) -> this.assessments.put(new InYear<>(one.indicator(), year), one));
		graded.items().forEach((one) -> this.items.put(new InYear<>(one.item(), year), one));
	}

	ReportInput input() {
		return this.input;
	}

	PlanRegister register() {
		return this.input.register();
	}

	Plan plan() {
		return register().plan();
	}

	FiscalYear year() {
		return this.input.year();
	}

	FiscalYear lastYear() {
		return year().previous();
	}

	boolean knowsLastYear() {
		return this.input.results().containsKey(lastYear());
	}

	/**
	 * Whether last year can be counted beside this one. Of a plan before only the items
	 * that were carried on are known: they move, but they are no whole to count.
	 */
	boolean countsLastYear() {
		return knowsLastYear() && !lastYear().isBefore(plan().first());
	}

	/** The year as the report heads its columns: {@code R3}. */
	String brief(FiscalYear year) {
		return plan().reportNotation().brief(year);
	}

	/** Numbers as the plan prints them. */
	Figures figures() {
		return this.figures;
	}

	Optional<Assessment> assessment(IndicatorId indicator, FiscalYear year) {
		return Optional.ofNullable(this.assessments.get(new InYear<>(indicator, year)));
	}

	/**
	 * The assessments of an item in a year; an item without an indicator has one of its
	 * own.
	 */
	List<Assessment> assessments(Item item, FiscalYear year) {
		Stream<IndicatorId> ids = item.indicators().isEmpty() ? Stream.of(new IndicatorId(item.number(), ""))
				: item.indicators().stream().map((indicator) -> indicator.id());
		return ids.flatMap((id) -> assessment(id, year).stream()).toList();
	}

	Optional<ItemAssessment> assessment(Item item, FiscalYear year) {
		return Optional.ofNullable(this.items.get(new InYear<>(item.number(), year)));
	}

	/** Whether anything of the plan is or ever will be judged. */
	boolean judges() {
		return this.judges;
	}

	/** How far an item came by its answers alone. */
	Standing standing(Item item, FiscalYear year) {
		return Standing.of(assessments(item, year));
	}

	/** Stages up or down since last year; empty where one of the two is missing. */
	Optional<Integer> stagesMoved(Item item) {
		Optional<Stage> before = standing(item, lastYear()).stage();
		return standing(item, year()).stage().flatMap((now) -> before.map((old) -> now.order() - old.order()));
	}

	/** Whether an item of a year is counted in a column. */
	boolean falls(Item item, FiscalYear year, ResultColumn column) {
		String label = switch (column.kind()) {
			case GRADE, JUDGED_ONLY, STATE -> result(item, year);
			case STAGE, NO_STAGE -> standing(item, year).label();
			case SELF_ASSESSMENT, NO_SELF_ASSESSMENT ->
				assessment(item, year).isPresent() ? standing(item, year).ownLabel() : "";
		};
		return label.equals(column.label());
	}

	/**
	 * 評価 of an item in a year, or its 状態 in the words of the plan; blank where the year
	 * knows no such item.
	 */
	String result(Item item, FiscalYear year) {
		return assessment(item, year).map(ReviewFacts::result).orElse("");
	}

	private static String result(ItemAssessment assessment) {
		return result(assessment.state(), assessment.grade(), assessment.verdict());
	}

	static String result(Assessment assessment) {
		return result(assessment.state(), assessment.grade(), assessment.verdict());
	}

	private static String result(State state, String grade, Optional<Verdict> verdict) {
		if (!grade.isEmpty()) {
			return grade;
		}
		return (state == State.JUDGED) ? verdict.map(Verdict::label).orElse("") : state.label();
	}

	/** The year a stage was settled in, as long as it is still judged. */
	static Optional<FiscalYear> settledIn(Assessment assessment) {
		return assessment.settledIn().filter((year) -> assessment.judged());
	}

	boolean judged(Item item, FiscalYear year) {
		return assessment(item, year).filter((one) -> one.state() == State.JUDGED).isPresent();
	}

	boolean isIn(State state, Item item, FiscalYear year) {
		return assessment(item, year).filter((one) -> one.state() == state).isPresent();
	}

	/** Whether 達成 or 未達成 was decided; graded by its progress an item is neither yet. */
	boolean decided(Item item, FiscalYear year) {
		return judged(item, year) && assessment(item, year).flatMap(ItemAssessment::verdict).isPresent();
	}

	boolean verdict(Item item, FiscalYear year, Verdict verdict) {
		return judged(item, year)
				&& assessment(item, year).flatMap(ItemAssessment::verdict).filter(verdict::equals).isPresent();
	}

	/**
	 * Whether the item stands here for the first time: 再掲 is counted where it came from.
	 */
	boolean counted(Item item, FiscalYear year) {
		return assessment(item, year).filter((one) -> one.state() != State.RELISTED).isPresent();
	}

	/**
	 * What is wrong with an answer that was held back; why it missed its target is not
	 * the question yet.
	 */
	List<String> mistakes(IndicatorId indicator) {
		return this.input.findings()
			.stream()
			.filter((finding) -> finding.holdsBack() && finding.indicator().filter(indicator::equals).isPresent())
			.map(Finding::problem)
			.distinct()
			.toList();
	}

	/**
	 * Whether a department is asked (K10) why it fell short. 備考 may say so, also where a
	 * copy does not print it.
	 */
	boolean unexplained(Item item) {
		return this.input.findings()
			.stream()
			.filter((finding) -> finding.code() == FindingCode.K10)
			.anyMatch((finding) -> finding.indicator().filter((id) -> id.item().equals(item.number())).isPresent());
	}

	Optional<YearOverYear> change(IndicatorId indicator) {
		return Optional.ofNullable(this.changes.get(indicator));
	}

	Optional<GradeMove> move(Item item) {
		return Optional.ofNullable(this.moves.get(item.number()));
	}

	/** 担当課 that is asked for the item in the year under review. */
	String department(Item item) {
		return register().respondent(item, year());
	}

	/** The nodes from the top of the hierarchy down to the item's own. */
	List<PolicyNode> path(Item item) {
		List<PolicyNode> path = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Optional<PolicyNode> node = policy(item.policy());
		while (node.isPresent() && seen.add(node.get().code())) {
			path.addFirst(node.get());
			node = policy(node.get().parent());
		}
		return path;
	}

	private Optional<PolicyNode> policy(String code) {
		return Optional.ofNullable(this.policies.get(code));
	}

	/** The name of the item's node at the top, blank outside the hierarchy. */
	String topPolicy(Item item) {
		List<PolicyNode> path = path(item);
		return path.isEmpty() ? "" : path.getFirst().name();
	}

	/** The nodes at the top that hold items, in the hierarchy's order. */
	List<PolicyNode> tops() {
		return register().policies()
			.stream()
			.filter((node) -> policy(node.parent()).isEmpty() && !itemsUnder(node).isEmpty())
			.toList();
	}

	/** The nodes next below a node. */
	List<PolicyNode> below(PolicyNode node) {
		return register().policies().stream().filter((other) -> other.parent().equals(node.code())).toList();
	}

	List<Item> itemsUnder(PolicyNode node) {
		return register().items().stream().filter((item) -> path(item).contains(node)).toList();
	}

	List<Item> itemsOutside() {
		return register().items().stream().filter((item) -> path(item).isEmpty()).toList();
	}

}
