package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import jp.annualreview.report.DataCell;
import jp.annualreview.report.TableBook;
import jp.annualreview.report.TableBookWriter;
import jp.annualreview.report.TableColumn;
import jp.annualreview.report.TableSheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Plain tables: one heading row that stays in sight, a filter, nothing merged. */
final class PlainTables implements TableBookWriter {

	@Override
	public void write(TableBook tables, Path file) throws IOException {
		try (Book book = new Book()) {
			for (TableSheet table : tables.sheets()) {
				write(book, book.sheet(table.name()), table);
			}
			book.save(file);
		}
	}

	private static void write(Book book, XSSFSheet sheet, TableSheet table) {
		ColumnWidths widths = ColumnWidths.of(table);
		widths.apply(sheet);
		writeHeadings(book, sheet, table, widths);
		table.rows().forEach((row) -> writeRow(book, sheet, table, row, widths));
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, Math.max(0, table.columns().size() - 1)));
		PrintPage.setUp(sheet, false, 1, "");
	}

	private static void writeHeadings(Book book, XSSFSheet sheet, TableSheet table, ColumnWidths widths) {
		List<String> headings = table.columns().stream().map(TableColumn::heading).toList();
		XSSFRow row = sheet.createRow(0);
		IntStream.range(0, headings.size()).forEach((at) -> book.put(row, at, headings.get(at), Look.HEADING));
		widths.fit(row, Look.HEADING, headings);
	}

	private static void writeRow(Book book, XSSFSheet sheet, TableSheet table, List<DataCell> cells,
			ColumnWidths widths) {
		XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
		for (int at = 0; at < cells.size(); at++) {
			book.put(row, at, cells.get(at), table.columns().get(at).wrap() ? Look.TEXT : Look.CELL);
		}
		widths.fit(row, Look.TEXT,
				IntStream.range(0, cells.size())
					.mapToObj((at) -> table.columns().get(at).wrap() ? ColumnWidths.shown(cells.get(at)) : "")
					.toList());
	}

}
