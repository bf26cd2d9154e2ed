package jp.annualreview.intake.sheet;

import javax.xml.stream.XMLStreamException;

/** A text with its runs joined; phonetic runs (ふりがな) left out. */
record RichText(String text, boolean struck) {

	static final RichText NONE = new RichText("", false);

	/** Reads up to the end of the element the reader stands on. */
	static RichText read(Xml xml, String end) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean struck = false;
		boolean inText = false;
		int phonetic = 0;
		while (xml.next() && !(xml.ends() && xml.name().equals(end))) {
			if (!xml.starts() && !xml.ends()) {
				if (inText && phonetic == 0) {
					text.append(xml.text());
				}
			}
			else if (xml.name().equals("rPh")) {
				phonetic += xml.starts() ? 1 : -1;
			}
			else if (xml.name().equals("t")) {
				inText = xml.starts();
			}
			else if (xml.starts() && XlsxStyles.isStrike(xml)) {
				struck = true;
			}
		}
		return new RichText(CellText.of(text.toString()), struck);
	}

}
