package jp.annualreview.intake.planlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;

/**
 * 計画一覧 as a city keeps it, by our columns.
 *
 * @param years the fiscal years that have a target column
 * @param places the sheets it was read from, with what each of their columns became
 */
record PlanList(List<ListedRow> rows, SortedSet<FiscalYear> years, List<ListPlace> places) {

	PlanList {
		rows = List.copyOf(rows);
		years = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(years));
		places = List.copyOf(places);
	}

	/**
	 * The rows of each item, in the list's order; an item with several measures has
	 * several.
	 */
	Map<ItemNumber, List<ListedRow>> byItem() {
		Map<ItemNumber, List<ListedRow>> items = new LinkedHashMap<>();
		this.rows.forEach(
				(row) -> items.computeIfAbsent(new ItemNumber(row.value("番号")), (number) -> new java.util.ArrayList<>())
					.add(row));
		return items;
	}

	/** Heading of the target column of a year. */
	static String target(FiscalYear year) {
		return "目標" + year;
	}

	static boolean isTarget(String column) {
		return column.matches("目標\\d{4}");
	}

}
