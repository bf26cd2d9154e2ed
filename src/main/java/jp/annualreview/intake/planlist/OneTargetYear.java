package jp.annualreview.intake.planlist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jp.annualreview.intake.DatedHeading;
import jp.annualreview.plan.FiscalYear;

/**
 * 目標が一つの一覧: a list with one target for all years. The target is judged in its own year,
 * which the heading says, or a column of the row, or else the plan ends with it.
 */
final class OneTargetYear {

	private static final String YEAR = "最終目標年度";

	private final SortedSet<FiscalYear> known;

	private final PlanPeriod period;

	/**
	 * Knows when the plan runs.
	 * @param known its years, where the settings say them
	 */
	OneTargetYear(SortedSet<FiscalYear> known, PlanPeriod period) {
		this.known = known;
		this.period = period;
	}

	PlanList of(PlanList list) {
		List<ListedRow> rows = list.rows().stream().map(this::due).toList();
		SortedSet<FiscalYear> years = new TreeSet<>(this.known);
		rows.forEach((row) -> year(row).ifPresent(years::add));
		if (years.isEmpty()) {
			throw new PlanListException(PlanList.NO_YEARS);
		}
		FiscalYear last = this.known.isEmpty() ? this.period.last().orElse(years.last()) : this.known.last();
		years.removeIf((year) -> year.isAfter(last));
		FiscalYear first = this.known.isEmpty() ? this.period.first()
			.or(() -> afterTheBaselines(rows))
			.filter((year) -> !year.isAfter(last))
			.orElse(years.first()) : this.known.first();
		IntStream.rangeClosed(first.value(), last.value()).mapToObj(FiscalYear::of).forEach(years::add);
		return list.with(rows, years);
	}

	private static Optional<FiscalYear> afterTheBaselines(List<ListedRow> rows) {
		return rows.stream()
			.flatMap((row) -> DatedHeading.of(row.value("基準年度")).year().stream())
			.max(Comparator.naturalOrder())
			.map(FiscalYear::next);
	}

	private ListedRow due(ListedRow row) {
		String text = row.value(TargetCell.FINAL_TARGET);
		Optional<FiscalYear> year = year(row);
		if (text.isEmpty() || year.isEmpty()) {
			return row;
		}
		return row.with(YEAR, year.get().toString(), row.source(YEAR))
			.with(PlanList.target(year.get()), text, row.source(TargetCell.FINAL_TARGET));
	}

	private Optional<FiscalYear> year(ListedRow row) {
		Optional<FiscalYear> own = DatedHeading.of(row.value(YEAR)).year();
		return own.or(() -> this.known.isEmpty() ? this.period.last() : Optional.of(this.known.last()));
	}

}
