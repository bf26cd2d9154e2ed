package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SourceLocation;

/**
 * 一覧の列: which column of a sheet is which of ours, and what its headings say of all rows:
 * the year of the present values and the one of the targets.
 */
final class ListColumns {

	private static final String BASELINE_YEAR = "基準年度";

	private static final String FINAL_YEAR = "最終目標年度";

	private final NavigableMap<Integer, ReadHeading> headings;

	private final Map<Integer, String> columns = new TreeMap<>();

	private final SortedSet<FiscalYear> years = new TreeSet<>();

	private Optional<FiscalYear> baseline = Optional.empty();

	private Optional<FiscalYear> target = Optional.empty();

	private boolean oneTarget;

	ListColumns(NavigableMap<Integer, ReadHeading> headings) {
		this.headings = headings;
		headings.forEach((column, heading) -> once(column, heading));
		targets();
		baseline();
		nameless();
	}

	/** Of several headings for one column the more common one, of two alike the first. */
	private void once(int column, ReadHeading heading) {
		if (heading.column().isEmpty() || heading.is(ReadHeading.YEARLY) || heading.is(ReadHeading.ACTUAL)
				|| heading.is(TargetCell.BASELINE) || heading.is(TargetCell.FINAL_TARGET)) {
			return;
		}
		boolean outranked = at((other) -> other.is(heading.column())).stream()
			.anyMatch((other) -> heading(other).rank() < heading.rank()
					|| (heading(other).rank() == heading.rank() && other < column));
		if (!outranked) {
			this.columns.put(column, heading.column());
			this.years.addAll(year(heading.column()).stream().toList());
		}
	}

	/** A setting may name the column of a year outright. */
	private static Optional<FiscalYear> year(String column) {
		return PlanList.isTarget(column) ? Optional.of(FiscalYear.of(Integer.parseInt(column.substring(2))))
				: Optional.empty();
	}

	private void targets() {
		List<Integer> yearly = at((heading) -> heading.isDated(ReadHeading.YEARLY));
		List<Integer> dated = at((heading) -> heading.isDated(TargetCell.FINAL_TARGET));
		List<Integer> undated = at((heading) -> heading.is(TargetCell.FINAL_TARGET) && heading.year().isEmpty());
		if (yearly.isEmpty() && this.years.isEmpty() && dated.size() + undated.size() >= 1
				&& (dated.size() == 1 || dated.isEmpty())) {
			Integer only = dated.isEmpty() ? undated.getFirst() : dated.getFirst();
			this.columns.put(only, TargetCell.FINAL_TARGET);
			this.target = heading(only).year();
			this.oneTarget = true;
			return;
		}
		yearly.forEach(this::target);
		for (Integer column : dated) {
			boolean ofAYear = heading(column).year().filter(this.years::contains).isPresent();
			if (ofAYear || (heading(column).isCalledFinal() && !this.years.isEmpty())) {
				last(column);
			}
			else {
				target(column);
			}
		}
		undated.stream().findFirst().ifPresent(this::last);
	}

	private void target(int column) {
		heading(column).year()
			.filter(this.years::add)
			.ifPresent((year) -> this.columns.put(column, PlanList.target(year)));
	}

	private void last(int column) {
		if (!this.columns.containsValue(TargetCell.FINAL_TARGET)) {
			this.columns.put(column, TargetCell.FINAL_TARGET);
			this.target = heading(column).year();
		}
	}

	/** The latest present value; else the latest actual from before the first target. */
	private void baseline() {
		List<Integer> printed = at((heading) -> heading.is(TargetCell.BASELINE));
		Optional<FiscalYear> first = this.oneTarget ? this.target : this.years.stream().findFirst();
		List<Integer> actuals = at((heading) -> heading.isDated(ReadHeading.ACTUAL) && first.isPresent()
				&& heading.year().filter((year) -> year.isBefore(first.get())).isPresent());
		(printed.isEmpty() ? actuals : printed).stream()
			.max(Comparator.comparing((Integer column) -> heading(column).year().map(FiscalYear::value).orElse(0))
				.thenComparing(Comparator.reverseOrder()))
			.ifPresent((column) -> {
				this.columns.put(column, TargetCell.BASELINE);
				this.baseline = heading(column).year();
			});
	}

	/** A list of indicators names its rows by them. */
	private void nameless() {
		if (!this.columns.containsValue("名称") && this.columns.containsValue("番号")) {
			this.columns.replaceAll((column, name) -> name.equals("指標名") ? "名称" : name);
		}
	}

	private List<Integer> at(Predicate<ReadHeading> wanted) {
		return this.headings.entrySet()
			.stream()
			.filter((entry) -> wanted.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private ReadHeading heading(Integer column) {
		return this.headings.getOrDefault(column, new ReadHeading("", "", Optional.empty(), 0));
	}

	Map<Integer, String> columns() {
		return this.columns;
	}

	/** The years that have a column of targets. */
	SortedSet<FiscalYear> years() {
		return this.years;
	}

	/** Whether the list prints one target for all years. */
	boolean hasOneTarget() {
		return this.oneTarget;
	}

	/** The year of that target, where the heading says it. */
	Optional<FiscalYear> target() {
		return this.target;
	}

	Optional<FiscalYear> baselineYear() {
		return this.baseline;
	}

	/** A row with what the headings say of it; what it says itself goes before. */
	ListedRow dated(ListedRow row) {
		ListedRow dated = said(row, TargetCell.BASELINE, BASELINE_YEAR, this.baseline);
		return said(dated, TargetCell.FINAL_TARGET, FINAL_YEAR, this.target);
	}

	private static ListedRow said(ListedRow row, String of, String column, Optional<FiscalYear> year) {
		return (row.value(of).isEmpty() || !row.value(column).isEmpty() || year.isEmpty()) ? row
				: row.with(column, year.get().toString(), SourceLocation.NONE);
	}

	/** Each heading and what became of it. */
	List<ListPlace.HeadedColumn> overview() {
		Map<String, Optional<FiscalYear>> dates = new HashMap<>(
				Map.of(TargetCell.BASELINE, this.baseline, TargetCell.FINAL_TARGET, this.target));
		List<ListPlace.HeadedColumn> overview = new ArrayList<>();
		this.headings.forEach((column, heading) -> {
			String name = this.columns.getOrDefault(column, "");
			String year = dates.getOrDefault(name, Optional.empty()).map("（%s年度）"::formatted).orElse("");
			overview.add(new ListPlace.HeadedColumn(heading.printed(), name + year));
		});
		return overview;
	}

}
