package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;

/** 未確定・判定不能・終了・未提出: one indicator without a judgement per row. */
final class UnsettledSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		ListSheet.write(book, report, Chapter.UNSETTLED, "未確定・判定不能・終了・未提出の一覧",
				report.cover().yearLabel() + "　" + (report.words().judged() ? "判定していない指標 " : "回答のそろっていない指標 ")
						+ report.unsettled().size() + "件",
				new ListTable<>("未確定一覧", columns(report, places), report.unsettled()), PrintPage.Paper.A4, 3);
	}

	private static List<ListColumn<Unsettled>> columns(ReviewReport report, ItemPlaces places) {
		return List.of(ListColumn.of("状態", 12, (one) -> Entry.bold(one.state())),
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (one) -> places.number(one.number())),
				ListColumn.ifAny("枝番", 8, (one) -> Entry.centred(one.branch())),
				ListColumn.of("取組事項名", 36, (one) -> Entry.text(one.name())),
				ListColumn.ifAny("目標", 24, (one) -> Entry.text(one.target())),
				ListColumn.ifAny("実績", 22, (one) -> Entry.text(one.actual())),
				ListColumn.of("理由", 50, (one) -> Entry.text(one.why())),
				ListColumn.of("担当課", 18, (one) -> Entry.text(one.department())));
	}

}
