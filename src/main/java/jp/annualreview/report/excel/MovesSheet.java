package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.Move;
import jp.annualreview.report.Moves;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;

/** 変動: what moved up, down or elsewhere, one item per row. */
final class MovesSheet implements ReportSheet {

	private static final int NUMBER = 8;

	private record Line(String kind, Move move) {
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		ListSheet.write(book, report, Chapter.MOVES, "前年度から変わった項目", hint(report),
				new ListTable<>("変動一覧", columns(report, places), lines(report)), PrintPage.Paper.A4, 3);
	}

	private static String hint(ReviewReport report) {
		Moves moves = report.moves();
		ReportWords words = report.words();
		return moves.comparedWith().isEmpty() ? "比べられる前年度の結果はありません。"
				: "%sと%sとの比較　%s %d件、%s %d件、%s %d件".formatted(report.cover().yearBrief(), moves.comparedWith(),
						words.up(), moves.up().size(), words.down(), moves.down().size(), words.other(),
						moves.other().size());
	}

	private static List<Line> lines(ReviewReport report) {
		Moves moves = report.moves();
		return Stream
			.of(lines(report.words().up(), moves.up()), lines(report.words().down(), moves.down()),
					lines(report.words().other(), moves.other()))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Line> lines(String title, List<Move> moves) {
		return moves.stream().map((move) -> new Line(title.replaceFirst("項目$", ""), move)).toList();
	}

	private static List<ListColumn<Line>> columns(ReviewReport report, ItemPlaces places) {
		return List.of(ListColumn.of("変動", 16, (line) -> Entry.text(line.kind())),
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (line) -> places.number(line.move().number())),
				ListColumn.of("取組事項名", 36, (line) -> Entry.text(line.move().name())),
				ListColumn.grade("前年度", 11, (line) -> Entry.centred(line.move().before())),
				ListColumn.grade("今年度", 11,
						(line) -> Entry.centred(line.move().after()).with(CellLook.TEXT.centred().withBold())),
				ListColumn.of(report.words().values(), 40, (line) -> Entry.text(line.move().figures())),
				ListColumn.of("理由", 46, (line) -> Entry.text(line.move().because())),
				ListColumn.of("担当課", 18, (line) -> Entry.text(line.move().department())));
	}

}
