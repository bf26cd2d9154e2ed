package jp.annualreview.intake;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.plan.FiscalYear;

/**
 * 個票: one card of a sheet, by our columns. A label without a value gives an empty cell
 * with the address where the value should stand.
 *
 * @param row where the card begins
 * @param yearly what stands in a row of yearly values
 */
public record Card(String sheet, int row, Map<String, RawCell> values,
		Map<String, NavigableMap<FiscalYear, RawCell>> yearly) {

	public Card {
		values = Map.copyOf(values);
		yearly = Map.copyOf(yearly);
	}

	/** The cell of one of our columns; empty where the card has no such label. */
	public Optional<RawCell> value(String column) {
		return Optional.ofNullable(this.values.get(column));
	}

	/** The text of one of our columns, blank where there is none. */
	public String text(String column) {
		return value(column).map(RawCell::text).orElse("");
	}

	/** The cells of a yearly row, by the years the card has headings for. */
	public NavigableMap<FiscalYear, RawCell> years(String column) {
		return this.yearly.getOrDefault(column, new TreeMap<>());
	}

}
