package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.OpinionRow;
import jp.annualreview.report.ReviewReport;

/** 委員意見: one opinion per row. */
final class OpinionSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.OPINIONS.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		ListSheet.write(book, report, Chapter.OPINIONS, "委員意見と回答", report.opinions().size() + "件",
				new ListTable<>("委員意見一覧", columns(report, places), report.opinions()), PrintPage.Paper.A4, 3);
	}

	private static List<ListColumn<OpinionRow>> columns(ReviewReport report, ItemPlaces places) {
		return List.of(ListColumn.of("区分", 26, (opinion) -> Entry.bold(opinion.part())),
				ListColumn.of("会議", 14, (opinion) -> Entry.centred(opinion.meeting())),
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (opinion) -> places.number(opinion.number())),
				ListColumn.of("取組事項名", 30, (opinion) -> Entry.text(opinion.name())),
				ListColumn.of("意見", 50, (opinion) -> Entry.text(opinion.opinion())),
				ListColumn.of("事務局の回答", 50, (opinion) -> Entry.text(opinion.answer())),
				ListColumn.of("対応状況", 14, (opinion) -> Entry.centred(opinion.status())));
	}

}
