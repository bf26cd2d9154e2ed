package jp.annualreview.intake.planlist;

import java.util.List;

/** 台帳の書き換え: one change an import makes in a register that is already there. */
public sealed interface RegisterEdit {

	/**
	 * One cell.
	 *
	 * @param row one-based, as the sheet shows it
	 * @param column zero-based
	 */
	record Cell(String sheet, int row, int column, ImportedCell value) implements RegisterEdit {

	}

	/**
	 * A row below the last one.
	 *
	 * @param cells from the first column on
	 */
	record Row(String sheet, List<ImportedCell> cells) implements RegisterEdit {

		public Row {
			cells = List.copyOf(cells);
		}

	}

	/** A sheet the register lacks. */
	record Sheet(ImportedTable table) implements RegisterEdit {

	}

}
