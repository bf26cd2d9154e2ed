package jp.annualreview.intake;

/**
 * 箱: one box of a sheet as a person sees it: a cell, or a merged area with the cell it
 * shows.
 *
 * @param top one-based, as {@link RawRow#number()}
 * @param left zero-based, as {@link RawCell#column()}
 */
record Spot(RawCell cell, int top, int bottom, int left, int right) {

	String text() {
		return this.cell.text();
	}

	Spot with(int row, int column) {
		return new Spot(this.cell, Math.min(this.top, row), Math.max(this.bottom, row), Math.min(this.left, column),
				Math.max(this.right, column));
	}

	boolean meetsColumns(int from, int to) {
		return this.left <= to && this.right >= from;
	}

	boolean meetsRows(int from, int to) {
		return this.top <= to && this.bottom >= from;
	}

	boolean isBefore(Spot other) {
		return this.top < other.top || (this.top == other.top && this.left < other.left);
	}

}
