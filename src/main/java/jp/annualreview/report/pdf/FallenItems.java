package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.Move;

/** 評価が下がった取組 by name, as many as the first page has room for. */
final class FallenItems {

	private static final float RESULT = 52;

	/** Fewer than these are not worth a table, unless there are no more. */
	private static final int LEAST = 3;

	private static final float HEADING = 24;

	private static final float NOTE = 16;

	private final PageFlow flow;

	private final List<Move> moves;

	private final float number;

	private final float width;

	FallenItems(PageFlow flow, List<Move> moves, float number, float width) {
		this.flow = flow;
		this.moves = List.copyOf(moves);
		this.number = number;
		this.width = width;
	}

	void print(String title) {
		List<Group> rows = fitting(this.flow.space() - HEADING - NOTE);
		if (rows.isEmpty() || rows.size() < Math.min(LEAST, this.moves.size())) {
			return;
		}
		float top = this.flow.take(HEADING);
		String heading = title + "（取組 " + this.moves.size() + "件）";
		this.flow.tags()
			.in(Role.H2, () -> this.flow.pen().text(heading, Sheet.LEFT, top - 14, TextStyle.SECTION, Align.LEFT));
		Table table = table();
		rows.forEach(table::add);
		int left = this.moves.size() - rows.size();
		if (left > 0) {
			float foot = this.flow.take(NOTE);
			String more = "ほか" + left + "件は「前年度から変わった項目」にあります。";
			this.flow.tags()
				.in(Role.PARAGRAPH,
						() -> this.flow.pen().text(more, Sheet.LEFT, foot - 11, TextStyle.NOTE, Align.LEFT));
		}
	}

	private List<Group> fitting(float room) {
		List<Group> rows = new ArrayList<>();
		float head = table().height(new Group(List.of(), List.of()));
		float used = head;
		for (Move move : this.moves) {
			Group row = row(move);
			used += table().height(row) - head;
			if (used > room) {
				break;
			}
			rows.add(row);
		}
		return rows;
	}

	private Table table() {
		List<Float> widths = List.of(this.number, this.width - this.number - 2 * RESULT, RESULT, RESULT);
		return new Table(this.flow, Sheet.LEFT, widths, Grid.heads("番号", "取組事項名", "前年度", "今年度"));
	}

	private static Group row(Move move) {
		return Group.row(Look.BODY, Text.centred(move.number()), Text.cell(move.name()), Text.centred(move.before()),
				Text.of(move.after(), TextStyle.CELL_BOLD).aligned(Align.CENTRE));
	}

}
