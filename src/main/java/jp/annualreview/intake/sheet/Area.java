package jp.annualreview.intake.sheet;

import java.util.Optional;

/** A rectangle of cells, zero-based, both ends included. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	static final int ROWS = 1_048_576;

	static final int COLUMNS = 16_384;

	private static final int LETTERS = 26;

	private static final int USUAL = 1_000;

	/**
	 * Reads {@code C5}, {@code c5:$D$7}, the rows {@code 1:1} or the columns {@code A:C};
	 * empty where it is none of these or lies outside every sheet.
	 */
	static Optional<Area> of(String reference) {
		String[] corners = reference.strip().split(":", -1);
		Optional<Corner> first = Corner.of(corners[0]);
		Optional<Corner> last = Corner.of(corners[corners.length - 1]);
		if (corners.length > 2 || first.isEmpty() || last.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(between(first.get(), last.get()));
	}

	private static Area between(Corner first, Corner last) {
		int top = (first.row() > 0) ? first.row() : 1;
		int bottom = (last.row() > 0) ? last.row() : ROWS;
		int left = (first.column() > 0) ? first.column() : 1;
		int right = (last.column() > 0) ? last.column() : COLUMNS;
		return new Area(Math.min(top, bottom) - 1, Math.min(left, right) - 1, Math.max(top, bottom) - 1,
				Math.max(left, right) - 1);
	}

	/** Row and column as people count them, 0 for one that is left out. */
	private record Corner(int row, int column) {

		static Optional<Corner> of(String text) {
			int row = 0;
			int column = 0;
			for (int i = 0; i < text.length(); i++) {
				int letter = Character.toUpperCase(text.charAt(i)) - 'A' + 1;
				int digit = text.charAt(i) - '0';
				if (letter >= 1 && letter <= LETTERS && row == 0) {
					column = column * LETTERS + letter;
				}
				else if (digit >= ((row > 0) ? 0 : 1) && digit <= 9) {
					row = row * 10 + digit;
				}
				else if (text.charAt(i) != '$') {
					return Optional.empty();
				}
				if (row > ROWS || column > COLUMNS) {
					return Optional.empty();
				}
			}
			return (row + column > 0) ? Optional.of(new Corner(row, column)) : Optional.empty();
		}

	}

	boolean isOneCell() {
		return this.lastRow == this.firstRow && this.lastColumn == this.firstColumn;
	}

	/** A merged whole row or column is no million values. */
	boolean isVast() {
		return this.lastRow - this.firstRow > USUAL || this.lastColumn - this.firstColumn > USUAL;
	}

}
