package jp.annualreview.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * The styles of an OpenDocument spreadsheet: number formats, struck text, hidden sheets.
 * Those of the content stand before the common ones of the same name.
 */
final class OdsStyles {

	private record Style(String parent, String format, String line, boolean hidden) {
	}

	private static final Set<String> DATA_STYLES = Set.of("number-style", "percentage-style", "currency-style",
			"date-style", "time-style", "text-style", "boolean-style");

	private static final Pattern NO_LENGTH = Pattern.compile("0+(\\.0*)?[a-z]*");

	private static final int DEEPEST = 30;

	/** A format has three; a file may hold thousands. */
	private static final int MOST_CASES = 8;

	private final Map<String, OdsDataStyle> formats = new HashMap<>();

	private final Map<String, Style> styles = new HashMap<>();

	private final Map<String, CellFormat> parsed = new HashMap<>();

	/** Takes the style the reader stands at, if it is one. */
	void take(Xml xml, ZipPackage.Parts parts) throws XMLStreamException {
		if (DATA_STYLES.contains(xml.name())) {
			parts.count();
			String name = xml.attribute("name");
			this.formats.put(name, OdsDataStyle.read(xml));
		}
		else if (xml.name().equals("style")) {
			parts.count();
			style(xml);
		}
	}

	private void style(Xml xml) throws XMLStreamException {
		String key = key(xml.attribute("family"), xml.attribute("name"));
		String parent = xml.attribute("parent-style-name").isEmpty() ? ""
				: key(xml.attribute("family"), xml.attribute("parent-style-name"));
		String format = xml.attribute("data-style-name");
		String line = "";
		boolean hidden = false;
		while (xml.next() && !(xml.ends() && xml.name().equals("style"))) {
			if (xml.starts() && xml.name().equals("text-properties")) {
				String type = xml.attribute("text-line-through-type");
				line = type.isEmpty() ? xml.attribute("text-line-through-style") : type;
			}
			else if (xml.starts()) {
				hidden |= hides(xml);
			}
		}
		this.styles.put(key, new Style(parent, format, line, hidden));
	}

	private static boolean hides(Xml xml) {
		return switch (xml.name()) {
			case "table-properties" -> xml.attribute("display").equals("false");
			case "table-row-properties" -> NO_LENGTH.matcher(xml.attribute("row-height")).matches();
			case "table-column-properties" -> NO_LENGTH.matcher(xml.attribute("column-width")).matches();
			default -> false;
		};
	}

	private static String key(String family, String name) {
		return family + " " + name;
	}

	/** Whether a sheet, row or column of the style is not to be seen. */
	boolean hides(String family, String name) {
		Style style = this.styles.get(key(family, name));
		return style != null && style.hidden();
	}

	boolean struckCell(String name) {
		return struck(key("table-cell", name));
	}

	boolean struckText(String name) {
		return struck(key("text", name));
	}

	private boolean struck(String key) {
		Style style = this.styles.get(key);
		for (int depth = 0; style != null && depth < DEEPEST; depth++) {
			if (!style.line().isEmpty()) {
				return !style.line().equals("none");
			}
			style = this.styles.get(style.parent());
		}
		return false;
	}

	/** The number format of a cell style. */
	CellFormat format(String name) {
		return this.parsed.computeIfAbsent(name, (style) -> CellFormat.of(code(key("table-cell", style))));
	}

	private String code(String key) {
		Style style = this.styles.get(key);
		for (int depth = 0; style != null && depth < DEEPEST; depth++) {
			OdsDataStyle format = this.formats.get(style.format());
			if (format != null) {
				return code(format);
			}
			style = this.styles.get(style.parent());
		}
		return "General";
	}

	private static String section(OdsDataStyle.Case each, @Nullable OdsDataStyle style) {
		return (style != null) ? each.condition() + style.code() + ";" : "";
	}

	private String code(OdsDataStyle format) {
		String cases = format.cases()
			.stream()
			.limit(MOST_CASES)
			.map((each) -> section(each, this.formats.get(each.style())))
			.collect(Collectors.joining());
		return cases + format.code();
	}

}
