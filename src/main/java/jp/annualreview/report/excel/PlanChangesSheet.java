package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.PlanChange;
import jp.annualreview.report.ReviewReport;

/** 計画の変更: one change per row. */
final class PlanChangesSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.PLAN_CHANGES.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		ListSheet.write(book, report, Chapter.PLAN_CHANGES, "計画の変更",
				report.cover().yearLabel() + "まで　" + report.planChanges().size() + "件",
				new ListTable<>("計画変更一覧", columns(report, places), report.planChanges()), PrintPage.Paper.A4, 3);
	}

	private static List<ListColumn<PlanChange>> columns(ReviewReport report, ItemPlaces places) {
		return List.of(ListColumn.of("変更", 12, (change) -> Entry.bold(change.kind())),
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (change) -> places.number(change.number())),
				ListColumn.ifAny("枝番", 8, (change) -> Entry.centred(change.branch())),
				ListColumn.of("取組事項名", 36, (change) -> Entry.text(change.name())),
				ListColumn.of("時期", 18, (change) -> Entry.text(change.since())),
				ListColumn.of("内容", 40, (change) -> Entry.text(change.what())),
				ListColumn.ifAny("理由", 46, (change) -> Entry.text(change.reason())),
				ListColumn.of("担当課", 18, (change) -> Entry.text(change.department())));
	}

}
