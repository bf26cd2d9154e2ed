package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.ReviewReport;

/** 前回からの変更: one indicator per row. */
final class EditionChangesSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.EDITION_CHANGES.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		EditionChanges changes = report.changes().orElseThrow();
		ListSheet.write(book, report, Chapter.EDITION_CHANGES, "前回からの変更", summary(changes),
				new ListTable<>("前回変更一覧", columns(report, places, changes), changes.rows()), PrintPage.Paper.A4, 3);
	}

	private static String summary(EditionChanges changes) {
		return changes.rows().isEmpty() ? changes.nothing()
				: "前回 " + changes.before() + "　今回 " + changes.now() + "　" + changes.rows().size() + "件";
	}

	private static List<ListColumn<EditionChange>> columns(ReviewReport report, ItemPlaces places,
			EditionChanges changes) {
		return List.of(ListColumn.of("区分", 22, (change) -> Entry.bold(change.kind().label())),
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (change) -> places.number(change.number())),
				ListColumn.ifAny("枝番", 8, (change) -> Entry.centred(change.branch())),
				ListColumn.of("取組事項・指標", 44, (change) -> Entry.text(change.name())),
				ListColumn.of("前回（" + changes.before() + "）", 40, (change) -> Entry.text(change.before())),
				ListColumn.of("今回（" + changes.now() + "）", 40, (change) -> Entry.bold(change.after())),
				ListColumn.of("担当課", 20, (change) -> Entry.text(change.department())));
	}

}
