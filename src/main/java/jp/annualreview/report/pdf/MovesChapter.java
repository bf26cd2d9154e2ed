package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.Move;
import jp.annualreview.report.Moves;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;

/** 前年度から変わった項目: up, down, the rest, and all moves as a matrix. */
final class MovesChapter implements Chapter {

	private static final float NAME = 52;

	private static final float COUNT = 48;

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		Moves moves = report.moves();
		flow.chapter("前年度から変わった項目", 220);
		if (moves.comparedWith().isEmpty()) {
			flow.paragraph(Text.of("比べられる前年度の結果はありません。", TextStyle.BODY));
			return;
		}
		matrix(flow, report);
		float number = NumberColumn.width(flow, report, 32);
		list(flow, report, report.words().up(), moves.up(), number);
		list(flow, report, report.words().down(), moves.down(), number);
		if (!moves.other().isEmpty()) {
			list(flow, report, report.words().other(), moves.other(), number);
		}
	}

	private static void list(PageFlow flow, ReviewReport report, String title, List<Move> moves, float number) {
		flow.section(title + "（取組 " + moves.size() + "件）");
		ListTable table = ListTable.of(flow, heads(report.words()), number, 166, 48, 16, 50, 164, 0, 82);
		moves.forEach((move) -> table.row(NumberColumn.of(report, move.number(), ""), Text.cell(move.name()),
				Text.centred(move.before()), Text.centred("→"),
				Text.of(move.after(), TextStyle.CELL_BOLD).aligned(Align.CENTRE), Text.cell(move.figures()),
				Text.prose(move.because()), Text.cell(move.department())));
		table.end();
	}

	private static List<String> heads(ReportWords words) {
		return List.of("番号", "取組事項名", "前年度", "", "今年度", words.values(), "理由", "担当課");
	}

	private static void matrix(PageFlow flow, ReviewReport report) {
		Moves moves = report.moves();
		int size = moves.labels().size();
		if (size == 0) {
			return;
		}
		flow.section(report.words().matrix());
		flow.need(18 * (size + 2));
		float count = Math.min(COUNT, (Sheet.BREADTH - NAME) / size);
		List<Float> widths = new ArrayList<>(List.of(NAME));
		widths.addAll(Collections.nCopies(size, count));
		Table table = new Table(flow, Sheet.LEFT, widths, head(moves, report.cover().yearBrief()));
		for (int row = 0; row < moves.matrix().size(); row++) {
			table.add(new Group(List.of(), List.of(row(moves, row))));
		}
	}

	private static Grid head(Moves moves, String thisYear) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.at(0, 0, head("前年度\n（" + moves.comparedWith() + "）"), Look.HEAD).over(2, 1));
		cells.add(Cell.at(0, 1, head("今年度（" + thisYear + "）"), Look.HEAD).over(1, moves.labels().size()));
		for (int i = 0; i < moves.labels().size(); i++) {
			cells.add(Cell.at(1, i + 1, head(moves.labels().get(i)), Look.HEAD));
		}
		return new Grid(2, cells);
	}

	private static Text head(String text) {
		return Text.of(text, TextStyle.HEAD).aligned(Align.CENTRE);
	}

	private static Grid row(Moves moves, int row) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.at(0, 0, head(moves.labels().get(row)), Look.HEAD));
		List<Integer> counts = moves.matrix().get(row);
		for (int i = 0; i < counts.size(); i++) {
			String count = Integer.toString(counts.get(i));
			TextStyle style = count.equals("0") ? TextStyle.CELL_GREY : TextStyle.CELL_BOLD;
			cells.add(Cell.at(0, i + 1, Text.of(count, style).aligned(Align.CENTRE),
					(i == row) ? Look.TOTAL : Look.FIGURE));
		}
		return new Grid(1, cells);
	}

}
