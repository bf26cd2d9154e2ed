package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * 表示形式 of an OpenDocument file, written as the format code a workbook would store.
 *
 * @param code its own section
 * @param cases sections for values that meet a condition
 */
record OdsDataStyle(String code, List<Case> cases) {

	private static final Pattern CONDITION = Pattern
		.compile("\\s*value\\(\\)\\s*(<=|>=|!=|<|>|=)\\s*(-?[0-9.]{1,30})\\s*");

	/**
	 * @param condition as in a format code, such as {@code [>=0]}
	 * @param style the name of the style that applies then
	 */
	record Case(String condition, String style) {
	}

	OdsDataStyle {
		cases = List.copyOf(cases);
	}

	/** Reads the data style the reader stands at, up to its end. */
	static OdsDataStyle read(Xml xml) throws XMLStreamException {
		String kind = xml.name();
		OdsFormatCode code = new OdsFormatCode(kind.equals("percentage-style"),
				xml.attribute("truncate-on-overflow").equals("false"));
		List<Case> cases = new ArrayList<>();
		while (xml.next() && !(xml.ends() && xml.name().equals(kind))) {
			if (xml.starts() && xml.name().equals("map")) {
				Matcher matcher = CONDITION.matcher(xml.attribute("condition"));
				if (matcher.matches()) {
					cases.add(new Case("[" + matcher.group(1).replace("!=", "<>") + matcher.group(2) + "]",
							xml.attribute("apply-style-name")));
				}
			}
			else if (xml.starts()) {
				code.part(xml);
			}
		}
		return new OdsDataStyle(code.toString(), cases);
	}

}
