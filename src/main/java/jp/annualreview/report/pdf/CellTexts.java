package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 欄の文字: how the value of a cell looks in its column. */
final class CellTexts {

	private static final float PADDING = 9;

	private final Typesetter type;

	private final Table table;

	private final ItemPlaces places;

	private final List<Float> widths;

	private final boolean nested;

	CellTexts(Typesetter type, Table table, ItemPlaces places, List<Float> widths) {
		this.type = type;
		this.table = table;
		this.places = places;
		this.widths = List.copyOf(widths);
		this.nested = table.rows().anyMatch((row) -> row.level() > 0);
	}

	Text of(Row row, int column) {
		Kind kind = this.table.columns().get(column).kind();
		TextStyle style = heads(row) ? TextStyle.CELL_BOLD : TextStyle.CELL;
		return switch (row.cells().get(column)) {
			case Cell.Text text ->
				words(text, kind, style).indented((kind == Kind.NAME) ? row.level() * style.size() : 0);
			case Cell.Figure figure ->
				Text.of(figure.printed(), figure.isZero() ? TextStyle.CELL_GREY : style).aligned(Align.RIGHT);
			case Cell.Result result -> Text.of(result.printed(), style(result.tone(), style)).aligned(Align.CENTRE);
			case Cell.Reference reference -> this.places.lead(reference);
			case Cell.References several -> Text.cell(unbroken(several.numbers(), this.widths.get(column)));
			case Cell.Stack stack -> stacked(stack, this.table.columns().get(column), this.widths.get(column));
			case Cell.Trend trend -> Text.EMPTY;
		};
	}

	/** Totals, and the top level where there is one below it. */
	private boolean heads(Row row) {
		return row.total() || this.nested && row.level() == 0;
	}

	private static Text words(Cell.Text text, Kind kind, TextStyle usual) {
		Text words = Text.of(text.printed(), style(text.tone(), usual));
		return switch (kind) {
			case PROSE -> words.aligned(Align.JUSTIFIED);
			case WORD -> words.aligned(Text.value(text.printed()).align());
			case FIGURE -> words.aligned(Align.RIGHT);
			case RESULT, REFERENCE -> words.aligned(Align.CENTRE);
			case NAME, DEPARTMENT, CHART -> words;
		};
	}

	private static TextStyle style(Cell.Tone tone, TextStyle usual) {
		return switch (tone) {
			case PLAIN -> usual;
			case STRONG -> TextStyle.CELL_BOLD;
			case QUIET -> TextStyle.SMALL_GREY;
			case WARNING -> TextStyle.CELL_MARK;
		};
	}

	/** A result stands in the line of what it is the result of, where there is room. */
	private Text stacked(Cell.Stack stack, Column column, float width) {
		Text text = Text.EMPTY;
		for (Cell part : stack.parts()) {
			TextStyle style = switch (part) {
				case Cell.Text words -> style(words.tone(), TextStyle.CELL);
				case Cell.Result result -> TextStyle.CELL_BOLD;
				case Cell.Figure figure -> TextStyle.CELL;
				case Cell.Reference reference -> TextStyle.CELL;
				case Cell.References several -> TextStyle.CELL;
				case Cell.Stack inner -> TextStyle.CELL;
				case Cell.Trend trend -> TextStyle.CELL;
			};
			boolean beside = part instanceof Cell.Result && !text.isEmpty()
					&& this.type.width(lastLine(text) + " " + part.printed(), TextStyle.CELL_BOLD) + PADDING <= width;
			text = beside ? text.and(part.printed().isEmpty() ? "" : " " + part.printed(), TextStyle.SMALL_BOLD)
					: text.line(part.printed(), style);
		}
		return text.aligned((column.kind() == Kind.NAME) ? Align.LEFT : Align.CENTRE);
	}

	private static String lastLine(Text text) {
		String plain = text.plain();
		return plain.substring(plain.lastIndexOf('\n') + 1);
	}

	/** No number is broken at its hyphens. */
	private String unbroken(List<String> numbers, float width) {
		StringBuilder lines = new StringBuilder();
		String line = "";
		for (String number : numbers) {
			String longer = line.isEmpty() ? number : line + "、" + number;
			boolean fits = this.type.width(longer + "、", TextStyle.CELL) <= width - PADDING;
			if (!fits && !line.isEmpty()) {
				lines.append(line).append("、\n");
			}
			line = (fits || line.isEmpty()) ? longer : number;
		}
		return lines.append(line).toString();
	}

}
