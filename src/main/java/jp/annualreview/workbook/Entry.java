package jp.annualreview.workbook;

import java.math.BigDecimal;

/**
 * One cell to be written.
 *
 * @param link where a click leads inside the workbook, {@code '全項目'!A5}; blank for
 * nowhere
 */
public record Entry(CellValue value, CellLook look, String link) {

	public static final Entry EMPTY = text("");

	/** Text that runs on in the next line. */
	public static Entry text(String text) {
		return new Entry(CellValue.text(text), CellLook.TEXT, "");
	}

	public static Entry bold(String text) {
		return new Entry(CellValue.text(text), CellLook.TEXT.withBold(), "");
	}

	public static Entry centred(String text) {
		return new Entry(CellValue.text(text), CellLook.TEXT.centred(), "");
	}

	public static Entry heading(String text) {
		return new Entry(CellValue.text(text), CellLook.HEADING, "");
	}

	public static Entry count(int count) {
		CellLook look = CellLook.CELL.right().formatted("0_ ");
		return new Entry(new CellValue.Number(BigDecimal.valueOf(count), 0),
				(count == 0) ? look.inked(SheetPalette.FAINT_INK) : look, "");
	}

	public Entry with(CellLook other) {
		return new Entry(this.value, other, this.link);
	}

	public Entry linkedTo(String target) {
		return target.isEmpty() ? this : new Entry(this.value, this.look.linked(), target);
	}

	public String shown() {
		return ColumnWidths.shown(this.value);
	}

}
