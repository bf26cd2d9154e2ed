package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** The shared strings of a workbook. */
record SharedStrings(List<RichText> strings) {

	static SharedStrings read(ZipPackage.Parts parts, Optional<String> part) throws IOException, XMLStreamException {
		List<RichText> strings = new ArrayList<>();
		if (part.filter(parts::has).isPresent()) {
			try (Xml xml = parts.open(part.get())) {
				while (xml.next()) {
					if (xml.starts() && xml.name().equals("si")) {
						parts.count();
						strings.add(RichText.read(xml, "si"));
					}
				}
			}
		}
		return new SharedStrings(strings);
	}

	/** The string of an index as stored in a cell; nothing where the index is wrong. */
	RichText get(String index) {
		if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= this.strings.size()) {
			return RichText.NONE;
		}
		return this.strings.get(Integer.parseInt(index));
	}

}
