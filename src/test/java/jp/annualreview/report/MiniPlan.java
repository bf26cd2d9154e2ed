package jp.annualreview.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Change;
import jp.annualreview.grading.Compared;
import jp.annualreview.grading.GradeMove;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.grading.Rate;
import jp.annualreview.grading.Reckoning;
import jp.annualreview.grading.Verdict;
import jp.annualreview.grading.YearOverYear;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Baseline;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FinalTarget;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemFate;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

/**
 * A plan with its results told as a table: one line per indicator, results given and not
 * graded, so that the report is tested apart from the grading. A result cell is
 * {@code answer>result}.
 */
final class MiniPlan {

	static final StageScale STAGES = new StageScale("段階", List.of(new Stage(1, "△", "研究・検討"), new Stage(2, "□", "方針決定"),
			new Stage(3, "○", "試行・一部実施・策定"), new Stage(4, "◎", "施行・本格実施・充実")));

	private static final List<String> BEST_FIRST = List.of("AA", "A", "達成", "B", "C", "未達成");

	private static final Pattern NUMBER = Pattern.compile("[0-9.,]+");

	private final int numberOffset;

	private final List<FiscalYear> years;

	private final Map<String, Item> items = new LinkedHashMap<>();

	private final NavigableMap<FiscalYear, Map<IndicatorId, Assessment>> results = new TreeMap<>();

	MiniPlan(int numberOffset, FiscalYear first, FiscalYear last) {
		this.numberOffset = numberOffset;
		this.years = java.util.stream.IntStream.rangeClosed(first.value(), last.value())
			.mapToObj(FiscalYear::of)
			.toList();
	}

	/** Adds the lines of a table; the first line is its header. */
	MiniPlan add(String table) {
		table.lines().skip(1).map((line) -> line.split("\\|", -1)).forEach(this::add);
		return this;
	}

	private void add(String[] cells) {
		for (int i = 0; i < cells.length; i++) {
			cells[i] = cells[i].strip();
		}
		String number = Integer.toString(Integer.parseInt(cells[0]) + this.numberOffset);
		IndicatorId id = IndicatorId.of(number, cells[5]);
		List<Indicator> indicators = new ArrayList<>(
				this.items.containsKey(number) ? this.items.get(number).indicators() : List.of());
		Optional<Indicator> indicator = cells[6].isEmpty() ? Optional.empty() : Optional.of(indicator(id, cells));
		indicator.ifPresent(indicators::add);
		this.items.put(number, item(number, cells, indicators));
		for (int i = 0; i < 3; i++) {
			FiscalYear year = this.years.get(i);
			this.results.computeIfAbsent(year, (key) -> new LinkedHashMap<>())
				.put(id, assessment(id, year, indicator, cells[11 + i], cells[14], cells[2]));
		}
	}

	private static Item item(String number, String[] cells, List<Indicator> indicators) {
		return new Item(new ItemNumber(number), cells[1], "取組群", cells[4],
				cells[2].isEmpty() ? List.of() : List.of(cells[2]), List.of(), cells[3].contains("重点"),
				cells[3].contains("継続"), ReportFixtures.longText(80), "", "", Optional.empty(), Optional.empty(),
				fate(cells[13]), cells[3].contains("新規") ? Optional.of(FiscalYear.of(2021)) : Optional.empty(),
				Optional.empty(), indicators);
	}

	private static ItemFate fate(String result) {
		ItemStatus status = Arrays.stream(ItemStatus.values())
			.filter((one) -> one != ItemStatus.ACTIVE && result.endsWith(">" + one.label()))
			.findFirst()
			.orElse(ItemStatus.ACTIVE);
		return (status == ItemStatus.ACTIVE) ? ItemFate.ACTIVE
				: new ItemFate(status, Optional.of(FiscalYear.of(2021)), "事業の見直しによる",
						(status == ItemStatus.MERGED || status == ItemStatus.RELISTED)
								? Optional.of(new ItemNumber("1")) : Optional.empty());
	}

