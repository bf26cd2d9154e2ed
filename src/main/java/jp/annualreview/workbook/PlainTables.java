package jp.annualreview.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Plain tables: one heading row that stays in sight, a filter, nothing merged. */
public final class PlainTables implements TableBookWriter {

	@Override
	public void write(TableBook tables, Path file) throws IOException {
		try (OutputBook book = new OutputBook()) {
			for (TableSheet table : tables.sheets()) {
				write(book, table);
			}
			book.save(file);
		}
	}

	public static void write(OutputBook book, TableSheet table) {
		SheetWriter page = new SheetWriter(book, table.name(), ColumnWidths.of(table).widths());
		page.headings(table.columns().stream().map(TableColumn::heading).toList());
		table.rows().forEach((row) -> page.row(entries(table, row)));
		page.filterBelow(0, 0);
		page.finish();
		PrintPage.BARE.setUp(page.sheet(), PrintPage.Paper.A4, 1);
	}

	private static List<Entry> entries(TableSheet table, List<CellValue> row) {
		return IntStream.range(0, row.size())
			.mapToObj(
					(at) -> new Entry(row.get(at), table.columns().get(at).wrap() ? CellLook.TEXT : CellLook.CELL, ""))
			.toList();
	}

}
