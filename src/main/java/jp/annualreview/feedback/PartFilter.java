package jp.annualreview.feedback;

import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * 部品の写し of all parts that need no counting: workbook, drawings, charts, tables, texts.
 */
final class PartFilter extends XmlFilter {

	private static final Set<String> WORKBOOK = Set.of("workbookPr", "workbookProtection", "bookViews", "sheets",
			"definedNames");

	/** Programs, queries, formulas, other files, addresses. */
	private static final Set<String> NEVER = Set.of("externalData", "userShapes", "hlinkClick", "hlinkHover",
			"contentPart", "calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst");

	private static final Set<String> NEVER_SAID = Set.of("workbookPr@codeName", "workbookView@activeTab",
			"workbookView@firstSheet", "table@tableType", "table@connectionId", "tableColumn@queryTableFieldId");

	private final Set<String> relations;

	/** The sheets that stay, by their old numbers; empty for a part without sheets. */
	private final Map<Integer, Integer> sheets;

	PartFilter(Set<String> relations, Map<Integer, Integer> sheets) {
		this.relations = relations;
		this.sheets = sheets;
	}

	@Override
	boolean keeps(Start element, int depth) {
		return switch (element.name()) {
			case "sheet", "chart" -> element.value(RELATIONS, "id").isEmpty() || leads(element.value(RELATIONS, "id"));
			case "definedName" -> named(element);
			default -> !NEVER.contains(element.name())
					&& (depth > 1 || this.sheets.isEmpty() || WORKBOOK.contains(element.name()));
		};
	}

	private boolean leads(String id) {
		return this.relations.contains(id);
	}

	private boolean named(Start name) {
		String sheet = name.value("localSheetId");
		return name.value("function").isEmpty() && name.value("vbProcedure").isEmpty() && name.value("xlm").isEmpty()
				&& (sheet.isEmpty() || this.sheets.containsKey(name.number("localSheetId", -1)));
	}

	@Override
	boolean rewrites(Start element, XMLStreamReader reader, int depth) throws XMLStreamException {
		if (!element.name().equals("definedName")) {
			return false;
		}
		String formula = reader.getElementText();
		if (inside(formula).equals(formula)) {
			begin(element);
			characters(formula);
			end();
		}
		return true;
	}

	@Override
	@Nullable String attribute(Start element, Start.Attribute attribute) {
		if (attribute.uri().equals(RELATIONS)) {
			return leads(attribute.value()) ? attribute.value() : null;
		}
		return switch (attribute.name()) {
			case "macro" -> "";
			case "textlink" -> null;
			case "localSheetId" -> Integer.toString(this.sheets.getOrDefault(element.number("localSheetId", 0), 0));
			default -> NEVER_SAID.contains(element.name() + "@" + attribute.name()) ? null : attribute.value();
		};
	}

	@Override
	String text(String element, String text) {
		return element.equals("f") ? inside(text) : text;
	}

}
