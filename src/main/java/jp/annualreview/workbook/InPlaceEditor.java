package jp.annualreview.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/** Opens a workbook, writes single cells and rows into it and saves the copy. */
public final class InPlaceEditor implements WorkbookEditor {

	@Override
	public void edit(Path original, List<SheetEdit> edits, Path copy) throws IOException {
		try (OutputBook book = new OutputBook(new XSSFWorkbook(Files.newInputStream(original)))) {
			for (SheetEdit edit : edits) {
				apply(book, edit);
			}
			book.saveUndated(copy);
		}
	}

	private static void apply(OutputBook book, SheetEdit edit) {
		switch (edit) {
			case SheetEdit.Write write -> {
				XSSFSheet sheet = sheet(book, write.sheet());
				put(row(sheet, write.row() - 1), write.column(), write.value());
			}
			case SheetEdit.Append append -> append(sheet(book, append.sheet()), append.cells());
			case SheetEdit.Add add -> PlainTables.write(book, add.table());
		}
	}

	private static XSSFSheet sheet(OutputBook book, String name) {
		return Optional.ofNullable(book.workbook().getSheet(name))
			.orElseThrow(() -> new IllegalArgumentException("シートがありません: " + name));
	}

	private static XSSFRow row(XSSFSheet sheet, int index) {
		return Optional.ofNullable(sheet.getRow(index)).orElseGet(() -> sheet.createRow(index));
	}

	private static void append(XSSFSheet sheet, List<CellValue> cells) {
		int last = lastFilled(sheet);
		XSSFRow above = row(sheet, last);
		XSSFRow row = row(sheet, last + 1);
		row.setHeight(above.getHeight());
		for (int column = 0; column < cells.size(); column++) {
			XSSFCell cell = put(row, column, cells.get(column));
			if (last > 0) {
				cell.setCellStyle(above.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).getCellStyle());
			}
		}
		extendFilter(sheet, last);
	}

	/** Rows that only carry a border or a fill are free to be used. */
	private static int lastFilled(XSSFSheet sheet) {
		int last = sheet.getLastRowNum();
		while (last > 0 && isBlank(row(sheet, last))) {
			last--;
		}
		return Math.max(last, 0);
	}

	private static boolean isBlank(XSSFRow row) {
		for (int column = 0; column < row.getLastCellNum(); column++) {
			if (row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).getCellType() != CellType.BLANK) {
				return false;
			}
		}
		return true;
	}

	/** A filter that ended with the last row takes the new one in. */
	private static void extendFilter(XSSFSheet sheet, int last) {
		if (!sheet.getCTWorksheet().isSetAutoFilter()) {
			return;
		}
		CTAutoFilter filter = sheet.getCTWorksheet().getAutoFilter();
		CellRangeAddress range = CellRangeAddress.valueOf(filter.getRef());
		if (filter.sizeOfFilterColumnArray() == 0 && range.getLastRow() == last) {
			range.setLastRow(last + 1);
			sheet.setAutoFilter(range);
		}
	}

	private static XSSFCell put(XSSFRow row, int column, CellValue value) {
		XSSFCell cell = emptied(row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK));
		switch (value) {
			case CellValue.Number number -> cell.setCellValue(number.value().doubleValue());
			case CellValue.Text text when text.value().isEmpty() -> cell.setBlank();
			case CellValue.Text text -> cell.setCellValue(CellText.of(text.value()));
		}
		return cell;
	}

	/**
	 * A text that stands in the cell itself (openpyxl writes it so) would outlive any
	 * value set after it.
	 */
	private static XSSFCell emptied(XSSFCell cell) {
		cell.setBlank();
		if (cell.getCTCell().isSetIs()) {
			cell.getCTCell().unsetIs();
		}
		return cell;
	}

}
