package jp.annualreview.intake.sheet;

/** A rectangle of cells, zero-based, both ends included. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	private static final int USUAL = 1_000;

	boolean isMoreThanOneCell() {
		return this.lastRow > this.firstRow || this.lastColumn > this.firstColumn;
	}

	/**
	 * The area itself, or of a vast one the part up to the last used row and column: a
	 * merged whole column is no million values.
	 */
	Area within(int row, int column) {
		return (size() <= USUAL) ? this : new Area(this.firstRow, this.firstColumn, Math.min(this.lastRow, row),
				Math.min(this.lastColumn, column));
	}

	long size() {
		return Math.max(0, this.lastRow - this.firstRow + 1L) * Math.max(0, this.lastColumn - this.firstColumn + 1L);
	}

}
