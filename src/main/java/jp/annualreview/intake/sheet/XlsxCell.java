package jp.annualreview.intake.sheet;

import javax.xml.stream.XMLStreamException;

/**
 * One cell as its sheet stores it.
 *
 * @param style index of its style
 * @param rich number of what its metadata says, 0 for nothing
 * @param value without the blanks some writers set around it
 * @param text of a string in the cell itself
 */
record XlsxCell(String type, int style, int rich, boolean formula, String formulaText, String value, RichText text) {

	/** Reads the cell the reader stands at, up to its end. */
	static XlsxCell read(Xml xml) throws XMLStreamException {
		String type = xml.attribute("t").strip();
		int style = xml.number("s", 0);
		int rich = xml.number("vm", 0);
		boolean formula = false;
		String formulaText = "";
		String value = "";
		RichText text = RichText.NONE;
		while (xml.next() && !(xml.ends() && xml.name().equals("c"))) {
			if (xml.starts()) {
				switch (xml.name()) {
					case "f" -> {
						formula = true;
						formulaText = xml.textOf("f");
					}
					case "v" -> value = xml.textOf("v").strip();
					case "is" -> text = RichText.read(xml, "is");
					default -> {
					}
				}
			}
		}
		return new XlsxCell(type, style, rich, formula, formulaText, value, text);
	}

	/** Formatted, but empty: by the ten thousands below a form. */
	boolean holdsNothing() {
		return this.value.isEmpty() && !this.formula && this.text == RichText.NONE;
	}

	boolean isNotCalculated() {
		return this.formula && this.value.isEmpty() && !this.type.equals("str");
	}

}
