package jp.annualreview.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Small registers, indicators and answers for tests, with Kanazawa's plan as the setting:
 * 2019-2022, AA ≥110, A ≥100, B ≥90, C below, 差分, kept limits count 100.
 */
public final class PlanFixtures {

	/** △ □ ○ ◎. */
	public static final StageScale STAGES = new StageScale("金沢市", List.of(new Stage(1, "△", "研究・検討"),
			new Stage(2, "□", "方針決定"), new Stage(3, "○", "試行・一部実施・策定"), new Stage(4, "◎", "施行・本格実施・充実")));

	private PlanFixtures() {
	}

	public static GradeScheme kanazawaScheme() {
		return new GradeScheme("金沢市",
				List.of(percent(GradeBasis.RATE, GradeComparison.RATE, "AA", "110", "4"),
						percent(GradeBasis.RATE, GradeComparison.RATE, "A", "100", "3"),
						percent(GradeBasis.RATE, GradeComparison.RATE, "B", "90", "2"),
						lowest(GradeBasis.RATE, GradeComparison.RATE, "C", "1"), achieved("達成", "3"),
						lowest(GradeBasis.JUDGED_ONLY, GradeComparison.RATE, "未達成", "1")));
	}

	public static GradeBand percent(GradeBasis basis, GradeComparison comparison, String label, String bound,
			String points) {
		return band(basis, comparison, label, new LowerBound.Percent(new BigDecimal(bound)), true, points);
	}

	public static GradeBand lowest(GradeBasis basis, GradeComparison comparison, String label, String points) {
		return band(basis, comparison, label, new LowerBound.Lowest(), true, points);
	}

	public static GradeBand achieved(String label, String points) {
		return band(GradeBasis.JUDGED_ONLY, GradeComparison.RATE, label, new LowerBound.Achieved(), true, points);
	}

	public static GradeBand band(GradeBasis basis, GradeComparison comparison, String label, LowerBound bound,
			boolean inclusive, String points) {
		return new GradeBand(basis, comparison, label, bound, inclusive, "", number(points));
	}

	public static Stage stage(String symbol) {
		return STAGES.stage(symbol).orElseThrow();
	}

	/** Blank is no number. */
	public static Optional<BigDecimal> number(String text) {
		return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
	}

	public static PlanBuilder plan() {
		return new PlanBuilder();
	}

	public static RegisterBuilder register() {
		return new RegisterBuilder();
	}

	public static ItemBuilder item(String number) {
		return new ItemBuilder(number);
	}

	public static IndicatorBuilder indicator(String item) {
		return indicator(item, "");
	}

	public static IndicatorBuilder indicator(String item, String branch) {
		return new IndicatorBuilder(IndicatorId.of(item, branch));
	}

	public static Answer answer(IndicatorId indicator, int year, Actual actual) {
		return answer(indicator, year, actual, "実施した。", "", "");
	}

	/** An answer of 財政課 from cell H12. */
	public static Answer answer(IndicatorId indicator, int year, Actual actual, String activity, String reason,
			String remark) {
		return new Answer(indicator, FiscalYear.of(year), actual, printed(actual), "財政課", activity, reason, remark,
				new SourceLocation(year + "/財政課.xlsx", "調査票", "H12"));
	}