	private Indicator indicator(IndicatorId id, String[] cells) {
		IndicatorKind kind = Arrays.stream(IndicatorKind.values())
			.filter((one) -> one.label().equals(cells[6]))
			.findFirst()
			.orElseThrow();
		Direction direction = Arrays.stream(Direction.values())
			.filter((one) -> one.label().equals(cells[7]))
			.findFirst()
			.orElse(Direction.INCREASE);
		NavigableMap<FiscalYear, PrintedTarget> targets = new TreeMap<>();
		String[] texts = cells[10].split(";", -1);
		for (int i = 0; i < this.years.size(); i++) {
			String text = texts[Math.min(i, texts.length - 1)];
			targets.put(this.years.get(i), new PrintedTarget(text, target(kind, direction, text)));
		}
		return new Indicator(id, cells[5].isEmpty() ? cells[4] : "指標" + cells[5], kind, cells[8], direction,
				cells[9].isEmpty() ? Period.EVERY_YEAR : Period.CUMULATIVE, false, Baseline.UNKNOWN,
				FinalTarget.UNKNOWN, "中核市平均", Optional.empty(), Optional.empty(), NoValueMeaning.NOTHING,
				(kind == IndicatorKind.STAGE) ? Optional.of(STAGES) : Optional.empty(), Optional.empty(), "", targets);
	}

	private static Target target(IndicatorKind kind, Direction direction, String text) {
		if (text.isEmpty() || text.equals("－")) {
			return (kind == IndicatorKind.STAGE) ? new Target.NotStarted() : new Target.None();
		}
		return switch (kind) {
			case STAGE -> new Target.ReachStage(STAGES.stage(text).orElseThrow());
			case DEADLINE -> new Target.DoneBy(LocalDate.of(2021, 12, 31));
			case PROSE -> new Target.Prose(text);
			case NUMBER -> number(direction, text);
		};
	}

	private static Target number(Direction direction, String text) {
		if (text.contains("平均")) {
			return new Target.VersusReference(Direction.DECREASE);
		}
		if (text.contains("前年度")) {
			return new Target.VersusLastYear(Direction.DECREASE);
		}
		BigDecimal value = decimal(text);
		if (text.endsWith("未満")) {
			return new Target.Below(value);
		}
		return (direction == Direction.DECREASE) ? new Target.AtMost(value, text.endsWith("以下"))
				: new Target.AtLeast(value);
	}

	private static BigDecimal decimal(String text) {
		Matcher found = NUMBER.matcher(text);
		return found.find() ? new BigDecimal(found.group().replace(",", "")) : BigDecimal.ZERO;
	}

	private Assessment assessment(IndicatorId id, FiscalYear year, Optional<Indicator> indicator, String cell,
			String reason, String department) {
		String[] parts = cell.split(">", -1);
		State state = Arrays.stream(State.values())
			.filter((one) -> one != State.JUDGED && one.label().equals(parts[1]))
			.findFirst()
			.orElse(State.JUDGED);
		boolean judged = state == State.JUDGED;
		boolean achieved = judged && BEST_FIRST.indexOf(parts[1]) <= 2;
		PrintedTarget target = due(indicator, year);
		Optional<BigDecimal> value = judged ? value(indicator, parts[0]) : Optional.empty();
		Optional<Rate> rate = value.flatMap((actual) -> rate(target.target(), actual));
		boolean thisYear = year.value() == 2021;
		Answer answer = new Answer(id, year, actual(indicator, parts[0], state), parts[0], department,
				thisYear ? "実施内容。" + ReportFixtures.longText(60) : "", thisYear ? reason : "",
				thisYear && parts[1].equals("C") ? "【コロナ】活動の停滞のため" : "",
				new SourceLocation(department + ".xlsx", "調査票", "H" + (id.item().value().length() + 10)));
		return new Assessment(id, year, indicator.map(Indicator::period).orElse(Period.EVERY_YEAR),
				kind(target.target()), indicator.map(Indicator::direction).orElse(Direction.INCREASE), target,
				targetValue(target.target()), Optional.of(answer), value, rate, Optional.empty(),
				rate.map((one) -> one.percent().setScale(1, RoundingMode.HALF_UP) + "%").orElse(""),
				judged ? Optional.of(achieved ? Verdict.ACHIEVED : Verdict.NOT_ACHIEVED) : Optional.empty(),
				judged ? parts[1] : "", settled(indicator, year), state,
				judged ? List.of() : List.of("判定しない理由（" + state.label() + "）"), Optional.empty(),
				new Reckoning("規則: " + kind(target.target()), List.of("実績 " + parts[0] + "、目標 " + target.text())));
	}

