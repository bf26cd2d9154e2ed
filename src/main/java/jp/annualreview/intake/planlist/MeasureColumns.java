package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import jp.annualreview.intake.Card;
import jp.annualreview.intake.Measure;
import jp.annualreview.intake.MeasureSplit;
import jp.annualreview.intake.RawCell;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SourceLocation;

/**
 * 数値の欄: yearly figures, present value and target value of a card, measure by measure. If
 * one of these cells cannot be split, none is: half a split would be a guess.
 */
final class MeasureColumns {

	private final MeasureSplit split = new MeasureSplit();

	private final Card card;

	private final String file;

	private final List<FiscalYear> years;

	MeasureColumns(Card card, String file, List<FiscalYear> years) {
		this.card = card;
		this.file = file;
		this.years = years;
	}

	List<ListedRow> rows(ListedRow item, NavigableMap<FiscalYear, RawCell> yearly) {
		Map<String, RawCell> cells = cells(yearly);
		Map<String, List<Measure>> measures = new LinkedHashMap<>();
		cells
			.forEach((column, cell) -> this.split.split(cell.text()).ifPresent((found) -> measures.put(column, found)));
		if (measures.size() < cells.size()) {
			cells.forEach((column, cell) -> measures.put(column, List.of(Measure.whole(cell.text()))));
		}
		MeasureSlots slots = new MeasureSlots(measures.values().stream().allMatch((found) -> found.size() == 1));
		Map<String, Map<Integer, Measure>> placed = new LinkedHashMap<>();
		measures.forEach((column, found) -> placed.put(column, slots.place(found)));
		List<ListedRow> rows = new ArrayList<>();
		for (int slot = 0; slot < slots.size(); slot++) {
			rows.add(row(item, slot, slots, placed, cells));
		}
		return rows;
	}

	private Map<String, RawCell> cells(NavigableMap<FiscalYear, RawCell> yearly) {
		Map<String, RawCell> cells = new LinkedHashMap<>();
		yearly.forEach((year, cell) -> cells.put(PlanList.target(year), cell));
		for (String column : List.of(TargetCell.BASELINE, TargetCell.FINAL_TARGET)) {
			this.card.value(column).ifPresent((cell) -> cells.put(column, cell));
		}
		cells.values().removeIf(RawCell::isEmpty);
		return cells;
	}

	private ListedRow row(ListedRow item, int slot, MeasureSlots slots, Map<String, Map<Integer, Measure>> placed,
			Map<String, RawCell> cells) {
		ListedRow row = item.with("指標名", slots.name(slot, item.value("名称")), SourceLocation.NONE)
			.with("単位", slots.scaledUnit(slot), SourceLocation.NONE);
		for (Map.Entry<String, Map<Integer, Measure>> entry : placed.entrySet()) {
			Optional<Measure> measure = Optional.ofNullable(entry.getValue().get(slot));
			RawCell cell = cells.get(entry.getKey());
			if (measure.isPresent() && cell != null) {
				row = row.with(entry.getKey(), measure.get().value(), at(cell), cell.text());
			}
		}
		return atTheEnd(row);
	}

	/** A target value belongs to the last year, also where no figure is printed there. */
	private ListedRow atTheEnd(ListedRow row) {
		String value = row.value(TargetCell.FINAL_TARGET);
		if (value.isEmpty()) {
			return row;
		}
		FiscalYear last = this.years.getLast();
		ListedRow ended = row.with("最終目標年度", last.toString(), SourceLocation.NONE);
		boolean yearly = this.years.stream().anyMatch((year) -> !row.value(PlanList.target(year)).isEmpty());
		return yearly ? ended
				: ended
					.with(PlanList.target(last), value, row.source(TargetCell.FINAL_TARGET),
							row.printed(TargetCell.FINAL_TARGET))
					.doubted(PlanList.target(last), "年度ごとの数値がないため、目標の数値を最後の年度の目標としました。");
	}

	private SourceLocation at(RawCell cell) {
		return new SourceLocation(this.file, this.card.sheet(), cell.address());
	}

}
