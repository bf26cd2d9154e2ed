package jp.annualreview.report.pdf;

import java.util.Optional;

/** 枠: where a text or a picture stands in a grid of rows and columns. */
record Box(int row, int rowSpan, int column, int columnSpan, Text text, Look look, Optional<Sparkline> picture) {

	Box {
		if (rowSpan < 1 || columnSpan < 1) {
			throw new IllegalArgumentException("行数と列数は1以上です。");
		}
	}

	Box(int row, int rowSpan, int column, int columnSpan, Text text, Look look) {
		this(row, rowSpan, column, columnSpan, text, look, Optional.empty());
	}

	static Box at(int row, int column, Text text, Look look) {
		return new Box(row, 1, column, 1, text, look);
	}

	Box down(int rows) {
		return new Box(this.row + rows, this.rowSpan, this.column, this.columnSpan, this.text, this.look, this.picture);
	}

	Box over(int rows, int columns) {
		return new Box(this.row, rows, this.column, columns, this.text, this.look, this.picture);
	}

	Box with(Sparkline drawn) {
		return new Box(this.row, this.rowSpan, this.column, this.columnSpan, this.text, this.look, Optional.of(drawn));
	}

	/** As it goes on after a page break: a picture is drawn once. */
	Box withoutPicture() {
		return new Box(this.row, this.rowSpan, this.column, this.columnSpan, this.text, this.look);
	}

	float pictureHeight() {
		return this.picture.map((drawn) -> Sparkline.HEIGHT).orElse(0F);
	}

	/**
	 * What stands first in a row, or looks like a heading, says what the row is about.
	 */
	boolean headsRow() {
		return !this.text.isEmpty() && !this.look.flows() && (this.column == 0 || this.look.heads());
	}

	/**
	 * A heading inside a body stands over its column unless it is the first or a label.
	 */
	boolean headsColumn() {
		return this.column > 0 && this.look != Look.LABEL;
	}

	boolean spans(int rows) {
		return this.row == 0 && this.rowSpan == rows;
	}

	int lastRow() {
		return this.row + this.rowSpan - 1;
	}

}
