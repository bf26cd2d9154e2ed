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

/** Plain tables: one heading row that stays in sight, a filter, nothing merged. */
final class PlainTables implements TableBookWriter {

	@Override
	public void write(TableBook tables, Path file) throws IOException {
		try (Book book = new Book()) {
			for (TableSheet table : tables.sheets()) {
				write(book, table);
			}
			book.save(file);
		}
	}

	static void write(Book book, TableSheet table) {
		Page page = new Page(book, table.name(), ColumnWidths.of(table).widths());
		page.headings(table.columns().stream().map(TableColumn::heading).toList());
		table.rows().forEach((row) -> page.row(entries(table, row)));
		page.filterBelow(0, 0);
		page.finish();
		PrintPage.BARE.setUp(page.sheet(), PrintPage.Paper.A4, 1);
	}

	private static List<Entry> entries(TableSheet table, List<DataCell> row) {
		return IntStream.range(0, row.size())
			.mapToObj((at) -> new Entry(row.get(at), table.columns().get(at).wrap() ? Look.TEXT : Look.CELL, ""))
			.toList();
	}

}
