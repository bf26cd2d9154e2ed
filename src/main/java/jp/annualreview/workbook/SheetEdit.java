package jp.annualreview.workbook;

import java.util.List;

import jp.annualreview.report.document.DataCell;

/** 台帳の直し: one change to a workbook that stays as it is otherwise. */
public sealed interface SheetEdit {

	/** The name of the sheet it concerns. */
	String sheet();

	/**
	 * One cell, in the look it has.
	 *
	 * @param row as the sheet shows it, from 1
	 * @param column from 0
	 */
	record Write(String sheet, int row, int column, CellValue value) implements SheetEdit {

		public Write {
			if (row < 1 || column < 0) {
				throw new IllegalArgumentException("シートの外です: " + row + "行" + column + "列");
			}
		}

	}

	/** A row below the last one that holds something, in that one's look. */
	record Append(String sheet, List<CellValue> cells) implements SheetEdit {

		public Append {
			cells = List.copyOf(cells);
		}

	}

	/** A sheet behind the last one. */
	record Add(TableSheet table) implements SheetEdit {

		@Override
		public String sheet() {
			return this.table.name();
		}

	}

}
