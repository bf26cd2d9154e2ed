package jp.annualreview.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jp.annualreview.workbook.CellText;
import jp.annualreview.workbook.EastAsianWidth;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 写し of a file in a format other than Excel's: its cells in their places, in looks of our
 * own.
 */
final class PlainCopy {

	private static final Set<String> OURS = Set.of(FindingsSheet.NAME, FormerLooks.NAME);

	private static final int NARROWEST = 8;

	private static final int WIDEST = 40;

	private static final int WIDTH_UNIT = 256;

	/** Merged areas of a form are some dozens, of some cells each. */
	private static final int LARGEST = 1_000;

	private static final int MOST = 1_000;

	private final List<OriginalSheet> sheets;

	private final XSSFWorkbook copy;

	private final PlainCopyStyles styles;

	PlainCopy(List<OriginalSheet> sheets, XSSFWorkbook copy) {
		this.sheets = sheets;
		this.copy = copy;
		this.styles = new PlainCopyStyles(copy);
	}

	/** Cells to be held in memory. */
	static long cells(List<OriginalSheet> sheets) {
		return sheets.stream().mapToLong((sheet) -> sheet.cells().size()).sum();
	}

	/** Adds all sheets but a list of findings that was given back earlier. */
	void append() {
		for (OriginalSheet sheet : this.sheets) {
			String name = WorkbookUtil.createSafeSheetName(sheet.name(), '_');
			if (!OURS.contains(sheet.name()) && this.copy.getSheet(name) == null) {
				XSSFSheet target = this.copy.createSheet(name);
				this.copy.setSheetVisibility(this.copy.getSheetIndex(target),
						sheet.hidden() ? SheetVisibility.HIDDEN : SheetVisibility.VISIBLE);
				fill(sheet, target);
			}
		}
	}

	private void fill(OriginalSheet from, XSSFSheet to) {
		Map<Integer, Integer> widths = new TreeMap<>();
		List<CellRangeAddress> merged = new ArrayList<>();
		for (OriginalCell cell : from.cells()) {
			if (exists(cell)) {
				value(cell, cell(to, cell.row(), cell.column()));
				merge(cell, to, merged);
				if (cell.column() == cell.lastColumn()) {
					widths.merge(cell.column(), width(cell), Math::max);
				}
			}
		}
		widths.forEach((column, width) -> to.setColumnWidth(column, width * WIDTH_UNIT));
		to.setFitToPage(true);
		to.getPrintSetup().setLandscape(true);
		to.getPrintSetup().setFitHeight((short) 0);
	}

	private static boolean exists(OriginalCell cell) {
		return cell.lastRow() < SpreadsheetVersion.EXCEL2007.getMaxRows()
				&& cell.lastColumn() < SpreadsheetVersion.EXCEL2007.getMaxColumns();
	}

	private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
		XSSFRow found = sheet.getRow(row);
		return ((found != null) ? found : sheet.createRow(row)).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private void value(OriginalCell from, XSSFCell to) {
		to.setCellStyle(this.styles.of(from));
		switch (from.value()) {
			case OriginalCell.Value.Text(String text) -> to.setCellValue(CellText.of(text));
			case OriginalCell.Value.Number(var number) -> to.setCellValue(number.doubleValue());
			case OriginalCell.Value.Ratio(var number) -> to.setCellValue(number.doubleValue());
			case OriginalCell.Value.PercentPoints(var number) -> to.setCellValue(number.doubleValue());
			case OriginalCell.Value.Day(var day) -> {
				if (day.getYear() >= 1901) {
					to.setCellValue(DateUtil.getExcelDate(day));
				}
				else {
					to.setCellValue(day.toString());
				}
			}
		}
	}

	/** Areas that overlap would make Excel repair the file. */
	private void merge(OriginalCell cell, XSSFSheet sheet, List<CellRangeAddress> merged) {
		CellRangeAddress area = new CellRangeAddress(cell.row(), cell.lastRow(), cell.column(), cell.lastColumn());
		if (area.getNumberOfCells() > 1 && area.getNumberOfCells() < LARGEST && merged.size() < MOST
				&& merged.stream().noneMatch(area::intersects)) {
			merged.add(area);
			sheet.addMergedRegionUnsafe(area);
			area.forEach(
					(address) -> cell(sheet, address.getRow(), address.getColumn()).setCellStyle(this.styles.of(cell)));
		}
	}

	private static int width(OriginalCell cell) {
		String text = switch (cell.value()) {
			case OriginalCell.Value.Text(String value) -> value;
			case OriginalCell.Value.Number(var number) -> number.toPlainString();
			case OriginalCell.Value.Ratio(var number) -> number.toPlainString();
			case OriginalCell.Value.PercentPoints(var number) -> number.toPlainString();
			case OriginalCell.Value.Day(var day) -> day.toString();
		};
		return Math.clamp(text.lines().mapToInt(EastAsianWidth::of).max().orElse(0) + 2, NARROWEST, WIDEST);
	}

}
