package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 台帳の表: one sheet of a register, its columns found by the header in row 1. Collects the
 * faults of its rows.
 */
final class RegisterTable {

	private final String sheet;

	private final Map<String, Integer> columns = new LinkedHashMap<>();

	private final List<RegisterRow> rows = new ArrayList<>();

	private final List<RegisterFault> faults;

	private RegisterTable(String sheet, List<RegisterFault> faults) {
		this.sheet = sheet;
		this.faults = faults;
	}

	/** A sheet that may be absent; it then has no rows. */
	static RegisterTable optional(RawWorkbook workbook, String sheet, List<RegisterFault> faults, String... needed) {
		RegisterTable table = new RegisterTable(sheet, faults);
		workbook.sheet(sheet).ifPresent((found) -> table.fill(found, List.of(needed)));
		return table;
	}

	/** A sheet that must be there. */
	static RegisterTable required(RawWorkbook workbook, String sheet, List<RegisterFault> faults, String... needed) {
		if (workbook.sheet(sheet).isEmpty()) {
			faults.add(new RegisterFault(sheet, 0, "", "", "シートがありません。", "シート「" + sheet + "」を追加してください。"));
		}
		return optional(workbook, sheet, faults, needed);
	}

	private void fill(RawSheet raw, List<String> needed) {
		raw.rows().stream().filter((row) -> row.number() == 1).forEach(this::header);
		needed.stream().filter((column) -> !this.columns.containsKey(column)).forEach(this::missing);
		raw.rows()
			.stream()
			.filter((row) -> row.number() > 1 && row.cells().stream().anyMatch((cell) -> !cell.isEmpty()))
			.forEach((row) -> this.rows.add(new RegisterRow(this, row)));
		this.rows.forEach(RegisterRow::reportBrokenCells);
	}

	private void header(RawRow row) {
		for (RawCell cell : row.cells()) {
			String name = Folding.squeeze(cell.text());
			if (!name.isEmpty() && this.columns.putIfAbsent(name, cell.column()) != null) {
				fault(1, name, "", "同じ見出しの列が二つあります。", "どちらかの列の見出しを変えるか、列を削除してください。");
			}
		}
	}

	private void missing(String column) {
		fault(1, column, "", "見出しがありません。", "1行目に見出し「" + column + "」の列を追加してください。");
	}

	List<RegisterRow> rows() {
		return this.rows;
	}

	/** The headers as they stand, folded. */
	Map<String, Integer> columns() {
		return this.columns;
	}

	Optional<Integer> column(String name) {
		return Optional.ofNullable(this.columns.get(Folding.squeeze(name)));
	}

	void fault(int row, String column, String value, String problem, String remedy) {
		this.faults.add(new RegisterFault(this.sheet, row, column, value, problem, remedy));
	}

}
