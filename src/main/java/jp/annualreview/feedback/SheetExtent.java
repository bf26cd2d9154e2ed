package jp.annualreview.feedback;

import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellReference;

/** 使われている範囲: the last row and column with content, counted from 0, and the looks used. */
record SheetExtent(int lastRow, int lastColumn) {

	/** Reads a sheet once, before it is copied. */
	static SheetExtent of(byte[] sheet, SlimStyles styles) throws XMLStreamException {
		XMLStreamReader reader = XmlFilter.read(sheet);
		int row = -1;
		int column = -1;
		int lastRow = -1;
		int lastColumn = -1;
		while (reader.hasNext()) {
			if (reader.isStartElement()) {
				switch (reader.getLocalName()) {
					case "row" -> {
						row = number(reader, "r", row + 2) - 1;
						column = -1;
						styles.use(reader.getAttributeValue(null, "s"));
					}
					case "c" -> {
						String address = reader.getAttributeValue(null, "r");
						column = (address == null) ? column + 1
								: new CellReference(address.toUpperCase(Locale.ROOT)).getCol();
						styles.use(reader.getAttributeValue(null, "s"));
					}
					case "v", "is" -> {
						lastRow = Math.max(lastRow, row);
						lastColumn = Math.max(lastColumn, column);
					}
					case "col" -> styles.use(reader.getAttributeValue(null, "style"));
					default -> {
					}
				}
			}
			reader.next();
		}
		return new SheetExtent(lastRow, lastColumn);
	}

	private static int number(XMLStreamReader reader, String name, int otherwise) {
		String value = reader.getAttributeValue(null, name);
		return (value != null && value.matches("\\d{1,9}")) ? Integer.parseInt(value) : otherwise;
	}

}
