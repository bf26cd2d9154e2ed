package jp.annualreview.report;

import java.util.List;
import java.util.Set;

import jp.annualreview.finding.Severity;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;

/**
 * 担当課に求めていること: one 誤り or 確認 that is still open, as 指摘一覧 has it.
 *
 * @param item 番号 and 枝番; blank for a whole file
 * @param severity {@code 誤り} or {@code 確認}
 * @param problem what is wrong
 * @param remedy what the department is asked to do
 */
public record AskedRow(String department, Cell.Reference item, String severity, String problem, String remedy) {

	private static final Set<String> ASKED = Set.of(Severity.ERROR.label(), Severity.CONFIRM.label());

	static List<AskedRow> of(DataTable findings) {
		return findings.rows()
			.stream()
			.map((row) -> row(findings.columns(), row))
			.filter((row) -> ASKED.contains(row.severity()))
			.toList();
	}

	private static AskedRow row(List<String> columns, List<DataCell> row) {
		return new AskedRow(text(columns, row, "担当課"),
				new Cell.Reference(text(columns, row, "番号"), text(columns, row, "枝番")), text(columns, row, "重大度"),
				text(columns, row, "内容"), text(columns, row, "対応"));
	}

	private static String text(List<String> columns, List<DataCell> row, String column) {
		return (row.get(columns.indexOf(column)) instanceof DataCell.Text(String value)) ? value : "";
	}

}
