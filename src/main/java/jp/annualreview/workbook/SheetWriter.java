package jp.annualreview.workbook;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** A sheet written from top to bottom; every row is as high as its text needs. */
public final class SheetWriter {

	private static final float LINE = 18;

	private static final float ONE_LINE = ColumnWidths.height(1, CellLook.PLAIN.points());

	private final OutputBook book;

	private final XSSFSheet sheet;

	private final ColumnWidths widths;

	private int next;

	private int paperTop;

	private float room;

	private float repeated;

	public SheetWriter(OutputBook book, String name, List<Integer> widths) {
		this.book = book;
		this.sheet = book.sheet(name);
		this.widths = new ColumnWidths(widths);
		this.widths.apply(this.sheet);
		this.room = PrintPage.room(this.widths);
	}

	/**
	 * The rows written so far stand on every page of paper, the sheet is fitted to the
	 * paper's width.
	 */
	public void flowOn(PrintPage.Paper paper) {
		this.room = paper.room(this.widths);
		this.repeated = used();
	}

	public XSSFSheet sheet() {
		return this.sheet;
	}

	public ColumnWidths widths() {
		return this.widths;
	}

	/** The row that is written next, counted from 0. */
	public int next() {
		return this.next;
	}

	/** The sheet's title, which leads back to the first sheet. */
	public void title(String text) {
		line(text, CellLook.TITLE);
		if (this.book.workbook().getSheetIndex(this.sheet) > 0) {
			XSSFHyperlink back = link(this.book.workbook().getSheetName(0));
			back.setTooltip(this.book.workbook().getSheetName(0) + "へ戻る");
			this.sheet.getRow(this.next - 1).getCell(0).setHyperlink(back);
		}
	}

