package jp.annualreview.report.html;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page as text: headings, tables with rows and cells, lists and pictures; for golden
 * comparison.
 */
final class PageOutline {

	private static final List<String> SHOWN = List.of("h1", "h2", "h3", "h4", "table", "tr", "dt", "dd", "li", "p",
			"svg", "summary", "figcaption", "option");

	private PageOutline() {
	}

	static String of(Document page) {
		StringBuilder text = new StringBuilder();
		page.body().select(String.join(",", SHOWN)).forEach((element) -> append(text, element));
		return text.toString();
	}

	private static void append(StringBuilder text, Element element) {
		String line = switch (element.tagName()) {
			case "table" -> "table " + element.select("> caption").text();
			case "tr" -> element.children().stream().map(PageOutline::cell).collect(Collectors.joining(" | "));
			case "svg" -> element.hasAttr("aria-hidden") ? ""
					: "svg " + element.select("> title").text() + ": " + element.select("> desc").text();
			default -> element.tagName() + " " + shortened(element.text());
		};
		if (!line.isBlank()) {
			text.append(line.strip()).append('\n');
		}
	}

	private static String cell(Element cell) {
		String spans = (cell.hasAttr("rowspan") ? "↓" + cell.attr("rowspan") : "")
				+ (cell.hasAttr("colspan") ? "→" + cell.attr("colspan") : "");
		return (cell.tagName().equals("th") ? "#" : "") + spans + shortened(cell.text());
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" + text.length() : text;
	}

}
