package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.plan.Baseline;
import jp.annualreview.plan.Department;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FinalTarget;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemFate;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.PastActual;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.YearNotation;

/** A plan of a few items, one for each thing a return can get wrong. */
final class SmallPlan {

	static final FiscalYear FY2021 = FiscalYear.of(2021);

	static final Edition SECOND = new Edition("第2回");

	private static final ItemFate ENDED = new ItemFate(ItemStatus.ENDED, Optional.of(FY2021), "目的達成", Optional.empty());

	private static final ItemFate RELISTED = new ItemFate(ItemStatus.RELISTED, Optional.empty(), "",
			Optional.of(new ItemNumber("1")));

	private SmallPlan() {
	}

	static PlanRegister register() {
		List<Item> items = List.of(
				item("1", "推進員の育成人数", ItemFate.ACTIVE, List.of("市民協働推進課"), people("1", "", "20人", 20, "25人", 25)),
				item("2", "市税収納率", ItemFate.ACTIVE, List.of("財政課"),
						number("2", "", "%", Optional.of(BigDecimal.valueOf(100)), "97.0%以上", "97.0", "97.0%以上",
								"97.0")),
				item("3", "町会加入の促進", ItemFate.ACTIVE, List.of("市民協働推進課", "市民課"), stage("3")),
				item("4", "経営戦略", ItemFate.ACTIVE, List.of("公営企業所管課"), stage("4")),
				item("5", "担い手の確保", ItemFate.ACTIVE, List.of("農政課"), stage("5")),
				item("6", "財政の健全化", ItemFate.ACTIVE, List.of("財政課"), people("6", "①", "100人", 100, "110人", 110),
						people("6", "②", "30人", 30, "31人", 31)),
				item("7", "推進員の育成人数（再掲）", RELISTED, List.of("市民協働推進課"), people("7", "", "20人", 20, "25人", 25)),
				item("8", "終わった取組", ENDED, List.of("財政課"), people("8", "", "5人", 5, "6人", 6)));
		return new PlanRegister(plan(), meetings(), List.of(), items, List.of(), List.of(),
				List.of(Indicators.KANAZAWA_STAGES), departments(), List.of(), past(), List.of(), List.of(), List.of(),
				List.of());
	}

	private static Plan plan() {
		return new Plan(new PlanId("small"), "見本市", "行政改革実施計画", FiscalYear.of(2019), FiscalYear.of(2022),
				YearNotation.WESTERN, YearNotation.ERA, new GradeScheme("見本", List.of()),
				LowerIsBetterFormula.values()[0], false, RollUp.LOWEST, "", "", "", "", true, NegativeSign.TRIANGLE);
	}

	private static List<Meeting> meetings() {
		return List.of(
				new Meeting(FY2021, Edition.FIRST, "第1回委員会", Optional.empty(), Optional.empty(), Optional.empty()),
				new Meeting(FY2021, SECOND, "第2回委員会", Optional.empty(), Optional.empty(), Optional.empty()));
	}

	private static List<Department> departments() {
		return List
			.of(department("財政課", List.of("財務課", "財政 課"), Optional.empty()),
					new Department("公営企業所管課", true, List.of("企業総務課", "企業経営課"), List.of(), Optional.empty(),
							Optional.empty(), Optional.empty()),
					department("企業総務課", List.of(), Optional.empty()), department("企業経営課", List.of(), Optional.empty()),
					new Department("農政課", false, List.of(), List.of(), Optional.empty(),
							Optional.of(FiscalYear.of(2020)), Optional.of("農業水産課")),
					department("農業水産課", List.of(), Optional.empty()));
	}

	private static Department department(String name, List<String> aliases, Optional<String> successor) {
		return new Department(name, false, List.of(), aliases, Optional.empty(), Optional.empty(), successor);
	}

	private static List<PastActual> past() {
		List<PastActual> past = new ArrayList<>();
		past.add(new PastActual(IndicatorId.of("1", ""), FiscalYear.of(2020), "22人", "", "成果報告"));
		past.add(new PastActual(IndicatorId.of("6", "①"), FiscalYear.of(2020), "105人", "", "成果報告"));
		past.add(new PastActual(IndicatorId.of("6", "②"), FiscalYear.of(2020), "30人", "", "成果報告"));
		return past;
	}

	private static Item item(String number, String name, ItemFate fate, List<String> departments,
			Indicator... indicators) {
		return new Item(new ItemNumber(number), "1", "", name, departments, List.of(), false, false, "", "", "",
				Optional.empty(), Optional.empty(), fate, Optional.empty(), Optional.empty(), List.of(indicators));
	}

	private static Indicator people(String number, String branch, String before, int last, String now, int due) {
		return number(number, branch, "人", Optional.empty(), before, Integer.toString(last), now,
				Integer.toString(due));
	}

	private static Indicator number(String number, String branch, String unit, Optional<BigDecimal> limit,
			String before, String last, String now, String due) {
		TreeMap<FiscalYear, PrintedTarget> targets = new TreeMap<>();
		targets.put(FiscalYear.of(2020), new PrintedTarget(before, new Target.AtLeast(new BigDecimal(last))));
		targets.put(FY2021, new PrintedTarget(now, new Target.AtLeast(new BigDecimal(due))));
		return new Indicator(IndicatorId.of(number, branch), "指標" + number, IndicatorKind.NUMBER, unit,
				Direction.INCREASE, Period.EVERY_YEAR, false, Baseline.UNKNOWN, FinalTarget.UNKNOWN, "",
				Optional.empty(), limit, NoValueMeaning.NOTHING, Optional.empty(), Optional.empty(), "", targets);
	}

	private static Indicator stage(String number) {
		TreeMap<FiscalYear, PrintedTarget> targets = new TreeMap<>();
		targets.put(FY2021,
				new PrintedTarget("◎", new Target.ReachStage(Indicators.KANAZAWA_STAGES.stages().getLast())));
		return new Indicator(IndicatorId.of(number, ""), "指標" + number, IndicatorKind.STAGE, "", Direction.INCREASE,
				Period.EVERY_YEAR, false, Baseline.UNKNOWN, FinalTarget.UNKNOWN, "", Optional.empty(), Optional.empty(),
				NoValueMeaning.NOTHING, Optional.of(Indicators.KANAZAWA_STAGES), Optional.empty(), "", targets);
	}

}