	private XSSFHyperlink link(String sheet) {
		XSSFHyperlink link = this.book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + sheet + "'!A1");
		return link;
	}

	/** Gives a cell a name for formulas and for the name box. */
	public void name(String name, int row, int column) {
		XSSFName defined = this.book.workbook().createName();
		defined.setNameName(name);
		defined
			.setRefersToFormula(new CellReference(this.sheet.getSheetName(), row, column, true, true).formatAsString());
	}

	public void section(String text) {
		skip();
		line(text, CellLook.PLAIN.sized(12).withBold().inked(SheetPalette.LINK));
	}

	/** A short text that runs over the empty cells at its right. */
	public void line(String text, CellLook look) {
		XSSFRow row = create();
		this.book.put(row, 0, text, look);
		row.setHeightInPoints(ColumnWidths.height(1, look.points()) + 2);
	}

	/** A text as wide as the sheet. */
	public void paragraph(String text) {
		wide(new Entry(CellValue.text(text), CellLook.PLAIN.wrapped(), ""));
	}

	/**
	 * A row whose last entry takes the room of all further columns.
	 * @return the row's number
	 */
	public int wide(Entry... entries) {
		int from = entries.length - 1;
		int to = this.widths.widths().size() - 1;
		XSSFRow row = row(List.of(entries), to);
		for (int column = from + 1; column <= to; column++) {
			put(row, column, Entry.EMPTY.with(entries[from].look()));
		}
		merge(row.getRowNum(), row.getRowNum(), from, to);
		return row.getRowNum();
	}

	/** A row whose entries take several columns each. */
	public XSSFRow spanned(List<Entry> entries, ColumnSpans spans) {
		XSSFRow row = create();
		row.setHeightInPoints(height(entries, spans));
		for (int at = 0; at < entries.size(); at++) {
			put(row, spans.from(at), entries.get(at));
			for (int column = spans.from(at) + 1; column <= spans.to(at); column++) {
				put(row, column, Entry.EMPTY.with(entries.get(at).look()));
			}
			merge(row.getRowNum(), row.getRowNum(), spans.from(at), spans.to(at));
		}
		return row;
	}

	/**
	 * The same by the weights of the entries, on a new page of paper where it does not
	 * fit.
	 */
	public void fitted(List<Integer> weights, Entry... entries) {
		ColumnSpans spans = ColumnSpans.of(weights, this.widths.widths());
		need(height(List.of(entries), spans));
		spanned(List.of(entries), spans);
	}

	/** What such a row needs. */
	public float height(List<Entry> entries, ColumnSpans spans) {
		return (float) IntStream.range(0, entries.size())
			.mapToDouble((at) -> this.widths.height(entries.get(at), spans.from(at), spans.to(at)))
			.max()
			.orElse(ONE_LINE);
	}

	/** The next row begins a new page of paper. */
	public void breakHere() {
		this.sheet.setRowBreak(this.next - 1);
		this.paperTop = this.next;
	}

	/** Begins a new page of paper above rows that do not fit on this one as a whole. */
	public void keepTogether(int first) {
		if (first > this.paperTop && used() > this.room) {
			this.sheet.setRowBreak(first - 1);
			this.paperTop = first;
		}
	}

	/**
	 * Begins a new page of paper if what comes does not fit on this one; for sheets set
	 * up {@link PrintPage#setUpWithBreaks with breaks}.
	 * @param points how high it is
	 * @return whether a new page begins
	 */
	public boolean need(float points) {
		boolean full = this.next > this.paperTop && used() + points > this.room;
		if (full) {
			breakHere();
		}
		return full;
	}

	private float used() {
		return ((this.paperTop > 0) ? this.repeated : 0) + (float) IntStream.range(this.paperTop, this.next)
			.mapToDouble((row) -> this.sheet.getRow(row).getHeightInPoints())
			.sum();
	}

	public void skip() {
		create().setHeightInPoints(LINE / 2);
	}

	/** What so many rows below a section's title need, in points. */
	public static float height(int rows) {
		return (rows + 2) * LINE;
	}

	/** Leaves rows free for a chart beside or below. */
	public void leave(int rows) {
		IntStream.range(0, rows).forEach((row) -> create().setHeightInPoints(LINE));
	}

	public void headings(List<String> texts) {
		row(texts.stream().map(Entry::heading).toList());
	}

	/** A row that takes its headings along where it begins a new page of paper. */
	public void rowBelow(List<String> headings, List<Entry> entries) {
		if (need(this.widths.height(entries, entries.size() - 1))) {
			headings(headings);
		}
		row(entries);
	}

	public XSSFRow row(Entry... entries) {
		return row(List.of(entries));
	}

	public XSSFRow row(List<Entry> entries) {
		return row(entries, entries.size() - 1);
	}

	/** Texts begin at the top of a row unless all take one line. */
	private XSSFRow row(List<Entry> entries, int last) {
		XSSFRow row = create();
		if (!entries.isEmpty()) {
			float height = this.widths.height(entries, last);
			row.setHeightInPoints(height);
			put(row, (height > ONE_LINE) ? entries
					: entries.stream().map((entry) -> entry.with(entry.look().levelled())).toList());
		}
		return row;
	}

	public void put(XSSFRow row, List<Entry> entries) {
		for (int column = 0; column < entries.size(); column++) {
			put(row, column, entries.get(column));
		}
	}

	private void put(XSSFRow row, int column, Entry entry) {
		XSSFCell cell = this.book.put(row, column, entry.value(), entry.look());
		if (!entry.link().isEmpty()) {
			XSSFHyperlink link = this.book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress(entry.link());
			cell.setHyperlink(link);
		}
	}

	/**
	 * Makes a row no lower than this and lets it grow with what is written into it.
	 */
	public static void raise(XSSFRow row, float least) {
		row.setHeightInPoints(Math.min(ColumnWidths.TALLEST, Math.max(least, row.getHeightInPoints())));
		row.getCTRow().setCustomHeight(false);
	}

	public XSSFRow create() {
		return this.sheet.createRow(this.next++);
	}

	public void merge(int top, int bottom, int left, int right) {
		if (top < bottom || left < right) {
			this.sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
		}
	}

	/** Makes the rows from the headings to the last an Excel table with filters. */
	public void declare(String name, int headingRow, int columns) {
		declare(name, headingRow, this.next, columns);
	}

	/** The same up to a row that does not belong to it any more. */
	public void declare(String name, int headingRow, int after, int columns) {
		AreaReference area = new AreaReference(new CellReference(headingRow, 0),
				new CellReference(Math.max(headingRow + 1, after - 1), columns - 1), SpreadsheetVersion.EXCEL2007);
		XSSFTable table = this.sheet.createTable(area);
		table.setName(name);
		table.setDisplayName(name);
		table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
	}

	/** Keeps the rows above and the columns at the left in sight. */
	public void freeze(int rows, int columns) {
		this.sheet.createFreezePane(columns, rows);
	}

	/**
	 * Keeps what is above in sight and lets the heading row above filter what follows.
	 */
	public void filterBelow(int headingRow, int frozenColumns) {
		this.sheet.createFreezePane(frozenColumns, headingRow + 1);
		this.sheet.setAutoFilter(new CellRangeAddress(headingRow, Math.max(headingRow, this.next - 1), 0,
				this.widths.widths().size() - 1));
	}

	/** 番号 are text on purpose; Excel need not point at each of them. */
	public void finish() {
		this.sheet.setDisplayGridlines(false);
		this.sheet.addIgnoredErrors(
				new CellRangeAddress(0, Math.max(0, this.next - 1), 0, this.widths.widths().size() - 1),
				IgnoredErrorType.NUMBER_STORED_AS_TEXT);
	}

}
