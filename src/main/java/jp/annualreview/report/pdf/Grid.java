package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** 枠組み: rows that stay on one page as long as one page can hold them. */
record Grid(int rows, List<Box> cells) {

	Grid {
		cells = List.copyOf(cells);
	}

	/** One row, a cell per column. */
	static Grid row(Look look, List<Text> texts) {
		List<Box> cells = new ArrayList<>();
		texts.forEach((text) -> cells.add(Box.at(0, cells.size(), text, look)));
		return new Grid(1, cells);
	}

	/** A text as bands of one paragraph each, between which a page may end. */
	static List<Grid> paragraphs(int column, int columns, Text text) {
		List<Text> paragraphs = text.paragraphs();
		List<Grid> bands = new ArrayList<>();
		for (Text one : paragraphs) {
			Look look = (bands.size() + 1 == paragraphs.size()) ? Look.LAST_PARAGRAPH : Look.PARAGRAPH;
			bands.add(new Grid(1, List.of(new Box(0, 1, column, columns, one, look))));
		}
		return bands;
	}

	static Grid heads(String... heads) {
		return row(Look.HEAD,
				List.of(heads).stream().map((head) -> Text.of(head, TextStyle.HEAD).aligned(Align.CENTRE)).toList());
	}

}