	/** A stage without a new symbol stays due, with its own blank text. */
	private PrintedTarget due(Optional<Indicator> indicator, FiscalYear year) {
		PrintedTarget own = indicator.map((one) -> one.target(year)).orElse(new PrintedTarget("", new Target.None()));
		if (!(own.target() instanceof Target.NotStarted)) {
			return own;
		}
		return indicator.stream()
			.flatMap((one) -> one.targets().headMap(year).values().stream())
			.filter((earlier) -> earlier.target() instanceof Target.ReachStage)
			.reduce((first, second) -> second)
			.map((earlier) -> new PrintedTarget("", earlier.target()))
			.orElse(own);
	}

	private static Optional<FiscalYear> settled(Optional<Indicator> indicator, FiscalYear year) {
		return indicator
			.filter((one) -> one.targets().values().stream().filter((t) -> !t.text().isEmpty()).count() == 1)
			.filter((one) -> one.target(FiscalYear.of(2019)).text().equals("◎"))
			.map((one) -> FiscalYear.of(2019));
	}

	private static Optional<Rate> rate(Target target, BigDecimal actual) {
		return switch (target) {
			case Target.AtLeast least -> Optional.of(new Rate(actual, least.value()));
			case Target.AtMost most ->
				Optional.of(new Rate(most.value().add(most.value()).subtract(actual), most.value()));
			case Target.Below below -> Optional
				.of(new Rate(below.value().add(below.value()).subtract(actual).min(below.value()), below.value()));
			default -> Optional.empty();
		};
	}

	private static String kind(Target target) {
		return switch (target) {
			case Target.AtLeast one -> "以上";
			case Target.AtMost one -> "以下";
			case Target.Below one -> "未満";
			case Target.VersusReference one -> "参照値比";
			case Target.VersusLastYear one -> "前年度比";
			case Target.ReachStage one -> "段階";
			case Target.DoneBy one -> "期日";
			case Target.Prose one -> "文章";
			default -> "なし";
		};
	}

	private static Optional<BigDecimal> targetValue(Target target) {
		return switch (target) {
			case Target.AtLeast one -> Optional.of(one.value());
			case Target.AtMost one -> Optional.of(one.value());
			case Target.Below one -> Optional.of(one.value());
			case Target.ReachStage one -> Optional.of(BigDecimal.valueOf(one.stage().order()));
			default -> Optional.empty();
		};
	}

	private static Optional<BigDecimal> value(Optional<Indicator> indicator, String text) {
		if (indicator.isEmpty() || text.isEmpty()) {
			return Optional.empty();
		}
		return switch (indicator.get().kind()) {
			case NUMBER -> Optional.of(decimal(text));
			case STAGE -> STAGES.stage(text).map((stage) -> BigDecimal.valueOf(stage.order()));
			case DEADLINE, PROSE -> Optional.empty();
		};
	}

	private static Actual actual(Optional<Indicator> indicator, String text, State state) {
		return switch (state) {
			case NOT_SUBMITTED -> new Actual.NotSubmitted();
			case HELD_BACK -> new Actual.HeldBack();
			case PENDING -> new Actual.Pending(text.isEmpty() ? Optional.empty() : Optional.of(decimal(text)));
			case NOT_MEASURABLE -> new Actual.NotMeasurable();
			case NOT_APPLICABLE -> new Actual.NotApplicable();
			default -> indicator.isEmpty() || text.isEmpty() ? new Actual.Blank() : answered(indicator.get(), text);
		};
	}

	private static Actual answered(Indicator indicator, String text) {
		return switch (indicator.kind()) {
			case NUMBER -> new Actual.Measured(decimal(text), text.startsWith("約"));
			case STAGE -> new Actual.Staged(STAGES.stage(text).orElseThrow());
			case DEADLINE -> new Actual.Done(LocalDate.of(2021, 11, 30));
			case PROSE -> new Actual.Assessed(text.equals("達成") ? SelfAssessment.ACHIEVED : SelfAssessment.PARTLY);
		};
	}

