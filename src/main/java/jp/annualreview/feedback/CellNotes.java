package jp.annualreview.feedback;

import java.util.Locale;

import jp.annualreview.workbook.CellText;
import jp.annualreview.workbook.EastAsianWidth;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** メモの置き場所: notes beside their cells. */
final class CellNotes {

	/** Half-width characters in a line of a note four columns wide. */
	private static final int WIDTH = 34;

	private static final int COLUMNS = 4;

	private CellNotes() {
	}

	static Cell cell(Sheet sheet, String address) {
		CellReference place = new CellReference(address.toUpperCase(Locale.ROOT));
		return cell(sheet, place.getRow(), place.getCol());
	}

	static Cell cell(Sheet sheet, int row, int column) {
		Row found = sheet.getRow(row);
		return ((found != null) ? found : sheet.createRow(row)).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	static void put(Cell cell, String text, String author) {
		if (cell.getCellComment() != null) {
			cell.removeCellComment();
		}
		Comment note = cell.getSheet()
			.createDrawingPatriarch()
			.createCellComment(anchor(cell, EastAsianWidth.lines(text, WIDTH) + 1));
		note.setString(cell.getSheet().getWorkbook().getCreationHelper().createRichTextString(CellText.of(text)));
		note.setAuthor(author);
		note.setAddress(cell.getRowIndex(), cell.getColumnIndex());
		cell.setCellComment(note);
	}

	/**
	 * Stands at the right edge of its cell: one that began in the neighbour would be
	 * refused where the neighbour has a note too.
	 */
	private static ClientAnchor anchor(Cell cell, int lines) {
		int column = cell.getColumnIndex();
		int row = cell.getRowIndex();
		if (cell.getSheet() instanceof XSSFSheet sheet) {
			int edge = Math.round(sheet.getColumnWidthInPixels(column)) * Units.EMU_PER_PIXEL;
			return new XSSFClientAnchor(edge, 0, 0, 0, column, row, column + 1 + COLUMNS, row + lines);
		}
		int last = cell.getSheet().getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
		return new HSSFClientAnchor(0, 0, 0, 0, (short) Math.min(last - COLUMNS, column + 1), row,
				(short) Math.min(last, column + 1 + COLUMNS),
				Math.min(row + lines, cell.getSheet().getWorkbook().getSpreadsheetVersion().getLastRowIndex()));
	}

}
