package jp.annualreview.intake.planlist;

import java.util.List;

/** One sheet of the register or of the review list, without any format. */
public record ImportedTable(String name, List<String> columns, List<List<ImportedCell>> rows) {

	public ImportedTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

}
