package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** The shared strings of a workbook. */
record SharedStrings(List<RichText> strings) {

	private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

	/** A text that is not there is asked about, not taken for a blank. */
	private static final RichText LOST = new RichText("\uFFFD", false);

	static SharedStrings read(ZipPackage.Parts parts, Optional<String> part) throws IOException, XMLStreamException {
		List<RichText> strings = new ArrayList<>();
		if (part.filter(parts::has).isPresent()) {
			try (Xml xml = parts.open(part.get())) {
				while (xml.next()) {
					if (xml.starts() && xml.name().equals("si")) {
						parts.count();
						RichText text = RichText.read(xml, "si");
						parts.characters(text.text().length());
						strings.add(text);
					}
				}
			}
		}
		return new SharedStrings(strings);
	}

	/**
	 * The string of an index as stored in a cell; an unreadable one where the index is
	 * wrong.
	 */
	RichText get(String index) {
		if (!INDEX.matcher(index).matches() || Integer.parseInt(index) >= this.strings.size()) {
			return index.isEmpty() ? RichText.NONE : LOST;
		}
		return this.strings.get(Integer.parseInt(index));
	}

}
