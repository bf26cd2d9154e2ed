package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.stream.Stream;

/** 評価基準のひな形: the schemes an officer can choose by name, as rows of register sheets. */
public final class SchemeTables {

	private SchemeTables() {
	}

	/** The names there are, in the order of the settings. */
	public static List<String> names(ImportMapping mapping) {
		return mapping.rows(SettingsTable.SCHEMES).stream().map((row) -> row.value("基準名")).distinct().toList();
	}

	/**
	 * The rows of one scheme for the sheets 評価基準 and 段階; no rows where there are none.
	 */
	public static List<ImportedTable> of(ImportMapping mapping, String scheme) {
		return Stream
			.of(table(mapping, RegisterSheet.SCHEMES, SettingsTable.SCHEMES, scheme),
					table(mapping, RegisterSheet.STAGES, SettingsTable.STAGES, scheme))
			.toList();
	}

	private static ImportedTable table(ImportMapping mapping, RegisterSheet sheet, SettingsTable settings,
			String scheme) {
		TableBuilder table = sheet.start();
		mapping.rows(settings)
			.stream()
			.filter((row) -> row.value("基準名").equals(scheme))
			.forEach((row) -> table.row(row.values()));
		return table.build();
	}

}
