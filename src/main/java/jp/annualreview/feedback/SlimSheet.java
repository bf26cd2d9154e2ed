package jp.annualreview.feedback;

import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * シートの部品: its cells as far as there is content, values instead of formulas, and of the
 * rest what a form needs. What nobody sees costs nothing.
 */
final class SlimSheet extends XmlFilter {

	private static final Set<String> PARTS = Set.of("sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData",
			"sheetProtection", "protectedRanges", "autoFilter", "mergeCells", "conditionalFormatting",
			"dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
			"colBreaks", "ignoredErrors", "drawing", "tableParts", "extLst");

	/** Conditional formats and validations that lead to another sheet. */
	private static final Set<String> EXTENSIONS = Set.of("{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
			"{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}");

	private static final Set<String> FORMULAS = Set.of("formula", "formula1", "formula2", "f");

	/** Rows and cells without content that keep their look, within what is used. */
	private static final int EMPTY = 20_000;

	private final SheetExtent extent;

	private final SlimStyles styles;

	private final Set<String> relations;

	private final Room room;

	private int empty;

	private int nextRow;

	private int nextColumn;

	/**
	 * @param relations the ids that still lead somewhere
	 */
	SlimSheet(SheetExtent extent, SlimStyles styles, Set<String> relations, Room room) {
		this.extent = extent;
		this.styles = styles;
		this.relations = relations;
		this.room = room;
	}

	@Override
	boolean keeps(Start element, int depth) {
		return switch (element.name()) {
			case "drawing", "tablePart" -> this.relations.contains(element.value(RELATIONS, "id"));
			case "hyperlink" -> element.value(RELATIONS, "id").isEmpty() && !element.value("location").isEmpty();
			case "ext" -> EXTENSIONS.contains(element.value("uri").toUpperCase(Locale.ROOT));
			case "pivotSelection" -> false;
			case "mergeCell" -> this.room.merge();
			default -> depth > 1 || PARTS.contains(element.name());
		};
	}

	@Override
	@Nullable String attribute(Start element, Start.Attribute attribute) {
		if (attribute.uri().equals(RELATIONS)) {
			return this.relations.contains(attribute.value()) ? attribute.value() : null;
		}
		return switch (element.name() + "@" + attribute.name()) {
			case "c@s", "row@s" -> Integer.toString(this.styles.cell(attribute.value()));
			case "col@style" -> Integer.toString(this.styles.cell(attribute.value()));
			case "c@cm", "c@vm", "sheetPr@codeName" -> null;
			default -> attribute.value();
		};
	}

	@Override
	String text(String element, String text) {
		return FORMULAS.contains(element) ? inside(text) : text;
	}

	@Override
	boolean rewrites(Start element, XMLStreamReader reader, int depth) throws XMLStreamException {
		if (depth != 2 || !element.name().equals("row")) {
			return false;
		}
		int row = element.number("r", this.nextRow + 1) - 1;
		this.nextRow = row + 1;
		this.nextColumn = 0;
		boolean begun = false;
		while (reader.next() != XMLStreamConstants.END_ELEMENT) {
			if (reader.isStartElement()) {
				Start cell = Start.of(reader);
				if (cell.name().equals("c")) {
					begun = cell(cell, reader, element, row, begun);
				}
				else {
					skip(reader);
				}
			}
		}
		if (begun || row <= this.extent.lastRow() && keepsEmpty()) {
			if (!begun) {
				begin(element);
			}
			end();
		}
		return true;
	}

	private boolean keepsEmpty() {
		return this.empty++ < EMPTY;
	}

	/** The row begins with its first cell that stays. */
	private boolean cell(Start cell, XMLStreamReader reader, Start row, int number, boolean begun)
			throws XMLStreamException {
		int column = column(cell);
		boolean written = false;
		boolean within = number <= this.extent.lastRow() && column <= this.extent.lastColumn();
		while (reader.next() != XMLStreamConstants.END_ELEMENT) {
			if (reader.isStartElement()) {
				Start child = Start.of(reader);
				if (child.name().equals("v") || child.name().equals("is")) {
					if (!written) {
						this.room.cell();
						open(cell, row, begun, number, column);
						written = true;
					}
					element(child, reader, 4);
				}
				else {
					skip(reader);
				}
			}
		}
		if (!written && within && !cell.value("s").isEmpty() && keepsEmpty()) {
			open(cell, row, begun, number, column);
			written = true;
		}
		if (written) {
			end();
		}
		return begun || written;
	}

	private int column(Start cell) {
		String address = cell.value("r");
		int column = address.isEmpty() ? this.nextColumn : new CellReference(address.toUpperCase(Locale.ROOT)).getCol();
		this.nextColumn = column + 1;
		return column;
	}

	private void open(Start cell, Start row, boolean begun, int number, int column) throws XMLStreamException {
		if (!begun) {
			begin(row);
		}
		begin(new Start(cell.prefix(), cell.name(), cell.uri(), cell.namespaces(), cell.attributes()
			.stream()
			.map((one) -> one.name().equals("r") && one.uri().isEmpty()
					? new Start.Attribute("", "", "r", new CellReference(number, column).formatAsString()) : one)
			.toList()));
	}

}
