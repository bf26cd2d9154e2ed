package jp.annualreview.job;

import java.util.List;
import java.util.Map;

import jp.annualreview.intake.planlist.ImportedCell;
import jp.annualreview.intake.planlist.ImportedTable;
import jp.annualreview.report.DataCell;
import jp.annualreview.report.TableBook;
import jp.annualreview.report.TableColumn;
import jp.annualreview.report.TableSheet;

/** Hands imported tables to the writer of workbooks. */
final class ImportedSheets {

	/** Columns of running text, with the width in characters a reader can bear. */
	private static final Map<String, Integer> PROSE = Map.ofEntries(Map.entry("内容", 60), Map.entry("説明", 70),
			Map.entry("名称", 44), Map.entry("取組事項名", 40), Map.entry("指標名", 40), Map.entry("根拠", 60), Map.entry("備考", 50),
			Map.entry("現状と課題", 50), Map.entry("目標の状態", 50), Map.entry("意味", 44), Map.entry("出典", 50),
			Map.entry("値", 44));

	private static final int FROM_CONTENT = 0;

	private ImportedSheets() {
	}

	static TableBook book(List<ImportedTable> tables) {
		return new TableBook(tables.stream().map(ImportedSheets::sheet).toList());
	}

	private static TableSheet sheet(ImportedTable table) {
		List<TableColumn> columns = table.columns()
			.stream()
			.map((column) -> new TableColumn(column, PROSE.getOrDefault(column, FROM_CONTENT),
					PROSE.containsKey(column)))
			.toList();
		return new TableSheet(table.name(), columns,
				table.rows().stream().map((row) -> row.stream().map(ImportedSheets::cell).toList()).toList());
	}

	private static DataCell cell(ImportedCell cell) {
		return switch (cell) {
			case ImportedCell.Text(String value) -> DataCell.text(value);
			case ImportedCell.Number(var value) -> new DataCell.Number(value, -1);
		};
	}

}