	List<Item> items() {
		return List.copyOf(this.items.values());
	}

	NavigableMap<FiscalYear, Graded> graded() {
		NavigableMap<FiscalYear, Graded> graded = new TreeMap<>();
		this.results.forEach((year, assessments) -> graded.put(year, new Graded(List.copyOf(assessments.values()),
				this.items.values().stream().map((item) -> rolledUp(item, year)).toList(), List.of())));
		return graded;
	}

	/** The lowest of the item's indicators. */
	private ItemAssessment rolledUp(Item item, FiscalYear year) {
		Assessment lowest = this.results.get(year)
			.values()
			.stream()
			.filter((one) -> one.indicator().item().equals(item.number()))
			.reduce((a, b) -> (BEST_FIRST.indexOf(a.grade()) >= BEST_FIRST.indexOf(b.grade())) ? a : b)
			.orElseThrow();
		return new ItemAssessment(item.number(), year, lowest.grade(), lowest.verdict(), lowest.state(),
				lowest.reasons());
	}

	Compared compared(FiscalYear year) {
		Map<IndicatorId, Assessment> before = this.results.getOrDefault(year.previous(), Map.of());
		List<YearOverYear> changes = new ArrayList<>();
		this.results.get(year).forEach((id, now) -> changes.add(change(now, Optional.ofNullable(before.get(id)))));
		List<GradeMove> moves = before.isEmpty() ? List.of()
				: this.items.values().stream().map((item) -> move(item, year)).toList();
		return new Compared(changes, moves);
	}

	private GradeMove move(Item item, FiscalYear year) {
		String before = label(rolledUp(item, year.previous()));
		String after = label(rolledUp(item, year));
		int was = BEST_FIRST.indexOf(before);
		int is = BEST_FIRST.indexOf(after);
		Change change = (was < 0 || is < 0) ? Change.NOT_COMPARABLE
				: (was == is) ? Change.UNCHANGED : (is < was) ? Change.IMPROVED : Change.WORSENED;
		return new GradeMove(item.number(), before, after, change);
	}

	private static String label(ItemAssessment one) {
		return one.grade().isEmpty() ? one.state().label() : one.grade();
	}

	private YearOverYear change(Assessment now, Optional<Assessment> before) {
		Optional<BigDecimal> previous = before.flatMap(Assessment::actualValue);
		if (previous.isEmpty() || now.actualValue().isEmpty()) {
			return new YearOverYear(now.indicator(), now.year(), previous, "", Optional.empty(), "", Optional.empty(),
					Change.NOT_COMPARABLE, before.isEmpty() ? "前年度なし" : "比べる値なし");
		}
		BigDecimal difference = now.actualValue().get().subtract(previous.get());
		boolean zero = previous.get().signum() == 0;
		int good = difference.signum() * ((now.direction() == Direction.DECREASE) ? -1 : 1);
		return new YearOverYear(now.indicator(), now.year(), previous, "", Optional.of(difference), unit(now),
				zero ? Optional.empty()
						: Optional.of(difference.multiply(BigDecimal.valueOf(100))
							.divide(previous.get(), 4, RoundingMode.HALF_UP)),
				(good == 0) ? Change.UNCHANGED : (good > 0) ? Change.IMPROVED : Change.WORSENED, zero ? "前年度が0" : "");
	}

	private String unit(Assessment now) {
		return this.items.get(now.indicator().item().value())
			.indicators()
			.stream()
			.filter((one) -> one.id().equals(now.indicator()))
			.map((one) -> (one.kind() == IndicatorKind.STAGE) ? "段階" : one.unit().equals("%") ? "ポイント" : one.unit())
			.findFirst()
			.orElse("");
	}

	ReportInput input(PlanRegister register, FiscalYear year, LocalDate asOf, List<Finding> findings,
			List<Submission> submissions) {
		return new ReportInput(register, year, Edition.FIRST, asOf, graded().headMap(year, true), compared(year),
				findings, submissions);
	}

}
