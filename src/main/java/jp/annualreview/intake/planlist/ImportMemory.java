package jp.annualreview.intake.planlist;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;

/**
 * 取込内容: what the last import wrote, kept beside the register. Without it nobody could
 * tell what an officer has changed from what the city's list has changed.
 */
final class ImportMemory {

	private static final String SHEET = "取込内容";

	private static final List<String> COLUMNS = List.of("シート", "行", "列", "値");

	private final Map<String, TableContents> sheets;

	private ImportMemory(Map<String, TableContents> sheets) {
		this.sheets = sheets;
	}

	static ImportMemory of(Optional<RawWorkbook> review) {
		Map<String, Map<String, Map<String, String>>> sheets = new HashMap<>();
		review.flatMap((workbook) -> workbook.sheet(SHEET)).ifPresent((sheet) -> {
			for (RawRow row : rows(sheet)) {
				sheets.computeIfAbsent(row.text(0), (name) -> new LinkedHashMap<>())
					.computeIfAbsent(row.text(1), (key) -> new LinkedHashMap<>())
					.put(row.text(2), row.text(3));
			}
		});
		Map<String, TableContents> contents = new HashMap<>();
		sheets.forEach((name, rows) -> contents.put(name, new TableContents(rows)));
		return new ImportMemory(contents);
	}

	private static List<RawRow> rows(RawSheet sheet) {
		return sheet.rows().stream().skip(1).toList();
	}

	/** The sheet to keep of these tables. */
	static ImportedTable of(List<ImportedTable> tables) {
		TableBuilder memory = new TableBuilder(SHEET, COLUMNS);
		for (ImportedTable table : tables) {
			TableContents.of(table, RegisterSheet.named(table.name()))
				.rows()
				.forEach((key, cells) -> cells.forEach((column, value) -> {
					if (!value.isEmpty()) {
						memory.row(Map.of("シート", table.name(), "行", key, "列", column, "値", value));
					}
				}));
		}
		return memory.build();
	}

	TableContents sheet(String name) {
		return this.sheets.getOrDefault(name, TableContents.NONE);
	}

}
