package jp.annualreview.report.pdf;

/** 枠: where a text stands in a grid of rows and columns. */
record Cell(int row, int rowSpan, int column, int columnSpan, Text text, Look look) {

	Cell {
		if (rowSpan < 1 || columnSpan < 1) {
			throw new IllegalArgumentException("行数と列数は1以上です。");
		}
	}

	static Cell at(int row, int column, Text text, Look look) {
		return new Cell(row, 1, column, 1, text, look);
	}

	Cell down(int rows) {
		return new Cell(this.row + rows, this.rowSpan, this.column, this.columnSpan, this.text, this.look);
	}

	Cell over(int rows, int columns) {
		return new Cell(this.row, rows, this.column, columns, this.text, this.look);
	}

	boolean spans(int rows) {
		return this.row == 0 && this.rowSpan == rows;
	}

	int lastRow() {
		return this.row + this.rowSpan - 1;
	}

}
