package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.CellContent;

/** One worksheet part: its cells, hidden rows and columns, merged areas. */
final class XlsxSheet {

	private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

	private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

	private static final int COLUMNS = 16_384;

	private static final int ROWS = 1_048_576;

	private final Xml xml;

	private final SheetGrid grid;

	private final XlsxStyles styles;

	private final SharedStrings strings;

	private final boolean from1904;

	private final BitSet hiddenColumns = new BitSet();

	private int row = -1;

	private boolean rowHidden;

	private int column = -1;

	XlsxSheet(Xml xml, SheetGrid grid, XlsxStyles styles, SharedStrings strings, boolean from1904) {
		this.xml = xml;
		this.grid = grid;
		this.styles = styles;
		this.strings = strings;
		this.from1904 = from1904;
	}

	void read() throws XMLStreamException {
		while (this.xml.next()) {
			if (this.xml.starts()) {
				switch (this.xml.name()) {
					case "col" -> columns();
					case "row" -> row();
					case "c" -> cell();
					case "mergeCell" -> merge();
					default -> {
					}
				}
			}
		}
	}

	private void columns() {
		String width = this.xml.attribute("width");
		if (this.xml.flag("hidden") || width.equals("0")) {
			int first = Math.clamp(this.xml.number("min", 1), 1, COLUMNS);
			int last = Math.clamp(this.xml.number("max", first), first, COLUMNS);
			this.hiddenColumns.set(first - 1, last);
		}
	}

	private void row() {
		this.row = this.xml.number("r", this.row + 2) - 1;
		this.column = -1;
		this.rowHidden = this.xml.flag("hidden") || this.xml.attribute("ht").equals("0");
		if (this.row < 0 || this.row >= ROWS) {
			throw Refusal.unreadable();
		}
	}

	private void cell() throws XMLStreamException {
		place(this.xml.attribute("r"));
		String type = this.xml.attribute("t");
		int style = this.xml.number("s", 0);
		boolean formula = false;
		String formulaText = "";
		String value = "";
		RichText inline = RichText.NONE;
		while (this.xml.next() && !(this.xml.ends() && this.xml.name().equals("c"))) {
			if (this.xml.starts()) {
				switch (this.xml.name()) {
					case "f" -> {
						formula = true;
						formulaText = text("f");
					}
					case "v" -> value = text("v");
					case "is" -> inline = RichText.read(this.xml, "is");
					default -> {
					}
				}
			}
		}
		RichText text = type.equals("s") ? this.strings.get(value) : inline;
		CellContent content = content(type, style, value, text);
		if (formula && value.isEmpty() && !type.equals("str")) {
			content = new CellContent.NotCalculated(formulaText);
		}
		boolean hidden = this.rowHidden || this.hiddenColumns.get(this.column) || hiddenByFormat(content, style);
		this.grid.put(this.row, this.column, content, formula, hidden, text.struck() || this.styles.struck(style));
	}

	/** Some writers leave addresses out; then a cell follows the one before. */
	private void place(String address) {
		Matcher matcher = ADDRESS.matcher(address);
		if (matcher.matches()) {
			this.column = column(matcher.group(1));
			this.row = Integer.parseInt(matcher.group(2)) - 1;
		}
		else {
			this.column++;
		}
		if (this.column >= COLUMNS || this.row < 0 || this.row >= ROWS) {
			throw Refusal.unreadable();
		}
	}

	private CellContent content(String type, int style, String value, RichText text) {
		return switch (type) {
			case "s", "inlineStr" -> new CellContent.Text(text.text());
			case "str" -> new CellContent.Text(CellText.of(value));
			case "b" -> value.isEmpty() ? new CellContent.Empty() : new CellContent.Bool(value.equals("1"));
			case "e" -> value.isEmpty() ? new CellContent.Empty() : new CellContent.Fault(value);
			case "d" -> isoDay(style, value);
			default -> number(style, value);
		};
	}

	private CellContent number(int style, String value) {
		Optional<BigDecimal> number = RawNumber.of(value.strip());
		return number.map((found) -> this.styles.format(style).content(found, this.from1904))
			.orElseGet(() -> new CellContent.Text(CellText.of(value)));
	}

	private boolean hiddenByFormat(CellContent content, int style) {
		return content instanceof CellContent.Number number && this.styles.format(style).hides(number.value());
	}

	private CellContent isoDay(int style, String value) {
		try {
			LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
			return this.styles.format(style).day(day, BigDecimal.ZERO);
		}
		catch (DateTimeException ex) {
			return new CellContent.Text(value);
		}
	}

	private String text(String end) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (this.xml.next() && !(this.xml.ends() && this.xml.name().equals(end))) {
			if (!this.xml.starts() && !this.xml.ends()) {
				text.append(this.xml.text());
			}
		}
		return text.toString();
	}

	private void merge() {
		Matcher matcher = AREA.matcher(this.xml.attribute("ref"));
		if (matcher.matches()) {
			this.grid.merge(new Area(Integer.parseInt(matcher.group(2)) - 1, column(matcher.group(1)),
					Integer.parseInt(matcher.group(4)) - 1, column(matcher.group(3))));
		}
	}

	private static int column(String letters) {
		int number = 0;
		for (char letter : letters.toCharArray()) {
			number = number * 26 + (letter - 'A' + 1);
		}
		return number - 1;
	}

}
