package jp.annualreview.intake.planlist;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.PlanId;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Kanazawa's plan list as committed, imported; and ways to look into imported tables. */
final class Kanazawa {

	static final Path LIST = Path.of("src/test/resources/plans/kanazawa-2019-2022.csv");

	private static final WorkbookReader READER = new AnnotationConfigApplicationContext("jp.annualreview.intake.sheet")
		.getBean(WorkbookReader.class);

	private Kanazawa() {
	}

	static ImportedPlan imported() {
		return new PlanListImport().read(new PlanId("kanazawa"), List.of(open(LIST)), settings("generic", "kanazawa"));
	}

	static ImportMapping settings(String... folders) {
		List<RawSheet> sheets = new ArrayList<>();
		for (String folder : folders) {
			for (SettingsTable table : SettingsTable.values()) {
				Path file = Path.of("src/main/resources/plan-import", folder, table.fileName() + ".csv");
				if (file.toFile().exists()) {
					sheets.add(new RawSheet(table.label(), false, open(file).sheets().getFirst().rows(), List.of()));
				}
			}
		}
		return ImportMapping.of(sheets);
	}

	static RawWorkbook open(Path file) {
		return ((Opening.Opened) READER.open(file, file.getFileName().toString())).workbook();
	}

	static List<Map<String, String>> rows(List<ImportedTable> tables, String name) {
		ImportedTable table = tables.stream().filter((any) -> any.name().equals(name)).findFirst().orElseThrow();
		return table.rows().stream().map((cells) -> {
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < cells.size(); i++) {
				row.put(table.columns().get(i), text(cells.get(i)));
			}
			return row;
		}).toList();
	}

	/** The row of an item. */
	static Map<String, String> row(List<ImportedTable> tables, String name, String number) {
		return rows(tables, name).stream().filter((row) -> row.get("番号").equals(number)).findFirst().orElseThrow();
	}

	/** What one cell of an item was read as. */
	static Map<String, String> reading(ImportedPlan plan, String number, String cell) {
		return rows(plan.review(), "読み取り結果").stream()
			.filter((row) -> row.get("番号").equals(number) && row.get("欄").equals(cell))
			.findFirst()
			.orElseThrow();
	}

	static String kind(ImportedPlan plan, String number, String cell) {
		return reading(plan, number, cell).get("目標の種類");
	}

	private static String text(ImportedCell cell) {
		return switch (cell) {
			case ImportedCell.Text(String value) -> value;
			case ImportedCell.Number(BigDecimal value) -> value.toPlainString();
		};
	}

}
