package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;

/**
 * 計画一覧 as a city keeps it, by our columns.
 *
 * @param years the fiscal years that have a target column
 * @param places the sheets it was read from, with what each of their columns became
 * @param period when the plan runs, where no column of a year tells it
 */
record PlanList(List<ListedRow> rows, SortedSet<FiscalYear> years, List<ListPlace> places, PlanPeriod period) {

	static final String NO_YEARS = "年度ごとの目標の列がありません。見出しに年度（2024、令和6年度、R6 など）を付けるか、取込設定の「計画」に開始年度と終了年度を書いてください。";

	PlanList {
		rows = List.copyOf(rows);
		years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
		places = List.copyOf(places);
	}

	PlanList(List<ListedRow> rows, SortedSet<FiscalYear> years, List<ListPlace> places) {
		this(rows, years, places, PlanPeriod.UNKNOWN);
	}

	/**
	 * With a column for every year of the plan, also where the list prints no yearly
	 * target.
	 */
	PlanList within(ImportMapping mapping) {
		SortedSet<FiscalYear> all = new TreeSet<>(this.years);
		String first = mapping.plan("開始年度");
		String last = mapping.plan("終了年度");
		if (first.matches("\\d{4}") && last.matches("\\d{4}")) {
			IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
				.mapToObj(FiscalYear::of)
				.forEach(all::add);
		}
		if (this.period.oneTarget()) {
			return new OneTargetYear(all, this.period).of(this);
		}
		if (all.isEmpty()) {
			throw new PlanListException(NO_YEARS);
		}
		return with(this.rows, all);
	}

	/** The same list with other rows. */
	PlanList withRows(List<ListedRow> other) {
		return with(other, this.years);
	}

	PlanList with(List<ListedRow> other, SortedSet<FiscalYear> otherYears) {
		return new PlanList(other, otherYears, this.places, this.period);
	}

	/**
	 * The rows of each item, in the list's order; an item with several measures has
	 * several.
	 */
	Map<ItemNumber, List<ListedRow>> byItem() {
		Map<ItemNumber, List<ListedRow>> items = new LinkedHashMap<>();
		this.rows.forEach((row) -> items.computeIfAbsent(new ItemNumber(row.value("番号")), (number) -> new ArrayList<>())
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
