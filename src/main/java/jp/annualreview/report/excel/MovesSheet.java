package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.Move;
import jp.annualreview.report.Moves;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 変動: what moved up, down or elsewhere, and all moves as a matrix. */
final class MovesSheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(12, 36, 10, 10, 10, 40, 46, 18);

	private static final List<String> HEADINGS = List.of("番号", "取組事項名", "前年度", "", "今年度", "数値", "理由", "担当課");

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Moves moves = report.moves();
		Page page = new Page(book, Chapter.MOVES.title(), ItemPlaces.widths(report, WIDTHS, 0));
		page.title("前年度から変わった項目");
		if (moves.comparedWith().isEmpty()) {
			page.line("比べられる前年度の結果はありません。", Look.PLAIN);
		}
		else {
			page.line(report.cover().yearBrief() + "と" + moves.comparedWith() + "との比較", Look.PLAIN);
			list(page, report.words().up(), moves.up(), places);
			list(page, report.words().down(), moves.down(), places);
			list(page, report.words().other(), moves.other(), places);
			matrix(page, report);
		}
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, 2);
	}

	private static void list(Page page, String title, List<Move> moves, ItemPlaces places) {
		page.section(title + "（" + moves.size() + "件）");
		if (moves.isEmpty()) {
			page.line("該当する項目はありません。", Look.PLAIN);
			return;
		}
		page.headings(HEADINGS);
		for (Move move : moves) {
			page.row(places.number(move.number()), Entry.text(move.name()), Entry.centred(move.before()),
					Entry.centred("→"), Entry.centred(move.after()).with(Look.TEXT.centred().withBold()),
					Entry.text(move.figures()), Entry.text(move.because()), Entry.text(move.department()));
		}
	}

	/**
	 * One row per pair of results: a matrix does not fit the columns of the lists above.
	 */
	private static void matrix(Page page, ReviewReport report) {
		Moves moves = report.moves();
		String thisYear = report.cover().yearBrief();
		page.section(report.words().matrix());
		page.headings(List.of("前年度（" + moves.comparedWith() + "）", "今年度（" + thisYear + "）", "件数"));
		for (int before = 0; before < moves.labels().size(); before++) {
			for (Entry[] row : rows(moves, before)) {
				page.row(row);
			}
		}
	}

	private static List<Entry[]> rows(Moves moves, int before) {
		List<Entry[]> rows = new ArrayList<>();
		for (int after = 0; after < moves.labels().size(); after++) {
			int count = moves.matrix().get(before).get(after);
			if (count > 0) {
				rows.add(new Entry[] { Entry.centred(moves.labels().get(before)),
						Entry.centred(moves.labels().get(after)), Entry.count(count) });
			}
		}
		return rows;
	}

}
