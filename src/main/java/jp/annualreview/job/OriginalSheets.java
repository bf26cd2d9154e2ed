package jp.annualreview.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.feedback.OriginalCell;
import jp.annualreview.feedback.OriginalSheet;

/**
 * 提出されたシート of a file in a format that cannot be copied as it is: {@code .ods},
 * {@code .csv}, strict OOXML.
 */
final class OriginalSheets {

	private OriginalSheets() {
	}

	static List<OriginalSheet> read(WorkbookReader reader, Path path, String file) {
		return switch (reader.open(path, file)) {
			case Opening.Opened(RawWorkbook workbook) -> workbook.sheets().stream().map(OriginalSheets::sheet).toList();
			case Opening.Refused refused -> List.of();
		};
	}

	/** The cells of a merged area all have the address of its first one. */
	private static OriginalSheet sheet(RawSheet sheet) {
		Map<String, OriginalCell> cells = new LinkedHashMap<>();
		for (RawRow row : sheet.rows()) {
			for (RawCell cell : row.cells()) {
				cells.merge(cell.address(), cell(cell, row.number() - 1), OriginalSheets::merged);
			}
		}
		return new OriginalSheet(sheet.name(), sheet.hidden(), new ArrayList<>(cells.values()));
	}

	private static OriginalCell merged(OriginalCell first, OriginalCell other) {
		return new OriginalCell(first.row(), first.column(), Math.max(first.lastRow(), other.lastRow()),
				Math.max(first.lastColumn(), other.lastColumn()), first.value(), first.struck());
	}

	private static OriginalCell cell(RawCell cell, int row) {
		return new OriginalCell(row, cell.column(), row, cell.column(), value(cell), cell.struck());
	}

	private static OriginalCell.Value value(RawCell cell) {
		return switch (cell.content()) {
			case CellContent.Number number -> switch (number.meaning()) {
				case PLAIN -> new OriginalCell.Value.Number(number.value());
				case RATIO -> new OriginalCell.Value.Ratio(number.value());
				case PERCENT_POINTS -> new OriginalCell.Value.PercentPoints(number.value());
			};
			case CellContent.Day day -> new OriginalCell.Value.Day(day.value());
			case CellContent.Text text -> new OriginalCell.Value.Text(text.value());
			case CellContent.Empty empty -> text(cell);
			case CellContent.Bool bool -> text(cell);
			case CellContent.Fault fault -> text(cell);
			case CellContent.Picture picture -> text(cell);
			case CellContent.NotCalculated formula -> text(cell);
		};
	}

	private static OriginalCell.Value text(RawCell cell) {
		return new OriginalCell.Value.Text(cell.text());
	}

}
