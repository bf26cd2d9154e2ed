package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.ReviewReport;

/** 前回からの変更: one indicator per row. */
final class EditionChangesSheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(22, 8, 8, 44, 40, 40, 20);

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.EDITION_CHANGES.isIn(report);
	}

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		EditionChanges changes = report.changes().orElseThrow();
		Page page = new Page(book, Chapter.EDITION_CHANGES.title(), ItemPlaces.widths(report, WIDTHS, 1));
		page.title("前回からの変更");
		page.line("前回 " + changes.before() + "　今回 " + changes.now() + "　" + changes.rows().size() + "件", Look.PLAIN);
		page.headings(List.of("区分", "番号", "枝番", "取組事項・指標", "前回（" + changes.before() + "）", "今回（" + changes.now() + "）",
				"担当課"));
		changes.rows().forEach((change) -> page.row(row(change, places)));
		page.filterBelow(2, 4);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PrintPage.Paper.A4, 3);
	}

	private static List<Entry> row(EditionChange change, ItemPlaces places) {
		return List.of(Entry.bold(change.kind().label()), places.number(change.number()),
				Entry.centred(change.branch()), Entry.text(change.name()), Entry.text(change.before()),
				Entry.bold(change.after()), Entry.text(change.department()));
	}

}
