package jp.annualreview.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.report.CellEdit;
import jp.annualreview.report.DataCell;

/**
 * 台帳のシートへの書き込み: the cells to be set in one sheet of a register whose columns stand where
 * the officer put them.
 */
final class RegisterSheetEdits {

	private final RawSheet sheet;

	private final Map<String, Integer> columns = new LinkedHashMap<>();

	private final List<CellEdit> edits = new ArrayList<>();

	private int freeColumn;

	private int lastRow = 1;

	RegisterSheetEdits(RawSheet sheet) {
		this.sheet = sheet;
		sheet.rows().stream().filter((row) -> row.number() == 1).forEach((row) -> row.cells().forEach(this::heading));
		sheet.rows()
			.stream()
			.filter((row) -> row.cells().stream().anyMatch((cell) -> !cell.isEmpty()))
			.forEach((row) -> this.lastRow = Math.max(this.lastRow, row.number()));
	}

	private void heading(RawCell cell) {
		this.columns.putIfAbsent(cell.text().strip(), cell.column());
		this.freeColumn = Math.max(this.freeColumn, cell.column() + 1);
	}

	/** The first row below the headings that says so in a column. */
	Optional<RawRow> row(String heading, String text) {
		return this.sheet.rows()
			.stream()
			.filter((row) -> row.number() > 1 && text(row, heading).equals(text))
			.findFirst();
	}

	String text(RawRow row, String heading) {
		return row.text(column(heading)).strip();
	}

	void write(RawRow row, String heading, DataCell value) {
		write(row.number(), column(heading), value);
	}

	/** Below the last row that holds something. */
	void append(Map<String, DataCell> values) {
		this.lastRow++;
		values.forEach((heading, value) -> {
			int column = column(heading);
			if (!value.equals(DataCell.EMPTY)) {
				write(this.lastRow, column, value);
			}
		});
	}

	private void write(int row, int column, DataCell value) {
		this.edits.add(new CellEdit(this.sheet.name(), row, column, value));
	}

	/** A heading the sheet lacks is added behind its last one. */
	private int column(String heading) {
		return this.columns.computeIfAbsent(heading, (missing) -> {
			write(1, this.freeColumn, DataCell.text(missing));
			return this.freeColumn++;
		});
	}

	List<CellEdit> edits() {
		return List.copyOf(this.edits);
	}

}
