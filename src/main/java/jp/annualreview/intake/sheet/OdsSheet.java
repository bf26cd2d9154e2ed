package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawSheet;

/**
 * One table of an OpenDocument spreadsheet. Rows and cells stand there once with a count
 * of how often they repeat; only those that hold something are unpacked.
 */
final class OdsSheet {

	private record Column(boolean hidden, String style) {
	}

	private static final int COLUMNS = 16_384;

	private static final int ROWS = 1_048_576;

	private static final Set<String> GROUPS = Set.of("table-row-group", "table-column-group");

	private final Xml xml;

	private final SheetGrid grid;

	private final OdsStyles styles;

	private final ZipPackage.Parts parts;

	private final boolean from1904;

	private final NavigableMap<Integer, Column> columns = new TreeMap<>();

	private final Set<String> shapes = new LinkedHashSet<>();

	private final List<Aside> asides = new ArrayList<>();

	private int hiddenGroups;

	private int nextColumn;

	private int row;

	private int rowRepeat;

	private boolean rowHidden;

	private String rowStyle = "";

	private int column;

	OdsSheet(Xml xml, SheetGrid grid, OdsStyles styles, ZipPackage.Parts parts, boolean from1904) {
		this.xml = xml;
		this.grid = grid;
		this.styles = styles;
		this.parts = parts;
		this.from1904 = from1904;
	}

	/** Reads the table the reader stands at, up to its end. */
	RawSheet read() throws XMLStreamException {
		String name = this.xml.attribute("name");
		boolean hidden = this.styles.hides("table", this.xml.attribute("style-name"));
		this.parts.count();
		while (this.xml.next() && !(this.xml.ends() && this.xml.name().equals("table"))) {
			if (this.xml.starts()) {
				start();
			}
			else if (this.xml.ends() && GROUPS.contains(this.xml.name())) {
				this.hiddenGroups = Math.max(0, this.hiddenGroups - 1);
			}
		}
		this.shapes.stream().map(Aside::shape).forEach(this.asides::add);
		return this.grid.sheet(name, hidden, this.asides);
	}

	private void start() throws XMLStreamException {
		switch (this.xml.name()) {
			case "table-row-group", "table-column-group" -> group();
			case "table-column" -> column();
			case "table-row" -> row();
			case "table-cell", "covered-table-cell" -> cell();
			case "shapes" -> new OdsText(this.styles, this.parts, this.shapes).read(this.xml);
			case "forms", "table-source", "named-expressions", "conditional-formats", "sparkline-groups" ->
				this.xml.skip();
			default -> {
			}
		}
	}

	/** Groups inside a folded one are folded with it. */
	private void group() {
		if (this.hiddenGroups > 0 || this.xml.attribute("display").equals("false")) {
			this.hiddenGroups++;
		}
	}

	private boolean isHidden() {
		String visibility = this.xml.attribute("visibility");
		return this.hiddenGroups > 0 || visibility.equals("collapse") || visibility.equals("filter")
				|| this.styles.hides(this.xml.name(), this.xml.attribute("style-name"));
	}

	private void column() {
		this.parts.count();
		this.columns.put(this.nextColumn, new Column(isHidden(), this.xml.attribute("default-cell-style-name")));
		this.nextColumn = end(this.nextColumn, this.xml.number("number-columns-repeated", 1), COLUMNS);
	}

	private void row() {
		this.row = end(this.row, this.rowRepeat, ROWS);
		this.rowRepeat = Math.max(1, this.xml.number("number-rows-repeated", 1));
		this.rowHidden = isHidden();
		this.rowStyle = this.xml.attribute("default-cell-style-name");
		this.column = 0;
	}

	private static int end(int start, int count, int limit) {
		return (int) Math.min(limit, (long) start + count);
	}

	private void cell() throws XMLStreamException {
		int repeat = Math.max(1, this.xml.number("number-columns-repeated", 1));
		int width = Math.max(1, this.xml.number("number-columns-spanned", 1));
		int height = Math.max(1, this.xml.number("number-rows-spanned", 1));
		String own = this.xml.attribute("style-name");
		OdsValue value = OdsValue.of(this.xml);
		OdsText text = new OdsText(this.styles, this.parts, this.shapes);
		text.read(this.xml);
		text.notes(RawCell.addressOf(this.row + 1, this.column)).forEach(this.asides::add);
		String style = own.isEmpty() ? inherited() : own;
		CellFormat format = this.styles.format(style);
		CellContent content = value.content(text, format, this.from1904);
		if (SheetGrid.holdsSomething(content)) {
			Area area = new Area(this.row, this.column, end(this.row, this.rowRepeat, ROWS + 1) - 1,
					end(this.column, repeat, COLUMNS + 1) - 1);
			boolean struck = text.struck() || this.styles.struckCell(style);
			boolean unseen = content instanceof CellContent.Number number && format.hides(number.value());
			put(area, content, value.isFormula(), unseen, struck);
			this.grid.merge(new Area(this.row, this.column, end(this.row, height, ROWS) - 1,
					end(this.column, width, COLUMNS) - 1));
		}
		this.column = end(this.column, repeat, COLUMNS);
	}

	private void put(Area area, CellContent content, boolean formula, boolean unseen, boolean struck) {
		if (area.lastRow() >= ROWS || area.lastColumn() >= COLUMNS) {
			throw Refusal.unreadable();
		}
		for (int r = area.firstRow(); r <= area.lastRow(); r++) {
			for (int c = area.firstColumn(); c <= Math.min(area.lastColumn(), SheetGrid.COLUMNS - 1); c++) {
				this.grid.put(r, c, content, formula, unseen || this.rowHidden || columnAt(c).hidden(), struck);
			}
		}
	}

	private String inherited() {
		return this.rowStyle.isEmpty() ? columnAt(this.column).style() : this.rowStyle;
	}

	private Column columnAt(int index) {
		Map.Entry<Integer, Column> found = this.columns.floorEntry(index);
		return (found != null && index < this.nextColumn) ? found.getValue() : new Column(false, "");
	}

}
