package jp.annualreview.workbook;

import java.util.List;

/** 表の綴り: a workbook of plain tables, such as the plan register or a review list. */
public record TableBook(List<TableSheet> sheets) {

	public TableBook {
		sheets = List.copyOf(sheets);
		if (sheets.isEmpty()) {
			throw new IllegalArgumentException("シートのないブックは書き出せません");
		}
	}

}
