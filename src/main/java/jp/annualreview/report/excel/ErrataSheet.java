package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.Erratum;
import jp.annualreview.report.ReviewReport;

/** 正誤表: one wrong figure per row. */
final class ErrataSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("番号", "枝番", "取組事項・指標", "欄", "誤", "正", "担当課");

	private static final List<Integer> WIDTHS = List.of(8, 8, 46, 14, 34, 34, 20);

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.ERRATA.isIn(report);
	}

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		EditionChanges changes = report.changes().orElseThrow();
		Page page = new Page(book, Chapter.ERRATA.title(), ItemPlaces.widths(report, WIDTHS, 0));
		page.title("正誤表（" + changes.before() + "の報告書）");
		page.line(changes.errata().size() + "件", Look.PLAIN);
		page.headings(HEADINGS);
		changes.errata().forEach((erratum) -> page.row(row(erratum, places)));
		page.filterBelow(2, 3);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PrintPage.Paper.A4, 3);
	}

	private static List<Entry> row(Erratum erratum, ItemPlaces places) {
		return List.of(places.number(erratum.number()), Entry.centred(erratum.branch()), Entry.text(erratum.name()),
				Entry.centred(erratum.field()), Entry.text(erratum.wrong()), Entry.bold(erratum.right()),
				Entry.text(erratum.department()));
	}

}
