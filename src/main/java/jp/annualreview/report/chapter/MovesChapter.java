package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.Move;
import jp.annualreview.report.Moves;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;
import jp.annualreview.report.document.Table.Section;

/** 前年度から変わった項目: how many moved from which result to which, and which. */
final class MovesChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "前年度から変わった項目";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		Moves moves = report.moves();
		if (moves.comparedWith().isEmpty()) {
			return List.of(new Note("比べられる前年度の結果はありません。"));
		}
		List<Block> blocks = new ArrayList<>();
		if (!moves.labels().isEmpty()) {
			blocks.add(matrix(report));
		}
		blocks.add(list(report));
		return blocks;
	}

	private static Table matrix(ReviewReport report) {
		Moves moves = report.moves();
		String thisYear = "今年度（" + report.cover().yearBrief() + "）";
		List<Column> columns = Stream
			.concat(Stream.of(Column.of("前年度（" + moves.comparedWith() + "）", Kind.NAME, 16)),
					moves.labels().stream().map((label) -> Columns.figure(label, 11).under(thisYear)))
			.toList();
		List<Row> rows = IntStream.range(0, moves.labels().size())
			.mapToObj((before) -> new Row(Stream
				.concat(Stream.of(Cell.strong(moves.labels().get(before))),
						moves.matrix().get(before).stream().map(Cell::count))
				.toList(), 0, false, List.of()))
			.toList();
		return new Table("", report.judged() ? "評価の移り変わり（取組の件数）" : "段階の移り変わり（取組の件数）", columns, rows).on("変動_件数");
	}

	private static Table list(ReviewReport report) {
		Moves moves = report.moves();
		boolean judged = report.judged();
		List<Section> sections = new ArrayList<>();
		sections.add(section(judged ? "評価が上がった" : "段階が進んだ", moves.up()));
		sections.add(section(judged ? "評価が下がった" : "段階が戻った", moves.down()));
		if (!moves.other().isEmpty()) {
			sections.add(section(judged ? "状態が変わった" : "段階はそのままで、自己評価又は回答の有無が変わった", moves.other()));
		}
		return new Table("変動一覧", "変わった項目の一覧", "変動",
				List.of(Columns.number(), Column.of("取組事項名", Kind.NAME, 36), Columns.result("前年度"),
						Columns.result("今年度"), Columns.prose(judged ? "実績（目標）" : "段階（自己評価）", 40),
						Columns.prose("理由", 46), Columns.department()),
				sections);
	}

	private static Section section(String label, List<Move> moves) {
		return new Section(label, Sections.heading(label + "項目", "取組", moves.size()),
				moves.stream().map(MovesChapter::row).toList());
	}

	private static Row row(Move move) {
		return Row.of(new Cell.Reference(move.number(), ""), Cell.text(move.name()), Cell.result(move.before()),
				Cell.thisResult(move.after()), Cell.text(move.figures()), Cell.text(move.because()),
				Cell.text(move.department()));
	}

}
