package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;

/**
 * One row of cells that hold something, by column.
 *
 * @param number one-based, as the sheet shows it
 */
public record RawRow(int number, List<RawCell> cells) {

	public RawRow {
		cells = List.copyOf(cells);
	}

	public Optional<RawCell> cell(int column) {
		return this.cells.stream().filter((cell) -> cell.column() == column).findFirst();
	}

	/** The text of a column, blank where nothing stands. */
	public String text(int column) {
		return cell(column).map(RawCell::text).orElse("");
	}

}
