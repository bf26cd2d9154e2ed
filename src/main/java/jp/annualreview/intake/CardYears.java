package jp.annualreview.intake;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

import jp.annualreview.plan.FiscalYear;

/**
 * 年度の見出し of a card: the nearest row above with several years; one year alone counts only
 * where no row has more, as it may be a value.
 */
final class CardYears {

	private final NavigableMap<Integer, NavigableMap<FiscalYear, Spot>> byRow = new TreeMap<>();

	CardYears(SheetSpots spots, CardRegion region) {
		spots.all()
			.stream()
			.filter(region::holds)
			.forEach((spot) -> YearHeading.ofColumn(spot.text())
				.ifPresent((year) -> this.byRow.computeIfAbsent(spot.bottom(), (row) -> new TreeMap<>())
					.putIfAbsent(year, spot)));
	}

	/** The headings that rule the row of a label. */
	NavigableMap<FiscalYear, Spot> above(Spot label) {
		int most = this.byRow.values().stream().mapToInt(NavigableMap::size).max().orElse(0);
		return this.byRow.headMap(label.top(), false)
			.entrySet()
			.stream()
			.filter((row) -> row.getValue().size() >= Math.min(most, 2))
			.max(Comparator.comparingInt((row) -> row.getKey()))
			.map((row) -> row.getValue())
			.orElseGet(TreeMap::new);
	}

}
