package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;
import org.apache.poi.ss.usermodel.PaperSize;

/** 未確定・判定不能・終了・未提出: one indicator without a judgement per row. */
final class UnsettledSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("状態", "番号", "枝番", "取組事項名", "目標", "実績", "理由", "担当課");

	private static final List<Integer> WIDTHS = List.of(12, 8, 8, 36, 24, 22, 50, 18);

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Page page = new Page(book, Chapter.UNSETTLED.title(), ItemPlaces.widths(report, WIDTHS, 1));
		page.title("未確定・判定不能・終了・未提出の一覧");
		page.line(report.cover().yearLabel() + "　" + (report.words().judged() ? "判定していない指標 " : "回答のそろっていない指標 ")
				+ report.unsettled().size() + "件", Look.PLAIN);
		page.headings(HEADINGS);
		report.unsettled().forEach((unsettled) -> page.row(row(unsettled, places)));
		page.filterBelow(2, 4);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, 3);
	}

	private static List<Entry> row(Unsettled unsettled, ItemPlaces places) {
		return List.of(Entry.bold(unsettled.state()), places.number(unsettled.number()),
				Entry.centred(unsettled.branch()), Entry.text(unsettled.name()), Entry.text(unsettled.target()),
				Entry.text(unsettled.actual()), Entry.text(unsettled.why()), Entry.text(unsettled.department()));
	}

}
