package jp.annualreview.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;

/**
 * 欄の見え方: the words of a cell with the classes that set them.
 *
 * @param heads whether it heads its row
 * @param rows rows it spans
 * @param spark a small chart in place of words
 */
record CellView(boolean heads, String look, int rows, List<Words> words, Optional<Sparkline> spark) {

	CellView {
		words = List.copyOf(words);
	}

	/**
	 * A run of words.
	 *
	 * @param anchor the place a click leads to, blank for none
	 * @param strong whether they are set off
	 * @param look class of the words
	 */
	record Words(String text, String anchor, boolean strong, String look) {
	}

	static CellView of(Column column, Cell cell, int rows, ItemAnchors anchors) {
		boolean trend = cell instanceof Cell.Trend;
		return new CellView(column.kind() == Kind.NAME, look(column, cell), rows,
				trend ? List.of() : words(cell, anchors),
				(cell instanceof Cell.Trend chart) ? Optional.of(Sparkline.of(chart)) : Optional.empty());
	}

	private static String look(Column column, Cell cell) {
		if (cell instanceof Cell.References) {
			return "numbers";
		}
		if (cell instanceof Cell.Stack && column.kind() == Kind.RESULT) {
			return "c year-cell";
		}
		return switch (column.kind()) {
			case REFERENCE -> "no";
			case NAME -> "name t";
			case RESULT, CHART -> "c";
			case WORD -> "t value";
			case PROSE -> "t prose";
			case FIGURE -> (cell instanceof Cell.Figure figure && figure.isZero()) ? "n zero" : "n";
			case DEPARTMENT -> "dept";
		};
	}

	private static List<Words> words(Cell cell, ItemAnchors anchors) {
		return switch (cell) {
			case Cell.Text text ->
				List.of(new Words(text.printed(), "", text.tone() == Cell.Tone.STRONG, look(text.tone())));
			case Cell.Figure figure -> List.of(new Words(figure.printed(), "", false, ""));
			case Cell.Result result -> List.of(new Words(result.printed(), "", result.tone() == Cell.Tone.STRONG, ""));
			case Cell.Reference reference -> List.of(linked(reference.number(), reference.printed(), anchors));
			case Cell.References several -> several.numbers()
				.stream()
				.flatMap((number) -> Stream.of(new Words("、", "", false, ""), linked(number, number, anchors)))
				.skip(1)
				.toList();
			case Cell.Stack stack -> stack.parts()
				.stream()
				.filter((part) -> !part.isEmpty())
				.flatMap((part) -> words(part, anchors).stream())
				.collect(Collectors.toList());
			case Cell.Trend trend -> List.of();
		};
	}

	private static String look(Cell.Tone tone) {
		return switch (tone) {
			case PLAIN, STRONG -> "";
			case QUIET -> "t sub";
			case WARNING -> "warning";
		};
	}

	private static Words linked(String number, String shown, ItemAnchors anchors) {
		return new Words(shown, anchors.has(number) ? ItemAnchors.of(number) : "", false, "");
	}

}
