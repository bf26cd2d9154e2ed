package jp.annualreview.feedback;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * 書式の部品: the looks that cells use, numbered anew. Books that were copied into each other
 * for years carry tens of thousands that none does.
 */
final class SlimStyles extends XmlFilter {

	/** The lists of a style sheet, and the attribute by which a look points into each. */
	private static final Map<String, String> LISTS = Map.of("fonts", "fontId", "fills", "fillId", "borders",
			"borderId");

	private static final Set<String> PARTS = Set.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs",
			"cellStyles", "dxfs", "tableStyles", "colors");

	private final Set<Integer> cells = new TreeSet<>(Set.of(0));

	/** Which entries of a list stay, with their new numbers. */
	private final Map<String, Map<Integer, Integer>> numbers = new TreeMap<>();

	private String list = "";

	private int at;

	/** A cell, row or column has this look. */
	void use(@Nullable String style) {
		if (style != null && style.matches("\\d{1,6}")) {
			this.cells.add(Integer.parseInt(style));
		}
	}

	/** The number a look has in the copy. */
	int cell(String style) {
		return style.matches("\\d{1,6}") ? number("cellXfs", Integer.parseInt(style)) : 0;
	}

	private int number(String name, int old) {
		return this.numbers.getOrDefault(name, Map.of()).getOrDefault(old, 0);
	}

	/** Finds what the looks in use need; after the sheets, before the copy. */
	void settle(byte[] part) throws XMLStreamException {
		Map<String, Set<Integer>> used = new TreeMap<>();
		LISTS.keySet().forEach((name) -> used.put(name, new TreeSet<>(Set.of(0, 1))));
		used.put("cellXfs", this.cells);
		used.put("cellStyleXfs", new TreeSet<>(Set.of(0)));
		collect(part, "cellXfs", used);
		collect(part, "cellStyleXfs", used);
		used.forEach((name, olds) -> {
			Map<Integer, Integer> numbered = new TreeMap<>();
			olds.forEach((old) -> numbered.put(old, numbered.size()));
			this.numbers.put(name, numbered);
		});
	}

	private static Set<Integer> set(Map<String, Set<Integer>> used, String list) {
		return used.computeIfAbsent(list, (name) -> new TreeSet<>());
	}

	private static void collect(byte[] part, String list, Map<String, Set<Integer>> used) throws XMLStreamException {
		XMLStreamReader reader = read(part);
		String within = "";
		int at = -1;
		while (reader.hasNext()) {
			if (reader.isStartElement()) {
				String name = reader.getLocalName();
				if (PARTS.contains(name)) {
					within = name;
					at = -1;
				}
				else if (name.equals("xf") && within.equals(list) && set(used, list).contains(++at)) {
					Start xf = Start.of(reader);
					LISTS.forEach((to, attribute) -> set(used, to).add(xf.number(attribute, 0)));
					set(used, "cellStyleXfs").add(xf.number("xfId", 0));
				}
			}
			reader.next();
		}
	}

	@Override
	boolean keeps(Start element, int depth) {
		if (depth == 1) {
			this.list = element.name();
			this.at = -1;
			return PARTS.contains(element.name());
		}
		if (depth == 2 && this.numbers.containsKey(this.list)) {
			this.at++;
			return this.numbers.getOrDefault(this.list, Map.of()).containsKey(this.at);
		}
		if (depth == 2 && this.list.equals("cellStyles")) {
			return this.numbers.getOrDefault("cellStyleXfs", Map.of()).containsKey(element.number("xfId", 0));
		}
		return !element.name().equals("extLst");
	}

	@Override
	@Nullable String attribute(Start element, Start.Attribute attribute) {
		if (attribute.name().equals("count") || attribute.name().equals("knownFonts")) {
			return null;
		}
		if (element.name().equals("cellStyle") && attribute.name().equals("xfId")) {
			return Integer.toString(number("cellStyleXfs", element.number("xfId", 0)));
		}
		if (!element.name().equals("xf")) {
			return attribute.value();
		}
		return switch (attribute.name()) {
			case "fontId" -> Integer.toString(number("fonts", element.number("fontId", 0)));
			case "fillId" -> Integer.toString(number("fills", element.number("fillId", 0)));
			case "borderId" -> Integer.toString(number("borders", element.number("borderId", 0)));
			case "xfId" -> Integer.toString(number("cellStyleXfs", element.number("xfId", 0)));
			default -> attribute.value();
		};
	}

}
