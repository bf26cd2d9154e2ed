package jp.annualreview.report.excel;

import java.math.BigDecimal;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.DataCell;

/**
 * One cell to be written.
 *
 * @param link where a click leads inside the workbook, {@code '全項目'!A5}; blank for
 * nowhere
 */
record Entry(DataCell value, Look look, String link) {

	static final Entry EMPTY = text("");

	/** Text that runs on in the next line. */
	static Entry text(String text) {
		return new Entry(DataCell.text(text), Look.TEXT, "");
	}

	static Entry bold(String text) {
		return new Entry(DataCell.text(text), Look.TEXT.withBold(), "");
	}

	static Entry centred(String text) {
		return new Entry(DataCell.text(text), Look.TEXT.centred(), "");
	}

	static Entry heading(String text) {
		return new Entry(DataCell.text(text), Look.HEADING, "");
	}

	/** A printed figure as the number it says, or the words as they are. */
	static Entry figure(String printed, NegativeSign negatives) {
		return new PrintedFigure(negatives).entry(printed, Look.CELL.right());
	}

	static Entry count(int count) {
		Look look = Look.CELL.right().formatted("0_ ");
		return new Entry(new DataCell.Number(BigDecimal.valueOf(count), 0),
				(count == 0) ? look.inked(Palette.FAINT_INK) : look, "");
	}

	Entry with(Look other) {
		return new Entry(this.value, other, this.link);
	}

	Entry linkedTo(String target) {
		return target.isEmpty() ? this : new Entry(this.value, this.look.linked(), target);
	}

	String shown() {
		return ColumnWidths.shown(this.value);
	}

}
