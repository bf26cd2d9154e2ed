package jp.annualreview.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.SheetEdit;

/**
 * 台帳のシートの直し: what has to be written into one sheet of a register whose columns stand
 * where the officer put them.
 */
final class RegisterSheetEdits {

	private final RawSheet sheet;

	private final Map<String, Integer> columns = new LinkedHashMap<>();

	private final List<SheetEdit> edits = new ArrayList<>();

	private int free;

	RegisterSheetEdits(RawSheet sheet) {
		this.sheet = sheet;
		sheet.rows()
			.stream()
			.filter((row) -> row.number() == 1)
			.flatMap((row) -> row.cells().stream())
			.forEach((cell) -> {
				this.columns.putIfAbsent(cell.text().strip(), cell.column());
				this.free = Math.max(this.free, cell.column() + 1);
			});
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

	void write(RawRow row, String heading, CellValue value) {
		this.edits.add(new SheetEdit.Write(this.sheet.name(), row.number(), column(heading), value));
	}

	void append(Map<String, CellValue> values) {
		values.keySet().forEach(this::column);
		List<CellValue> cells = new ArrayList<>(Collections.nCopies(this.free, CellValue.EMPTY));
		values.forEach((heading, value) -> cells.set(column(heading), value));
		this.edits.add(new SheetEdit.Append(this.sheet.name(), cells));
	}

	/** A heading the sheet lacks is added behind its last one. */
	private int column(String heading) {
		return this.columns.computeIfAbsent(heading, (missing) -> {
			this.edits.add(new SheetEdit.Write(this.sheet.name(), 1, this.free, CellValue.text(missing)));
			return this.free++;
		});
	}

	List<SheetEdit> edits() {
		return List.copyOf(this.edits);
	}

}
