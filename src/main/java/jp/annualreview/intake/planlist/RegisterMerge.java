package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;

/**
 * 再取込: brings a register up to date with the city's list and keeps what the officer has
 * edited. A cell is taken from the list only where nobody has touched it since the last
 * import; nothing is ever deleted. Whatever differs is listed.
 */
public final class RegisterMerge {

	private static final List<String> COLUMNS = List.of("扱い", "シート", "行", "列", "前回の取込", "台帳", "今回の取込");

	private final RawWorkbook register;

	private final ImportMemory memory;

	private final List<RegisterEdit> edits = new ArrayList<>();

	private final TableBuilder differences = new TableBuilder("台帳との差異", COLUMNS);

	private int taken;

	private int kept;

	/**
	 * Over a register.
	 * @param register the register as it stands
	 * @param review the review list of the last import, where it still lies beside the
	 * register
	 */
	public RegisterMerge(RawWorkbook register, Optional<RawWorkbook> review) {
		this.register = register;
		this.memory = ImportMemory.of(review);
	}

	/** Holds the tables of a new import against the register. */
	public MergedRegister merge(List<ImportedTable> imported) {
		imported.forEach(this::merge);
		return new MergedRegister(this.edits, this.differences.build(), this.taken, this.kept);
	}

	private void merge(ImportedTable table) {
		Optional<RawSheet> present = this.register.sheet(table.name());
		if (present.isEmpty()) {
			this.edits.add(new RegisterEdit.Sheet(table));
			return;
		}
		RegisterSheet sheet = RegisterSheet.named(table.name());
		new SheetMerge(table, sheet, RegisterContents.of(present.get(), sheet), this.memory.sheet(table.name()))
			.merge();
	}

	/** One sheet. */
	private final class SheetMerge {

		private final ImportedTable table;

		private final RegisterContents present;

		private final TableContents listed;

		private final TableContents before;

		private final Map<String, Integer> columns;

		SheetMerge(ImportedTable table, RegisterSheet sheet, RegisterContents present, TableContents before) {
			this.table = table;
			this.present = present;
			this.before = before;
			this.listed = TableContents.of(table, sheet);
			this.columns = new LinkedHashMap<>(present.columns());
		}

		void merge() {
			this.table.columns().stream().filter(this::isMissed).forEach(this::addColumn);
			int index = 0;
			for (String row : this.listed.rows().keySet()) {
				merge(row, this.table.rows().get(index++));
			}
			this.present.places()
				.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByValue())
				.map(Map.Entry::getKey)
				.filter((row) -> !this.listed.has(row) && this.before.has(row))
				.forEach((row) -> keep("取込元からなくなった行を台帳に残しました", row, ""));
		}

		/** A heading the register lacks, with something below it in the list. */
		private boolean isMissed(String column) {
			return !this.columns.containsKey(column) && this.listed.rows()
				.values()
				.stream()
				.anyMatch((cells) -> !cells.getOrDefault(column, "").isEmpty());
		}

		private void addColumn(String column) {
			int place = this.columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
			this.columns.put(column, place);
			set(1, column, new ImportedCell.Text(column));
		}

		private void merge(String row, List<ImportedCell> cells) {
			if (this.present.contents().has(row)) {
				mergeCells(row, cells);
			}
			else if (this.before.has(row)) {
				keep("台帳で消された行を戻しませんでした", row, "");
			}
			else {
				append(row, cells);
			}
		}

		private void mergeCells(String row, List<ImportedCell> cells) {
			for (int index = 0; index < cells.size(); index++) {
				String column = this.table.columns().get(index);
				String register = this.present.contents().value(row, column);
				if (!register.equals(cells.get(index).text())) {
					settle(row, column, cells.get(index));
				}
			}
		}

		private void settle(String row, String column, ImportedCell listedNow) {
			String register = this.present.contents().value(row, column);
			String listedBefore = this.before.value(row, column);
			if (this.before.has(row) && register.equals(listedBefore)) {
				set(this.present.places().getOrDefault(row, 0), column, listedNow);
				RegisterMerge.this.taken++;
				note("取込元の変更を反映しました", row, column);
			}
			else if (this.before.has(row) && listedNow.text().equals(listedBefore)) {
				keep("台帳の修正を残しました", row, column);
			}
			else {
				keep("要確認: 台帳と取込元が違います。台帳の値を残しました", row, column);
			}
		}

		private void append(String row, List<ImportedCell> cells) {
			int width = this.columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
			List<ImportedCell> placed = new ArrayList<>(Collections.nCopies(width, new ImportedCell.Text("")));
			for (int index = 0; index < cells.size(); index++) {
				Optional.ofNullable(this.columns.get(this.table.columns().get(index)))
					.ifPresent(setter(placed, cells.get(index)));
			}
			RegisterMerge.this.edits.add(new RegisterEdit.Row(this.table.name(), placed));
			RegisterMerge.this.taken++;
			note("行を追加しました", row, "");
		}

		private static Consumer<Integer> setter(List<ImportedCell> cells, ImportedCell value) {
			return (place) -> cells.set(place, value);
		}

		private void set(int row, String column, ImportedCell value) {
			RegisterMerge.this.edits
				.add(new RegisterEdit.Cell(this.table.name(), row, this.columns.getOrDefault(column, 0), value));
		}

		private void keep(String treatment, String row, String column) {
			RegisterMerge.this.kept++;
			note(treatment, row, column);
		}

		private void note(String treatment, String row, String column) {
			RegisterMerge.this.differences.row(Map.of("扱い", treatment, "シート", this.table.name(), "行", row, "列", column,
					"前回の取込", this.before.value(row, column), "台帳", this.present.contents().value(row, column), "今回の取込",
					this.listed.value(row, column)));
		}

	}

}
