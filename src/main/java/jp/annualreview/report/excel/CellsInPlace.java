package jp.annualreview.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jp.annualreview.report.CellEdit;
import jp.annualreview.report.DataCell;
import jp.annualreview.report.WorkbookEditor;

import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets cells where they stand; a new row looks like the one above it. */
final class CellsInPlace implements WorkbookEditor {

	@Override
	public void edit(Path workbook, List<CellEdit> edits, Path result) throws IOException {
		try (InputStream in = Files.newInputStream(workbook); Book book = new Book(new XSSFWorkbook(in))) {
			edits.forEach((edit) -> set(book, edit));
			edits.stream()
				.map(CellEdit::sheet)
				.distinct()
				.map((name) -> sheet(book, name))
				.forEach(CellsInPlace::widenFilter);
			book.saveEdited(result);
		}
	}

	private static void set(Book book, CellEdit edit) {
		XSSFSheet sheet = sheet(book, edit.sheet());
		XSSFRow row = Optional.ofNullable(sheet.getRow(edit.row() - 1))
			.orElseGet(() -> sheet.createRow(edit.row() - 1));
		boolean isNew = row.getCell(edit.column()) == null;
		XSSFCell cell = row.getCell(edit.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
		if (isNew) {
			above(sheet, edit).ifPresent((neighbour) -> cell.setCellStyle(neighbour.getCellStyle()));
		}
		switch (edit.value()) {
			case DataCell.Text text -> cell.setCellValue(CellText.of(text.value()));
			case DataCell.Number number -> cell.setCellValue(number.value().doubleValue());
		}
	}

	private static Optional<XSSFCell> above(XSSFSheet sheet, CellEdit edit) {
		return Optional.ofNullable((edit.row() > 2) ? sheet.getRow(edit.row() - 2) : null)
			.map((row) -> row.getCell(edit.column()));
	}

	private static XSSFSheet sheet(Book book, String name) {
		return Optional.ofNullable(book.workbook().getSheet(name)).orElseGet(() -> book.sheet(name));
	}

	/** A filter that ends above the new rows would hide that they are there. */
	private static void widenFilter(XSSFSheet sheet) {
		if (sheet.getCTWorksheet().isSetAutoFilter()) {
			CellRangeAddress range = CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
			range.setLastRow(Math.max(range.getLastRow(), sheet.getLastRowNum()));
			sheet.setAutoFilter(range);
		}
	}

}
