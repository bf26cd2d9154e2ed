package jp.annualreview.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.TargetRevision;
import jp.annualreview.plan.Term;
import jp.annualreview.plan.YearGoal;

/**
 * What a plan carries beside its targets, put on the small plan of
 * {@link ReportFixtures}.
 */
final class Extras {

	/** 番号|年度|区分|見込|実績; an amount that stands in no return stands in the register. */
	private static final String EFFECTS = """
			1|2019|継続|1200000|1350400
			1|2021|単年度|500000|
			5|2020|単年度|3000000|2499500
			5|2021|継続|2000000|
			15|2021|単年度|500000|500000
			24|2019|継続|350499|350499
			24|2021|単年度||
			""";

	private Extras() {
	}

	static PlanRegister on(PlanRegister register) {
		List<TargetRevision> revisions = new ArrayList<>(register.revisions());
		revisions.add(revision("5", 2021, "13,000人", "13,400人", LocalDate.of(2020, 5, 1), "滞納整理の体制を見直したため"));
		revisions.add(revision("5", 2022, "12,500人", "12,800人", LocalDate.of(2021, 4, 1), "前年度の目標を改訂したため"));
		return new PlanRegister(register.plan(), register.meetings(), register.policies(),
				register.items().stream().map(Extras::described).toList(), goals(), revisions, register.stageScales(),
				register.departments(), register.references(), register.pastActuals(), effects(), register.opinions(),
				List.of(new Term("連結実質赤字比率", "すべての会計の赤字の割合", "れんけつじっしつあかじひりつ"), new Term("ICT", "情報通信技術", "アイシーティー"),
						new Term("経常収支比率", ReportFixtures.longText(120), "けいじょうしゅうしひりつ")),
				register.closingNotes());
	}

	/** Item 2 says what a card says, item 5 only what is to be reached. */
	private static Item described(Item item) {
		return switch (item.number().value()) {
			case "2" -> with(item, "・担い手が高齢化している。\n・ICTに通じた人が少ない。", "推進員が各町会で活動している状態");
			case "5" -> with(item, "", "滞納者が減り、収納率が上がっている状態");
			default -> item;
		};
	}

	private static Item with(Item item, String issues, String goal) {
		return new Item(item.number(), item.policy(), item.group(), item.name(), item.departments(), item.related(),
				item.priority(), item.continued(), item.content(), issues, goal, item.from(), item.to(), item.fate(),
				item.newIn(), item.predecessor(), item.indicators());
	}

	private static List<YearGoal> goals() {
		return List.of(new YearGoal(new ItemNumber("2"), FiscalYear.of(2020), "講座を開く"),
				new YearGoal(new ItemNumber("2"), ReportFixtures.YEAR, "推進員の講座を年2回開き、修了者を町会に紹介する"),
				new YearGoal(new ItemNumber("17"), ReportFixtures.YEAR, "全職員の研修を3回行う"));
	}

	private static TargetRevision revision(String item, int year, String before, String after, LocalDate on,
			String reason) {
		BigDecimal value = new BigDecimal(before.replaceAll("[^0-9]", ""));
		return new TargetRevision(IndicatorId.of(item, ""), FiscalYear.of(year), before, after, on, reason,
				new PrintedTarget(before, new Target.AtMost(value, false)));
	}

	private static List<EffectAmount> effects() {
		return EFFECTS.lines().map((line) -> line.split("\\|", -1)).map(Extras::effect).toList();
	}

	private static EffectAmount effect(String[] cells) {
		return new EffectAmount(new ItemNumber(cells[0]), FiscalYear.of(Integer.parseInt(cells[1])),
				cells[2].equals("継続"), number(cells[3]), number(cells[4]));
	}

	private static Optional<BigDecimal> number(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
	}

	static List<EffectAnswer> answers() {
		return List.of(answer("1", 2021, false, "512345"), answer("11", 2021, false, "-300600"),
				answer("24", 2021, false, "499"), answer("24", 2019, true, "999999"));
	}

	private static EffectAnswer answer(String item, int year, boolean recurring, String amount) {
		return new EffectAnswer(new ItemNumber(item), FiscalYear.of(year), recurring, new BigDecimal(amount), amount,
				"市民協働推進課", new SourceLocation("市民協働推進課.xlsx", "調査票", "N9"));
	}

}
