package jp.annualreview.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.intake.planlist.ImportMapping;
import jp.annualreview.intake.planlist.SettingsTable;
import jp.annualreview.plan.PlanId;

/**
 * 取込設定 in layers: what fits any city, what is known of this plan, and the workbook
 * {@value #BESIDE_THE_LIST} in the folder of the list where an officer has put one.
 */
final class ImportSettings {

	static final String BESIDE_THE_LIST = "取込設定.xlsx";

	private static final String RESOURCES = "/plan-import/";

	private final WorkbookReader reader;

	ImportSettings(WorkbookReader reader) {
		this.reader = reader;
	}

	ImportMapping load(PlanId plan, Path list) throws IOException {
		List<RawSheet> sheets = new ArrayList<>(bundled("generic"));
		sheets.addAll(bundled(plan.value()));
		Path beside = list.toAbsolutePath().resolveSibling(BESIDE_THE_LIST);
		if (Files.exists(beside)) {
			sheets.addAll(open(beside, BESIDE_THE_LIST).sheets());
		}
		return ImportMapping.of(sheets);
	}

	private List<RawSheet> bundled(String folder) throws IOException {
		List<RawSheet> sheets = new ArrayList<>();
		for (SettingsTable table : SettingsTable.values()) {
			String file = folder + "/" + table.fileName() + ".csv";
			try (InputStream content = ImportSettings.class.getResourceAsStream(RESOURCES + file)) {
				if (content != null) {
					sheets.add(named(table.label(), read(content, file)));
				}
			}
		}
		return sheets;
	}

	/** A resource inside the jar is no file; the reader of spreadsheets wants one. */
	private RawWorkbook read(InputStream content, String file) throws IOException {
		Path copy = Files.createTempFile("plan-import", ".csv");
		try {
			Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
			return open(copy, file);
		}
		finally {
			Files.delete(copy);
		}
	}

	RawWorkbook open(Path path, String file) {
		if (!Files.exists(path)) {
			throw new ImportRefusedException(
					"%s がありません。ファイルの名前と場所を確かめてください（相対パスは run.sh のあるフォルダーからです）。".formatted(path));
		}
		return switch (this.reader.open(path, file)) {
			case Opening.Opened(RawWorkbook workbook) -> whole(workbook, file);
			case Opening.Refused refused -> throw new ImportRefusedException(
					"%s を読めません。%s%s".formatted(file, refused.finding().problem(), refused.finding().remedy()));
		};
	}

	/**
	 * A list without one of its lines would become a register without one of its items.
	 */
	private static RawWorkbook whole(RawWorkbook workbook, String file) {
		workbook.sheets().stream().flatMap((sheet) -> sheet.brokenLines().stream()).findFirst().ifPresent((line) -> {
			throw new ImportRefusedException(
					"%s の%,d行目が読み取れません。%s直してから取り込んでください。".formatted(file, line.line(), line.problem()));
		});
		return workbook;
	}

	private static RawSheet named(String name, RawWorkbook workbook) {
		return new RawSheet(name, false, workbook.sheets().getFirst().rows(), List.of());
	}

}
