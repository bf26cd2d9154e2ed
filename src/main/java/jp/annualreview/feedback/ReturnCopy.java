package jp.annualreview.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 写し of a department's workbook, built anew cell by cell: what is not copied here
 * (macros, links to other files, formulas, embedded objects) cannot come along.
 */
final class ReturnCopy {

	/** Columns whose widths are copied; a stray value far right must not cost time. */
	private static final int COLUMNS = 500;

	/** Excel's limits, in 1/256 of a character, 1/20 of a point, and characters. */
	private static final int WIDEST = 255 * 256;

	private static final int TALLEST = 409 * 20;

	private static final int LONGEST_LIST = 255;

	/** Workbooks from old Macs count days from 1904 on, the copy from 1900. */
	private static final int DAYS_TO_1904 = 1462;

	private final Workbook original;

	private final XSSFWorkbook copy;

	private final CopiedStyles styles;

	private final int dayShift;

	ReturnCopy(Workbook original, XSSFWorkbook copy) {
		this.original = original;
		this.copy = copy;
		this.styles = new CopiedStyles(original, copy);
		this.dayShift = (original instanceof Date1904Support dates && dates.isDate1904()) ? DAYS_TO_1904 : 0;
	}

	/** Column widths of all sheets are counted in one font. */
	void takeOverDefaultFont() {
		this.styles.takeOverDefaultFont();
	}

	/**
	 * Adds all sheets but a list of findings that was given back earlier.
	 * @param visibleOnly leaves hidden sheets out
	 * @return the copies by the names of their originals
	 */
	Map<String, XSSFSheet> append(CopyName name, boolean visibleOnly) {
		Map<String, XSSFSheet> copies = new HashMap<>();
		for (int at = 0; at < this.original.getNumberOfSheets(); at++) {
			Sheet sheet = this.original.getSheetAt(at);
			SheetVisibility visibility = this.original.getSheetVisibility(at);
			if (!FindingsSheet.isOne(sheet) && !(visibleOnly && visibility != SheetVisibility.VISIBLE)) {
				XSSFSheet target = this.copy.createSheet(name(name, sheet, visibility));
				this.copy.setSheetVisibility(this.copy.getSheetIndex(target), visibility);
				sheet(sheet, target);
				copies.put(sheet.getSheetName(), target);
			}
		}
		return copies;
	}

	/** A hidden sheet is known by its name, like the form's stamp. */
	private String name(CopyName name, Sheet sheet, SheetVisibility visibility) {
		return ((visibility == SheetVisibility.VISIBLE) ? name : CopyName.PLAIN).of(sheet.getSheetName(),
				(taken) -> this.copy.getSheet(taken) != null);
	}

	private void sheet(Sheet from, XSSFSheet to) {
		to.setDefaultColumnWidth(from.getDefaultColumnWidth());
		to.setDefaultRowHeight(from.getDefaultRowHeight());
		to.setDisplayGridlines(from.isDisplayGridlines());
		int columns = StreamSupport.stream(from.spliterator(), false).mapToInt(Row::getLastCellNum).max().orElse(0);
		for (int column = 0; column < Math.min(columns, COLUMNS); column++) {
			to.setColumnWidth(column, Math.min(WIDEST, from.getColumnWidth(column)));
			to.setColumnHidden(column, from.isColumnHidden(column));
		}
		from.forEach((row) -> row(row, to));
		merge(from, to);
		freeze(from, to);
		from.getDataValidations().forEach((choice) -> choice(choice, to));
		print(from, to);
	}

	private void row(Row from, XSSFSheet sheet) {
		XSSFRow to = sheet.createRow(from.getRowNum());
		if (from.getHeight() != from.getSheet().getDefaultRowHeight()) {
			to.setHeight((short) Math.clamp(from.getHeight(), 0, TALLEST));
		}
		to.setZeroHeight(from.getZeroHeight());
		for (Cell cell : from) {
			new CopiedCell(cell, this.styles, this.dayShift).to(to.createCell(cell.getColumnIndex()));
		}
	}

	/** Areas that overlap would make Excel repair the file. */
	private static void merge(Sheet from, XSSFSheet to) {
		List<CellRangeAddress> merged = new ArrayList<>();
		for (CellRangeAddress area : from.getMergedRegions()) {
			if (area.getNumberOfCells() > 1 && merged.stream().noneMatch(area::intersects)) {
				merged.add(area);
				to.addMergedRegionUnsafe(area);
			}
		}
	}

	private static void freeze(Sheet from, XSSFSheet to) {
		PaneInformation pane = from.getPaneInformation();
		if (pane != null && pane.isFreezePane()) {
			to.createFreezePane(pane.getVerticalSplitPosition(), pane.getHorizontalSplitPosition());
		}
	}

	/** Drop-downs with a fixed list; a list from a formula could lead anywhere. */
	private static void choice(DataValidation from, XSSFSheet to) {
		String[] choices = from.getValidationConstraint().getExplicitListValues();
		if (choices == null || choices.length == 0 || String.join(",", choices).length() > LONGEST_LIST) {
			return;
		}
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(to);
		DataValidation choice = helper.createValidation(helper.createExplicitListConstraint(choices),
				from.getRegions());
		choice.setSuppressDropDownArrow(true);
		choice.setEmptyCellAllowed(true);
		choice.setShowErrorBox(from.getShowErrorBox());
		to.addValidationData(choice);
	}

	private static void print(Sheet from, XSSFSheet to) {
		to.getPrintSetup().setLandscape(from.getPrintSetup().getLandscape());
		to.getPrintSetup().setPaperSize(from.getPrintSetup().getPaperSize());
		if (from.getFitToPage()) {
			to.setFitToPage(true);
			to.getPrintSetup().setFitWidth(from.getPrintSetup().getFitWidth());
			to.getPrintSetup().setFitHeight(from.getPrintSetup().getFitHeight());
		}
	}

}
