package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.CellContent;

/** One worksheet part: its cells, hidden rows and columns, merged areas. */
final class XlsxSheet {

	/** What cells mean that hold a number of a list kept elsewhere in the workbook. */
	record Lists(XlsxStyles styles, SharedStrings strings, RichValues rich, boolean from1904) {
	}

	private final Xml xml;

	private final SheetGrid grid;

	private final Lists lists;

	private final BitSet hiddenColumns = new BitSet();

	private boolean rowsHiddenByDefault;

	private int row = -1;

	private boolean rowHidden;

	private int column = -1;

	XlsxSheet(Xml xml, SheetGrid grid, Lists lists) {
		this.xml = xml;
		this.grid = grid;
		this.lists = lists;
	}

	void read() throws XMLStreamException {
		while (this.xml.next()) {
			if (this.xml.starts()) {
				switch (this.xml.name()) {
					case "sheetFormatPr" -> this.rowsHiddenByDefault = this.xml.flag("zeroHeight");
					case "col" -> columns();
					case "row" -> row();
					case "c" -> cell();
					case "mergeCell" -> Area.of(this.xml.attribute("ref")).ifPresent(this.grid::merge);
					default -> {
					}
				}
			}
		}
	}

	private void columns() {
		if (this.xml.flag("hidden") || isZero(this.xml.attribute("width"))) {
			int first = Math.clamp(this.xml.number("min", 1), 1, Area.COLUMNS);
			int last = Math.clamp(this.xml.number("max", first), first, Area.COLUMNS);
			this.hiddenColumns.set(first - 1, last);
		}
	}

	private void row() {
		this.row = this.xml.number("r", this.row + 2) - 1;
		this.column = -1;
		String hidden = this.xml.attribute("hidden");
		String height = this.xml.attribute("ht");
		this.rowHidden = Xml.isTrue(hidden) || isZero(height)
				|| (this.rowsHiddenByDefault && hidden.isEmpty() && height.isEmpty());
		if (this.row < 0 || this.row >= Area.ROWS) {
			throw Refusal.unreadable();
		}
	}

	/** {@code 0}, {@code 0.0}: a height or width of nothing hides. */
	private static boolean isZero(String size) {
		return !size.isEmpty() && size.chars().allMatch((character) -> character == '0' || character == '.');
	}

	private void cell() throws XMLStreamException {
		place(this.xml.attribute("r"));
		XlsxCell cell = XlsxCell.read(this.xml);
		if (cell.holdsNothing()) {
			return;
		}
		RichText text = cell.type().equals("s") ? this.lists.strings().get(cell.value()) : cell.text();
		CellContent content = cell.isNotCalculated() ? new CellContent.NotCalculated(cell.formulaText())
				: content(cell, text);
		boolean hidden = this.rowHidden || this.hiddenColumns.get(this.column) || hiddenByFormat(content, cell.style());
		this.grid.put(this.row, this.column, content, cell.formula(), hidden,
				text.struck() || this.lists.styles().struck(cell.style()));
	}

	/** Some writers leave addresses out; then a cell follows the one before. */
	private void place(String address) {
		Optional<Area> place = Area.of(address).filter(Area::isOneCell);
		this.column = place.map(Area::firstColumn).orElse(this.column + 1);
		this.row = place.map(Area::firstRow).orElse(this.row);
		if (this.column >= Area.COLUMNS || this.row < 0) {
			throw Refusal.unreadable();
		}
	}

	private CellContent content(XlsxCell cell, RichText text) {
		String value = cell.value();
		return switch (cell.type()) {
			case "s", "inlineStr" -> new CellContent.Text(text.text());
			case "str" -> RichValues.isPictureFormula(cell.formulaText()) ? new CellContent.Picture()
					: new CellContent.Text(CellText.of(value));
			case "b" -> value.isEmpty() ? new CellContent.Empty() : new CellContent.Bool(Xml.isTrue(value));
			case "e" -> this.lists.rich().isPicture(cell.rich()) ? new CellContent.Picture() : fault(value);
			case "d" -> isoDay(cell.style(), value);
			default -> number(cell.style(), value);
		};
	}

	private static CellContent fault(String value) {
		return value.isEmpty() ? new CellContent.Empty() : new CellContent.Fault(value);
	}

	private CellContent number(int style, String value) {
		return RawNumber.content(value,
				(found) -> this.lists.styles().format(style).content(found, this.lists.from1904()),
				() -> CellText.of(value));
	}

	private boolean hiddenByFormat(CellContent content, int style) {
		return content instanceof CellContent.Number number && this.lists.styles().format(style).hides(number.value());
	}

	private CellContent isoDay(int style, String value) {
		try {
			LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
			return this.lists.styles().format(style).day(day, BigDecimal.ZERO);
		}
		catch (DateTimeException ex) {
			return new CellContent.Text(value);
		}
	}

}
