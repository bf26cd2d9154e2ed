package jp.annualreview.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 列幅と行の高さ, in half-width characters of the default font. */
public record ColumnWidths(List<Integer> widths) {

	private static final int NARROWEST = 6;

	private static final int WIDEST = 60;

	private static final int NARROW = 24;

	/** Room for the cell's inner margin. */
	private static final int MARGIN = 2;

	/** The filter's button stands on the heading. */
	private static final int BUTTON = 3;

	/** Excel's highest row. */
	public static final float TALLEST = 409;

	/**
	 * Our own font needs 1.2; the one that stands in where it is not installed draws
	 * lines this high, and the last of them would be cut.
	 */
	private static final float LEADING = 1.45f;

	public ColumnWidths {
		widths = List.copyOf(widths);
	}

	public static ColumnWidths of(TableSheet sheet) {
		return new ColumnWidths(
				IntStream.range(0, sheet.columns().size()).mapToObj((column) -> width(sheet, column)).toList());
	}

	/** For a table of many columns that is to be printed on one width of paper. */
	public static ColumnWidths narrow(TableSheet sheet) {
		return new ColumnWidths(
				IntStream.range(0, sheet.columns().size()).mapToObj((column) -> narrow(sheet, column)).toList());
	}

	/** A heading takes two lines; what is written takes one up to a name's length. */
	private static int narrow(TableSheet sheet, int column) {
		int heading = Math.ceilDiv(EastAsianWidth.of(sheet.columns().get(column).heading()), 2) + BUTTON;
		return Math.clamp(Math.max(content(sheet, column), heading) + MARGIN, NARROWEST, NARROW);
	}

	private static int width(TableSheet sheet, int column) {
		TableColumn own = sheet.columns().get(column);
		if (own.width() > 0) {
			return own.width();
		}
		int widest = Math.max(EastAsianWidth.of(own.heading()) + BUTTON, content(sheet, column));
		return Math.clamp(widest + MARGIN, NARROWEST, WIDEST);
	}

	private static int content(TableSheet sheet, int column) {
		return sheet.rows()
			.stream()
			.filter((row) -> column < row.size())
			.mapToInt((row) -> EastAsianWidth.of(shown(row.get(column))))
			.max()
			.orElse(0);
	}

	public static String shown(CellValue cell) {
		return switch (cell) {
			case CellValue.Text text -> text.value();
			case CellValue.Number number -> plain(number.value(), number.decimals());
		};
	}

	private static String plain(BigDecimal value, int decimals) {
		return value.toPlainString() + "0".repeat(Math.max(0, decimals - Math.max(0, value.scale())));
	}

	public int total() {
		return this.widths.stream().mapToInt(Integer::intValue).sum();
	}

	public void apply(XSSFSheet sheet) {
		for (int column = 0; column < this.widths.size(); column++) {
			sheet.setColumnWidth(column, this.widths.get(column) * 256);
		}
	}

	/**
	 * What a row needs for its wrapped cells, which stand from the left.
	 * @param last the column up to which the last entry spans
	 */
	public float height(List<Entry> entries, int last) {
		int before = entries.size() - 1;
		double highest = IntStream.range(0, before)
			.mapToDouble((column) -> height(entries.get(column), column))
			.max()
			.orElse(0);
		int room = this.widths.subList(before, last + 1).stream().mapToInt(Integer::intValue).sum();
		return Math.max((float) highest, needed(entries.getLast(), room));
	}

	/** What one cell needs across some columns. */
	float height(Entry entry, int from, int to) {
		return needed(entry, this.widths.subList(from, to + 1).stream().mapToInt(Integer::intValue).sum());
	}

	/** What one cell needs in its column. */
	public float height(Entry entry, int column) {
		return needed(entry, this.widths.get(column));
	}

	private static float needed(Entry entry, int room) {
		int lines = entry.look().wrap() ? EastAsianWidth.lines(entry.shown(), room - 1) : 1;
		return height(lines, entry.look().points());
	}

	public static float height(int lines, int points) {
		return Math.min(TALLEST, lines * points * LEADING + 2);
	}

}
