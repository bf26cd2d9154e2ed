package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.StageScale;

/** A row of a list as an indicator: its cells as printed, and what they were read as. */
final class IndicatorImport {

	/** The unit a name has in brackets; what the cells print goes before. */
	static final String UNIT_IN_NAME = "名称の単位";

	/** Says in the words of a plan why a target is due in one year only. */
	private static final String DUE_ONCE = "目標の年度は一つ";

	private static final String REMARK = "備考";

	private static final String PERIOD_WORDS = "目標の期間";

	private static final List<String> AS_PRINTED = List.of("基準年度", "基準値", "最終目標", "最終目標年度", "基準値の注記", "旧枝番", "定義変更年度");

	private final SortedSet<FiscalYear> years;

	/** Whether the list prints one target for all years. */
	private final boolean oneTarget;

	private final StageScales scales;

	private final Supplements supplements;

	private final MeasureImport measures = new MeasureImport();

	IndicatorImport(PlanList list, ImportMapping mapping) {
		this.years = list.years();
		this.oneTarget = list.period().oneTarget();
		this.scales = new StageScales(mapping.rows(SettingsTable.STAGES));
		this.supplements = new Supplements(mapping.rows(SettingsTable.INDICATORS));
	}

	ImportedIndicator read(IndicatorId id, String item, ListedRow printed) {
		ListedRow row = new NotYetThere(this.scales).in(printed, this.years);
		List<TargetCell> cells = cells(row);
		IndicatorReading reading = scale(id, row, cells)
			.map((scale) -> new StageImport(scale, this.oneTarget).read(cells))
			.orElseGet(() -> this.measures.read(name(row, item), cells, known(id, row)));
		Map<String, String> values = printed(id, row);
		values.put("指標名", name(row, item));
		values.putAll(reading.values());
		values.putAll(this.supplements.values(id));
		values.put(REMARK, remark(id, row));
		return new ImportedIndicator(values, review(id, item, values, reading));
	}

	/** The scale the settings name, else the one the row's own cells are made of. */
	private Optional<StageScale> scale(IndicatorId id, ListedRow row, List<TargetCell> cells) {
		Optional<StageScale> named = this.scales.named(this.supplements.values(id).getOrDefault("段階基準", ""));
		if (named.isPresent()) {
			return named;
		}
		return row.value("種類").equals("数値") ? Optional.empty()
				: this.scales.of(cells.stream().filter(TargetCell::ofYear).map(TargetCell::text).toList());
	}

	/** An item is its own measure where the list names no other. */
	private static String name(ListedRow row, String item) {
		String named = row.value("指標名").isEmpty() ? row.value("名称") : row.value("指標名");
		return named.isEmpty() ? item : named;
	}

	/** What need not be proposed. */
	private Map<String, String> known(IndicatorId id, ListedRow row) {
		Map<String, String> known = new LinkedHashMap<>();
		List.of("種類", "単位", UNIT_IN_NAME, "方向", "期間の区分", PERIOD_WORDS, "最終目標年度", REMARK)
			.forEach((column) -> known.put(column, row.value(column)));
		if (this.oneTarget) {
			known.merge(PERIOD_WORDS, DUE_ONCE, (own, due) -> (own + " " + due).strip());
		}
		known.putAll(this.supplements.values(id));
		return known;
	}

	private List<TargetCell> cells(ListedRow row) {
		List<TargetCell> cells = new ArrayList<>();
		this.years.stream()
			.filter((year) -> !this.oneTarget || year.equals(due(row)))
			.forEach((year) -> cells.add(cell(year.toString(), PlanList.target(year), row)));
		for (String column : List.of(TargetCell.BASELINE, TargetCell.FINAL_TARGET)) {
			boolean told = column.equals(TargetCell.FINAL_TARGET) && this.oneTarget
					&& !row.value(PlanList.target(due(row))).isEmpty();
			if (!row.value(column).isEmpty() && !told) {
				cells.add(cell(column, column, row));
			}
		}
		return cells;
	}

	/** The one year that has the target, where there is but one. */
	private FiscalYear due(ListedRow row) {
		return this.years.stream()
			.filter((year) -> !row.value(PlanList.target(year)).isEmpty())
			.findFirst()
			.orElseGet(this.years::last);
	}

	private static TargetCell cell(String label, String column, ListedRow row) {
		return new TargetCell(label, row.value(column), row.source(column).toString(), row.printed(column),
				row.doubt(column));
	}

	private Map<String, String> printed(IndicatorId id, ListedRow row) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("番号", id.item().value());
		values.put("枝番", id.branch());
		AS_PRINTED.forEach((column) -> values.put(column, row.value(column)));
		this.years.forEach((year) -> values.put(year.toString(), row.value(PlanList.target(year))));
		return values;
	}

	private String remark(IndicatorId id, ListedRow row) {
		String note = row.value("基準値の注記");
		return Stream
			.of(row.value(REMARK), note.isEmpty() ? "" : "基準値は%s".formatted(note), this.supplements.reasons(id))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("。"));
	}

	private static List<ReviewRow> review(IndicatorId id, String item, Map<String, String> values,
			IndicatorReading reading) {
		return reading.cells()
			.stream()
			.map((read) -> new ReviewRow(id, item, values.getOrDefault("期間の区分", ""), values.getOrDefault("方向", ""),
					read))
			.toList();
	}

}
