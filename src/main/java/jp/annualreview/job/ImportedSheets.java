package jp.annualreview.job;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jp.annualreview.intake.planlist.ImportedCell;
import jp.annualreview.intake.planlist.ImportedTable;
import jp.annualreview.intake.planlist.RegisterEdit;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.SheetEdit;
import jp.annualreview.workbook.TableBook;
import jp.annualreview.workbook.TableColumn;
import jp.annualreview.workbook.TableSheet;

/** Hands imported tables to the writer of workbooks. */
final class ImportedSheets {

	/** Columns of running text, with the width in characters a reader can bear. */
	private static final Map<String, Integer> PROSE = Map.ofEntries(Map.entry("内容", 60), Map.entry("説明", 70),
			Map.entry("名称", 44), Map.entry("取組事項名", 40), Map.entry("指標名", 40), Map.entry("根拠", 80), Map.entry("備考", 50),
			Map.entry("現状と課題", 50), Map.entry("目標の状態", 50), Map.entry("意味", 44), Map.entry("出典", 50),
			Map.entry("文", 70));

	private ImportedSheets() {
	}

	static TableBook book(List<ImportedTable> tables) {
		return new TableBook(tables.stream().map(ImportedSheets::sheet).toList());
	}

	static List<SheetEdit> edits(List<RegisterEdit> edits) {
		return edits.stream().map(ImportedSheets::edit).toList();
	}

	private static SheetEdit edit(RegisterEdit edit) {
		return switch (edit) {
			case RegisterEdit.Cell one -> new SheetEdit.Write(one.sheet(), one.row(), one.column(), cell(one.value()));
			case RegisterEdit.Row row ->
				new SheetEdit.Append(row.sheet(), row.cells().stream().map(ImportedSheets::cell).toList());
			case RegisterEdit.Sheet added -> new SheetEdit.Add(sheet(added.table()));
		};
	}

	static TableSheet sheet(ImportedTable table) {
		List<List<CellValue>> rows = table.rows()
			.stream()
			.map((row) -> row.stream().map(ImportedSheets::cell).toList())
			.toList();
		return new TableSheet(table.name(),
				IntStream.range(0, table.columns().size()).mapToObj((index) -> column(table, rows, index)).toList(),
				rows);
	}

	/** A column nothing stands in yet stays narrow. */
	private static TableColumn column(ImportedTable table, List<List<CellValue>> rows, int index) {
		String heading = table.columns().get(index);
		boolean filled = rows.stream().anyMatch((row) -> !row.get(index).equals(CellValue.EMPTY));
		return (filled && PROSE.containsKey(heading)) ? new TableColumn(heading, PROSE.getOrDefault(heading, 0), true)
				: TableColumn.of(heading);
	}

	private static CellValue cell(ImportedCell cell) {
		return switch (cell) {
			case ImportedCell.Text(String value) -> CellValue.text(value);
			case ImportedCell.Number(var value) -> new CellValue.Number(value, -1);
		};
	}

}