	/**
	 * Reads {@code 7}, {@code 約60}, {@code ◎}, {@code 達成}, {@code 2020-12-10},
	 * {@code 集計中}, {@code 集計中 12}, {@code 把握不能}, {@code 該当なし}, {@code 差戻し}, {@code 未提出};
	 * blank is 未記入.
	 */
	public static Actual actual(String text) {
		if (text.startsWith("集計中")) {
			return new Actual.Pending(number(text.substring(3).strip()));
		}
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return new Actual.Done(LocalDate.parse(text));
		}
		if (STAGES.stage(text).isPresent()) {
			return new Actual.Staged(stage(text));
		}
		return switch (text) {
			case "" -> new Actual.Blank();
			case "把握不能" -> new Actual.NotMeasurable();
			case "該当なし" -> new Actual.NotApplicable();
			case "差戻し" -> new Actual.HeldBack();
			case "未提出" -> new Actual.NotSubmitted();
			case "達成" -> new Actual.Assessed(SelfAssessment.ACHIEVED);
			case "一部達成" -> new Actual.Assessed(SelfAssessment.PARTLY);
			case "未達成" -> new Actual.Assessed(SelfAssessment.NOT_ACHIEVED);
			default -> new Actual.Measured(new BigDecimal(text.replace("約", "")), text.startsWith("約"));
		};
	}

	private static String printed(Actual actual) {
		return switch (actual) {
			case Actual.Measured measured -> measured.value().toPlainString();
			case Actual.Staged staged -> staged.stage().symbol();
			case Actual.Assessed assessed -> assessed.result().label();
			case Actual.Done done -> done.day().toString();
			case Actual.Pending pending -> "集計中";
			case Actual.NotMeasurable none -> "把握不能";
			case Actual.NotApplicable none -> "該当なし";
			case Actual.Blank blank -> "";
			case Actual.HeldBack heldBack -> "";
			case Actual.NotSubmitted none -> "";
		};
	}

	/** 計画. */
	public static final class PlanBuilder {

		private PlanId id = new PlanId("kanazawa");

		private FiscalYear first = FiscalYear.of(2019);

		private FiscalYear last = FiscalYear.of(2022);

		private GradeScheme scheme = kanazawaScheme();

		private LowerIsBetterFormula formula = LowerIsBetterFormula.MIRROR;

		private boolean countOverachievedLimits;

		private RollUp rollUp = RollUp.LOWEST;

		private YearNotation reportNotation = YearNotation.ERA;

		public PlanBuilder id(String value) {
			this.id = new PlanId(value);
			return this;
		}

		public PlanBuilder years(int from, int to) {
			this.first = FiscalYear.of(from);
			this.last = FiscalYear.of(to);
			return this;
		}

		public PlanBuilder scheme(GradeScheme value) {
			this.scheme = value;
			return this;
		}

		public PlanBuilder formula(LowerIsBetterFormula value) {
			this.formula = value;
			return this;
		}

		public PlanBuilder countOverachievedLimits() {
			this.countOverachievedLimits = true;
			return this;
		}

		public PlanBuilder rollUp(RollUp value) {
			this.rollUp = value;
			return this;
		}

		public PlanBuilder reportNotation(YearNotation value) {
			this.reportNotation = value;
			return this;
		}

		public Plan build() {
			return new Plan(this.id, "金沢市", "第7次金沢市行政改革実施計画", this.first, this.last, YearNotation.WESTERN,
					this.reportNotation, this.scheme, this.formula, this.countOverachievedLimits, this.rollUp, "推進委員会",
					"推進本部", "行政経営課", "内線", true, NegativeSign.TRIANGLE);
		}

	}

	/** 計画台帳. */
	public static final class RegisterBuilder {

		private Plan plan = PlanFixtures.plan().build();

		private final List<Item> items = new ArrayList<>();

		private final List<ReferenceValue> references = new ArrayList<>();

		public RegisterBuilder plan(UnaryOperator<PlanBuilder> change) {
			this.plan = change.apply(PlanFixtures.plan()).build();
			return this;
		}

		public RegisterBuilder item(ItemBuilder item) {
			this.items.add(item.build());
			return this;
		}

		/** An item of its own for one indicator. */
		public RegisterBuilder with(Indicator indicator) {
			return item(PlanFixtures.item(indicator.id().item().value()).indicator(indicator));
		}

		public RegisterBuilder reference(String name, int year, String value) {
			this.references.add(new ReferenceValue(name, FiscalYear.of(year), new BigDecimal(value), "見本"));
			return this;
		}

		public PlanRegister build() {
			return new PlanRegister(this.plan, List.of(), List.of(), this.items, List.of(), List.of(), List.of(STAGES),
					List.of(), this.references, List.of(), List.of(), List.of(), List.of(), List.of());
		}

	}

	/** 取組事項. */
	public static final class ItemBuilder {

		private final ItemNumber number;

		private ItemFate fate = ItemFate.ACTIVE;

		private Optional<FiscalYear> from = Optional.empty();

		private Optional<FiscalYear> to = Optional.empty();

		private Optional<FiscalYear> newIn = Optional.empty();

		private Optional<Predecessor> predecessor = Optional.empty();

		private final List<Indicator> indicators = new ArrayList<>();

		private ItemBuilder(String number) {
			this.number = new ItemNumber(number);
		}

		public ItemBuilder indicator(Indicator indicator) {
			this.indicators.add(indicator);
			return this;
		}

		public ItemBuilder fate(ItemStatus status, int since, String reason, String counterpart) {
			this.fate = new ItemFate(status, Optional.of(FiscalYear.of(since)), reason,
					counterpart.isEmpty() ? Optional.empty() : Optional.of(new ItemNumber(counterpart)));
			return this;
		}

		public ItemBuilder from(int year) {
			this.from = Optional.of(FiscalYear.of(year));
			return this;
		}

		public ItemBuilder to(int year) {
			this.to = Optional.of(FiscalYear.of(year));
			return this;
		}

		public ItemBuilder newIn(int year) {
			this.newIn = Optional.of(FiscalYear.of(year));
			return this;
		}

		public ItemBuilder predecessor(String plan, String... numbers) {
			this.predecessor = Optional
				.of(new Predecessor(new PlanId(plan), Stream.of(numbers).map(ItemNumber::new).toList()));
			return this;
		}

		public Item build() {
			return new Item(this.number, "1", "", "取組" + this.number, List.of("財政課"), List.of(), false, false, "", "",
					"", this.from, this.to, this.fate, this.newIn, this.predecessor, this.indicators);
		}

	}

	/** 指標. */
	public static final class IndicatorBuilder {

		private final IndicatorId id;

		private final NavigableMap<FiscalYear, PrintedTarget> targets = new TreeMap<>();

		private IndicatorKind kind = IndicatorKind.NUMBER;

		private String unit = "人";

		private Direction direction = Direction.INCREASE;

		private Period period = Period.EVERY_YEAR;

		private boolean averagedInput;

		private Baseline baseline = Baseline.UNKNOWN;

		private String referenceName = "";

		private Optional<BigDecimal> tolerance = Optional.empty();

		private NoValueMeaning noValueMeaning = NoValueMeaning.NOTHING;

		private Optional<FiscalYear> redefinedIn = Optional.empty();

		private String formerBranch = "";

		private boolean selfAssessed;

		private IndicatorBuilder(IndicatorId id) {
			this.id = id;
		}

		public IndicatorBuilder kind(IndicatorKind value) {
			this.kind = value;
			return this;
		}

		public IndicatorBuilder selfAssessed() {
			this.selfAssessed = true;
			return this;
		}

		public IndicatorBuilder unit(String value) {
			this.unit = value;
			return this;
		}

		public IndicatorBuilder direction(Direction value) {
			this.direction = value;
			return this;
		}

		/** 増, 減 or 維持. */
		public IndicatorBuilder direction(String label) {
			return direction(List.of(Direction.values())
				.stream()
				.filter((direction) -> direction.label().equals(label))
				.findFirst()
				.orElseThrow());
		}

		public IndicatorBuilder period(Period value) {
			this.period = value;
			return this;
		}

		public IndicatorBuilder averagedInput() {
			this.averagedInput = true;
			return this;
		}

		/** Blank is no plain number. */
		public IndicatorBuilder baseline(String value) {
			this.baseline = new Baseline(Optional.empty(), value, number(value));
			return this;
		}

		public IndicatorBuilder referenceName(String value) {
			this.referenceName = value;
			return this;
		}

		/** Blank is none. */
		public IndicatorBuilder tolerance(String value) {
			this.tolerance = number(value);
			return this;
		}

		public IndicatorBuilder noValueMeaning(NoValueMeaning value) {
			this.noValueMeaning = value;
			return this;
		}

		public IndicatorBuilder redefinedIn(int year) {
			this.redefinedIn = Optional.of(FiscalYear.of(year));
			return this;
		}

		public IndicatorBuilder formerBranch(String value) {
			this.formerBranch = value;
			return this;
		}

		public IndicatorBuilder target(int year, String printed, Target target) {
			this.targets.put(FiscalYear.of(year), new PrintedTarget(printed, target));
			return this;
		}

		/** The same target in each of the plan's usual years. */
		public IndicatorBuilder everyYear(Target target) {
			for (int year = 2019; year <= 2022; year++) {
				target(year, "見本", target);
			}
			return this;
		}

		/**
		 * Stages from 2019 on as the plan prints them, {@code ○ ◎ · ·}; a dot is a blank
		 * cell.
		 */
		public IndicatorBuilder stages(String symbols) {
			this.kind = IndicatorKind.STAGE;
			this.unit = "";
			int year = 2019;
			for (String symbol : symbols.split(" ")) {
				if (!symbol.equals("·")) {
					target(year, symbol, new Target.ReachStage(stage(symbol)));
				}
				year++;
			}
			return this;
		}

		public Indicator build() {
			return new Indicator(this.id, "指標" + this.id, this.kind, this.unit, this.direction, this.period,
					this.averagedInput, this.baseline, FinalTarget.UNKNOWN, this.referenceName, this.tolerance,
					Optional.empty(), this.noValueMeaning, Optional.of(STAGES), this.redefinedIn, this.formerBranch,
					this.targets, this.selfAssessed);
		}

	}

}
