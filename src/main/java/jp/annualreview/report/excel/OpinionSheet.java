package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.OpinionRow;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 委員意見: one opinion per row. */
final class OpinionSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("区分", "会議", "番号", "取組事項名", "意見", "事務局の回答", "対応状況");

	private static final List<Integer> WIDTHS = List.of(26, 14, 8, 30, 50, 50, 14);

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.OPINIONS.isIn(report);
	}

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Page page = new Page(book, Chapter.OPINIONS.title(), ItemPlaces.widths(report, WIDTHS, 2));
		page.title("委員意見と回答");
		page.line(report.opinions().size() + "件", Look.PLAIN);
		page.headings(HEADINGS);
		report.opinions().forEach((opinion) -> page.row(row(opinion, places)));
		page.filterBelow(2, 4);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, 3);
	}

	private static List<Entry> row(OpinionRow opinion, ItemPlaces places) {
		return List.of(Entry.bold(opinion.part()), Entry.centred(opinion.meeting()), places.number(opinion.number()),
				Entry.text(opinion.name()), Entry.text(opinion.opinion()), Entry.text(opinion.answer()),
				Entry.centred(opinion.status()));
	}

}
