package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.LegendEntry;

/** 見出しの数値: a few figures side by side, large enough to be seen first. */
final class Tiles {

	private static final float GAP = 10;

	private static final float HEIGHT = 54;

	private Tiles() {
	}

	static void print(PageFlow flow, List<LegendEntry> headline) {
		float width = (Sheet.BREADTH - GAP * (headline.size() - 1)) / Math.max(1, headline.size());
		float top = flow.take(HEIGHT + 14);
		for (int i = 0; i < headline.size(); i++) {
			tile(flow, headline.get(i), Sheet.LEFT + i * (width + GAP), top, width);
		}
	}

	/** The value large, what stands in brackets behind it small below. */
	private static void tile(PageFlow flow, LegendEntry entry, float left, float top, float width) {
		flow.pen().fill(left, top - HEIGHT, width, HEIGHT, Palette.SECTION_FILL);
		flow.pen().fill(left, top - HEIGHT, 3, HEIGHT, Palette.NAVY);
		int bracket = entry.text().indexOf('（');
		String value = (bracket > 0) ? entry.text().substring(0, bracket) : entry.text();
		String aside = (bracket > 0) ? entry.text().substring(bracket) : "";
		float text = left + 11;
		flow.tags().in(Role.PARAGRAPH, () -> {
			flow.pen().text(entry.label(), text, top - 14, TextStyle.NOTE, Align.LEFT);
			flow.pen().text(value, text, top - 34, TextStyle.FIGURE, Align.LEFT);
			flow.pen().text(aside, text, top - 48, TextStyle.NOTE, Align.LEFT);
		});
	}

}
