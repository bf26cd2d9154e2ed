package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

/** A sheet the list was read from: how many rows, and what became of each heading. */
record ListPlace(String file, String sheet, int rows, List<HeadedColumn> columns) {

	ListPlace {
		columns = List.copyOf(columns);
	}

	/**
	 * One heading of the list.
	 *
	 * @param becomes our column, blank where the column is not used
	 */
	record HeadedColumn(String heading, String becomes) {

	}

	static TableBuilder table() {
		return new TableBuilder("列の読み取り", List.of("ファイル", "シート", "一覧の見出し", "台帳の列", "読んだ行数"));
	}

	void addTo(TableBuilder table) {
		this.columns.forEach((column) -> table
			.row(Map.of("ファイル", this.file, "シート", this.sheet, "一覧の見出し", column.heading(), "台帳の列",
					column.becomes().isEmpty() ? "（使わない）" : column.becomes(), "読んだ行数", Integer.toString(this.rows))));
	}

}
