package jp.annualreview.intake.planlist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the rows of a table by column name. */
final class TableBuilder {

	/** Columns whose cells are numbers to calculate with; all others keep their text. */
	private static final Set<String> NUMERIC = Set.of("年度", "開始年度", "終了年度", "基準年度", "最終目標年度", "状態の年度", "新規", "定義変更年度",
			"許容幅", "上限値", "順序", "下限", "点数", "値", "見込");

	private final String name;

	private final List<String> columns;

	private final List<List<ImportedCell>> rows = new ArrayList<>();

	TableBuilder(String name, List<String> columns) {
		this.name = name;
		this.columns = List.copyOf(columns);
	}

	TableBuilder row(Map<String, String> values) {
		this.rows.add(this.columns.stream().map((column) -> cell(column, values.getOrDefault(column, ""))).toList());
		return this;
	}

	private static ImportedCell cell(String column, String text) {
		if (NUMERIC.contains(column) && text.matches("-?\\d+(\\.\\d+)?")) {
			return new ImportedCell.Number(new BigDecimal(text));
		}
		return new ImportedCell.Text(text);
	}

	ImportedTable build() {
		return new ImportedTable(this.name, this.columns, this.rows);
	}

}
