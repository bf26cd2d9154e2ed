package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.Erratum;
import jp.annualreview.report.ReviewReport;

/** 正誤表: one wrong figure per row. */
final class ErrataSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.ERRATA.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		EditionChanges changes = report.changes().orElseThrow();
		ListSheet.write(book, report, Chapter.ERRATA, "正誤表（" + changes.before() + "の報告書）",
				changes.errata().size() + "件", new ListTable<>("正誤一覧", columns(report, places), changes.errata()),
				PrintPage.Paper.A4, 3);
	}

	private static List<ListColumn<Erratum>> columns(ReviewReport report, ItemPlaces places) {
		return List.of(
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (erratum) -> places.number(erratum.number())),
				ListColumn.ifAny("枝番", 8, (erratum) -> Entry.centred(erratum.branch())),
				ListColumn.of("取組事項・指標", 46, (erratum) -> Entry.text(erratum.name())),
				ListColumn.of("欄", 14, (erratum) -> Entry.centred(erratum.field())),
				ListColumn.of("誤", 34, (erratum) -> Entry.text(erratum.wrong())),
				ListColumn.of("正", 34, (erratum) -> Entry.bold(erratum.right())),
				ListColumn.of("担当課", 20, (erratum) -> Entry.text(erratum.department())));
	}

}
