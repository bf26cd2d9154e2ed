package jp.annualreview.intake.sheet;

import java.util.Objects;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawSheet;

/** One sheet of an .xls workbook. */
final class XlsSheet {

	private final HSSFWorkbook workbook;

	private final HSSFSheet sheet;

	private final NumberFormats formats;

	private final Budget budget;

	private final SheetGrid grid;

	private final boolean from1904;

	XlsSheet(HSSFWorkbook workbook, HSSFSheet sheet, NumberFormats formats, Budget budget) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.formats = formats;
		this.budget = budget;
		this.grid = new SheetGrid(budget);
		this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
	}

	RawSheet read(boolean hidden) {
		for (Row row : this.sheet) {
			boolean rowHidden = isHidden(row);
			for (Cell cell : row) {
				cell((HSSFCell) cell, rowHidden);
			}
		}
		for (CellRangeAddress area : this.sheet.getMergedRegions()) {
			this.grid
				.merge(new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
		}
		return this.grid.sheet(this.sheet.getSheetName(), hidden, XlsDrawing.asides(this.sheet, this.budget));
	}

	/** A height of 0 hides a row as its mark does. */
	private static boolean isHidden(Row row) {
		return row.getZeroHeight() || row.getHeight() == 0;
	}

	private boolean isHidden(int column) {
		return this.sheet.isColumnHidden(column) || this.sheet.getColumnWidth(column) == 0;
	}

	private void cell(HSSFCell cell, boolean rowHidden) {
		boolean formula = cell.getCellType() == CellType.FORMULA;
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		CellContent content = content(cell, type);
		boolean hidden = rowHidden || isHidden(cell.getColumnIndex()) || isHiddenByFormat(cell, content);
		this.grid.put(cell.getRowIndex(), cell.getColumnIndex(), content, formula, hidden, isStruck(cell, type));
	}

	private CellContent content(HSSFCell cell, CellType type) {
		return switch (type) {
			case STRING -> new CellContent.Text(CellText.unifyLines(cell.getRichStringCellValue().getString()));
			case NUMERIC -> number(cell);
			case BOOLEAN -> new CellContent.Bool(cell.getBooleanCellValue());
			case ERROR -> new CellContent.Fault(error(cell.getErrorCellValue()));
			case BLANK, FORMULA, _NONE -> new CellContent.Empty();
		};
	}

	private CellContent number(HSSFCell cell) {
		String stored = Double.toString(cell.getNumericCellValue());
		return RawNumber.content(stored, (number) -> format(cell).content(number, this.from1904), () -> stored);
	}

	private CellFormat format(HSSFCell cell) {
		return this.formats.format(cell.getCellStyle().getDataFormat(),
				Objects.requireNonNullElse(cell.getCellStyle().getDataFormatString(), ""));
	}

	private boolean isHiddenByFormat(HSSFCell cell, CellContent content) {
		return content instanceof CellContent.Number number && format(cell).hides(number.value());
	}

	private static String error(byte code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
	}

	private boolean isStruck(HSSFCell cell, CellType type) {
		if (cell.getCellStyle().getFont(this.workbook).getStrikeout()) {
			return true;
		}
		return type == CellType.STRING && cell.getCellType() == CellType.STRING
				&& hasStruckRun(cell.getRichStringCellValue());
	}

	private boolean hasStruckRun(HSSFRichTextString text) {
		for (int i = 0; i < text.numFormattingRuns(); i++) {
			if (this.workbook.getFontAt(text.getFontOfFormattingRun(i)).getStrikeout()) {
				return true;
			}
		}
		return false;
	}

}
