package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.KeyFigures;
import jp.annualreview.report.document.KeyFigures.KeyFigure;

/** 見出しの数値: a few figures side by side, large enough to be seen first. */
final class Tiles {

	private static final float GAP = 10;

	private static final float HEIGHT = 54;

	private Tiles() {
	}

	static void print(PageFlow flow, KeyFigures block) {
		List<KeyFigure> headline = block.figures();
		float width = (Sheet.BREADTH - GAP * (headline.size() - 1)) / Math.max(1, headline.size());
		float top = flow.take(HEIGHT + 14);
		for (int i = 0; i < headline.size(); i++) {
			tile(flow, headline.get(i), Sheet.LEFT + i * (width + GAP), top, width);
		}
	}

	/** The value large, what stands in brackets behind it small below. */
	private static void tile(PageFlow flow, KeyFigure entry, float left, float top, float width) {
		flow.pen().fill(left, top - HEIGHT, width, HEIGHT, Palette.SECTION_FILL);
		flow.pen().fill(left, top - HEIGHT, 3, HEIGHT, Palette.NAVY);
		float text = left + 11;
		flow.tags().in(Role.PARAGRAPH, () -> {
			flow.pen().text(entry.label(), text, top - 14, TextStyle.NOTE, Align.LEFT);
			flow.pen().text(entry.value().printed(), text, top - 34, TextStyle.FIGURE, Align.LEFT);
			flow.pen().text(entry.aside(), text, top - 48, TextStyle.NOTE, Align.LEFT);
		});
	}

}
