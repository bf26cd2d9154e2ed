package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.StageScale;

/**
 * 計画台帳の読み取り: a register workbook as a {@link PlanRegister}. Read whole: every fault of
 * every sheet is reported at once.
 */
public final class RegisterReader {

	/**
	 * Reads a register.
	 * @throws RegisterFaultyException with all faults, where there is at least one
	 */
	public PlanRegister read(RawWorkbook workbook) {
		List<RegisterFault> faults = new ArrayList<>();
		Optional<PlanRegister> register = read(workbook, faults);
		if (!faults.isEmpty() || register.isEmpty()) {
			throw new RegisterFaultyException(inOrder(faults, workbook));
		}
		return register.get();
	}

	/**
	 * Every sheet is read even where the plan itself cannot be, so that no fault hides.
	 */
	private static Optional<PlanRegister> read(RawWorkbook workbook, List<RegisterFault> faults) {
		GradeSchemeSheet schemes = new GradeSchemeSheet(
				RegisterTable.optional(workbook, "評価基準", faults, "基準名", "対象", "評価", "下限"));
		PlanSheet planSheet = new PlanSheet(RegisterTable.required(workbook, "計画", faults, "項目", "値"));
		Optional<Plan> plan = planSheet.read(schemes.read());
		Map<String, StageScale> scales = StageSheet
			.read(RegisterTable.optional(workbook, "段階", faults, "基準名", "順序", "記号"));
		PolicySheet policies = new PolicySheet(RegisterTable.optional(workbook, "体系", faults, "コード"));
		DepartmentSheet departments = new DepartmentSheet(RegisterTable.optional(workbook, "部署", faults, "名称"));
		ItemSheet itemSheet = new ItemSheet(RegisterTable.required(workbook, "取組事項", faults, "番号", "名称"));
		RegisterTable indicatorTable = RegisterTable.required(workbook, "指標", faults, "番号", "枝番", "種類");
		IndicatorSheet indicators = new IndicatorSheet(indicatorTable, itemSheet, scales);
		List<Item> items = itemSheet.read(indicators.byItem(), policies.codes(), departments.names());
		plan.ifPresent((found) -> check(found, items, indicators, indicatorTable, schemes));
		plan.filter((found) -> found.scheme().bands().isEmpty())
			.ifPresent((found) -> planSheet.requireScheme(indicators.byId().values()));
		RecordSheets records = new RecordSheets(itemSheet, workbook, faults);
		IndicatorRecordSheets history = new IndicatorRecordSheets(indicators.byId(), workbook, faults);
		var meetings = records.meetings();
		var goals = records.yearGoals();
		var revisions = history.revisions();
		var references = records.references();
		var past = history.pastActuals();
		var effects = records.effects();
		var opinions = records.opinions();
		var glossary = records.glossary();
		var form = new FormSheet(RegisterTable.optional(workbook, "様式", faults, "欄", "見出し", "位置")).layout();
		var closingNotes = records.closingNotes(policies.codes());
		return plan.map((found) -> new PlanRegister(found, meetings, policies.read(), items, goals, revisions,
				List.copyOf(scales.values()), departments.read(), references, past, effects, opinions, glossary, form,
				closingNotes));
	}

	/** What only the whole register can tell: year columns, and points for a roll-up. */
	private static void check(Plan plan, List<Item> items, IndicatorSheet indicators, RegisterTable table,
			GradeSchemeSheet schemes) {
		plan.span()
			.stream()
			.filter((year) -> !indicators.years().contains(year))
			.forEach((year) -> table.fault(1, year.toString(), "", year + "年度の目標の列がありません。",
					"1行目に見出し「" + year + "」の列を追加してください。"));
		indicators.years()
			.stream()
			.filter((year) -> year.isBefore(plan.first()) || year.isAfter(plan.last()))
			.forEach((year) -> table.fault(1, year.toString(), "",
					"計画期間（" + plan.first() + "～" + plan.last() + "）の外の年度の列です。", "列を削除するか、シート「計画」の開始年度と終了年度を確かめてください。"));
		boolean several = items.stream().anyMatch((item) -> item.indicators().size() > 1);
		if (several && plan.rollUp() != RollUp.ALL_ACHIEVED) {
			schemes.requirePoints(plan.scheme().name());
		}
	}

	/** By the order of the sheets in the file, then by row. */
	private static List<RegisterFault> inOrder(List<RegisterFault> faults, RawWorkbook workbook) {
		List<String> sheets = workbook.sheets().stream().map(RawSheet::name).toList();
		return faults.stream()
			.distinct()
			.sorted(Comparator.comparingInt((RegisterFault fault) -> sheets.indexOf(fault.sheet()))
				.thenComparingInt(RegisterFault::row))
			.toList();
	}

}
