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
		RegisterTable planTable = RegisterTable.required(workbook, "計画", faults, "項目", "値");
		GradeSchemeSheet schemeSheet = new GradeSchemeSheet(
				RegisterTable.optional(workbook, "評価基準", faults, "基準名", "対象", "評価", "下限"));
		Map<String, GradeScheme> schemes = schemeSheet.read();
		Optional<Plan> plan = new PlanSheet(planTable).read(schemes);
		Map<String, StageScale> scales = StageSheet
			.read(RegisterTable.optional(workbook, "段階", faults, "基準名", "順序", "記号"));
		PolicySheet policies = new PolicySheet(RegisterTable.optional(workbook, "体系", faults, "コード"));
		DepartmentSheet departments = new DepartmentSheet(RegisterTable.optional(workbook, "部署", faults, "名称"));
		ItemSheet itemSheet = new ItemSheet(RegisterTable.required(workbook, "取組事項", faults, "番号", "名称"));
		RegisterTable indicatorTable = RegisterTable.required(workbook, "指標", faults, "番号", "枝番", "種類");
		IndicatorSheet indicators = new IndicatorSheet(indicatorTable, itemSheet, scales);
		List<Item> items = itemSheet.read(indicators.byItem(), policies.codes(), departments.names());
		RecordSheets records = new RecordSheets(itemSheet);
		IndicatorRecordSheets history = new IndicatorRecordSheets(indicators.byId());
		plan.ifPresent((found) -> check(found, items, indicators, indicatorTable, schemeSheet));
		var meetings = RecordSheets.meetings(RegisterTable.optional(workbook, "会議", faults, "年度"));
		var goals = records.yearGoals(RegisterTable.optional(workbook, "年度目標", faults, "番号", "年度", "文"));
		var revisions = history
			.revisions(RegisterTable.optional(workbook, "目標改訂", faults, "番号", "年度", "改訂前", "改訂後", "改訂日"));
		var references = RecordSheets.references(RegisterTable.optional(workbook, "参照値", faults, "参照値名", "年度", "値"));
		var past = history.pastActuals(RegisterTable.optional(workbook, "過年度実績", faults, "番号", "年度", "実績"));
		var effects = records.effects(RegisterTable.optional(workbook, "効果額", faults, "番号", "年度", "区分"));
		var opinions = records.opinions(RegisterTable.optional(workbook, "委員意見", faults, "年度", "意見"));
		var glossary = RecordSheets.glossary(RegisterTable.optional(workbook, "用語", faults, "用語"));
		if (!faults.isEmpty() || plan.isEmpty()) {
			throw new RegisterFaultyException(inOrder(faults, workbook));
		}
		return new PlanRegister(plan.get(), meetings, policies.read(), items, goals, revisions,
				List.copyOf(scales.values()), departments.read(), references, past, effects, opinions, glossary);
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
