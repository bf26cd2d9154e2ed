package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.PlanChange;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 計画の変更: one change per row. */
final class PlanChangesSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("変更", "番号", "枝番", "取組事項名", "時期", "内容", "理由", "担当課");

	private static final List<Integer> WIDTHS = List.of(12, 8, 8, 36, 18, 40, 46, 18);

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		if (!Chapter.PLAN_CHANGES.isIn(report)) {
			return;
		}
		Page page = new Page(book, Chapter.PLAN_CHANGES.title(), WIDTHS);
		page.title("計画の変更");
		page.line(report.cover().yearLabel() + "まで　" + report.planChanges().size() + "件", Look.PLAIN);
		page.headings(HEADINGS);
		report.planChanges().forEach((change) -> page.row(row(change, places)));
		page.filterBelow(2, 4);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, 3);
	}

	private static List<Entry> row(PlanChange change, ItemPlaces places) {
		return List.of(Entry.bold(change.kind()), places.number(change.number()), Entry.centred(change.branch()),
				Entry.text(change.name()), Entry.text(change.since()), Entry.text(change.what()),
				Entry.text(change.reason()), Entry.text(change.department()));
	}

}
