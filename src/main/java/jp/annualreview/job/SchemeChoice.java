package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.intake.planlist.ImportMapping;
import jp.annualreview.intake.planlist.ImportedTable;
import jp.annualreview.intake.planlist.SchemeTables;
import jp.annualreview.plan.PlanId;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.SheetEdit;
import jp.annualreview.workbook.WorkbookEditor;

/**
 * 評価基準の選択: copies a template into a register by name and makes it the plan's. Rows of
 * that name that are there already are the officer's and stay.
 */
public final class SchemeChoice {

	private static final String NAME = "基準名";

	private final WorkbookReader reader;

	private final RegisterFile registers;

	public SchemeChoice(WorkbookReader reader, WorkbookEditor editor) {
		this.reader = reader;
		this.registers = new RegisterFile(reader, editor);
	}

	/**
	 * Changes the register of a plan.
	 * @return the register
	 * @throws ImportRefusedException if there is no register or no such template; nothing
	 * is written then
	 */
	public Path choose(PlanId plan, String scheme, Path inputFolder) throws IOException {
		Path register = inputFolder.resolve(plan.value()).resolve(ReviewFolders.REGISTER);
		if (!Files.exists(register)) {
			throw new ImportRefusedException("計画台帳がありません: %s。先に計画一覧を取り込んでください。".formatted(register));
		}
		ImportSettings settings = new ImportSettings(this.reader);
		RawWorkbook workbook = settings.open(register, ReviewFolders.REGISTER);
		List<SheetEdit> edits = edits(workbook, scheme, settings.load(plan, register));
		if (!edits.isEmpty()) {
			this.registers.edit(register, edits);
		}
		return register;
	}

	private static List<SheetEdit> edits(RawWorkbook workbook, String scheme, ImportMapping mapping) {
		boolean known = workbook.sheet("評価基準").filter((sheet) -> has(sheet, scheme)).isPresent();
		List<String> names = SchemeTables.names(mapping);
		if (!known && !names.contains(scheme)) {
			throw new ImportRefusedException(
					"評価基準「%s」のひな形がありません。次から選んでください: %s".formatted(scheme, String.join("、", names)));
		}
		List<SheetEdit> edits = new ArrayList<>();
		SchemeTables.of(mapping, scheme).forEach((table) -> edits.addAll(copy(table, workbook, scheme)));
		edits.addAll(setting(workbook, scheme));
		return edits;
	}

	private static boolean has(RawSheet sheet, String scheme) {
		return new RegisterSheetEdits(sheet).row(NAME, scheme).isPresent();
	}

	private static List<SheetEdit> copy(ImportedTable table, RawWorkbook workbook, String scheme) {
		Optional<RawSheet> sheet = workbook.sheet(table.name());
		if (table.rows().isEmpty() || sheet.filter((found) -> has(found, scheme)).isPresent()) {
			return List.of();
		}
		if (sheet.isEmpty()) {
			return List.of(new SheetEdit.Add(ImportedSheets.sheet(table)));
		}
		RegisterSheetEdits edits = new RegisterSheetEdits(sheet.get());
		ImportedSheets.sheet(table).rows().forEach((row) -> edits.append(byHeading(table.columns(), row)));
		return edits.edits();
	}

	private static Map<String, CellValue> byHeading(List<String> columns, List<CellValue> row) {
		Map<String, CellValue> values = new LinkedHashMap<>();
		for (int at = 0; at < columns.size(); at++) {
			values.put(columns.get(at), row.get(at));
		}
		return values;
	}

	private static List<SheetEdit> setting(RawWorkbook workbook, String scheme) {
		RawSheet sheet = workbook.sheet("計画")
			.orElseThrow(() -> new ImportRefusedException("計画台帳にシート「計画」がありません。シート「計画」を追加してください。"));
		RegisterSheetEdits edits = new RegisterSheetEdits(sheet);
		Optional<RawRow> setting = edits.row("項目", "評価基準");
		if (setting.isEmpty()) {
			edits.append(Map.of("項目", CellValue.text("評価基準"), "値", CellValue.text(scheme)));
		}
		setting.filter((row) -> !edits.text(row, "値").equals(scheme))
			.ifPresent((row) -> edits.write(row, "値", CellValue.text(scheme)));
		return edits.edits();
	}

}
