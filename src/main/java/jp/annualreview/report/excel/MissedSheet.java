package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.Missed;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 未達成: one indicator per row, with reason and 今後の対応. */
final class MissedSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("番号", "枝番", "取組事項名", "前年度", "評価", "目標", "実績", "達成率",
			"理由・今後の対応", "備考", "担当課", "方針");

	private static final List<Integer> WIDTHS = List.of(8, 8, 34, 10, 10, 22, 18, 10, 52, 32, 18, 24);

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Page page = new Page(book, Chapter.MISSED.title(), WIDTHS);
		page.title("未達成と要因・今後の対応");
		page.line(report.cover().yearLabel() + "　未達成の指標 " + report.missed().size() + "件", Look.PLAIN);
		page.headings(HEADINGS);
		report.missed().forEach((missed) -> page.row(row(missed, places)));
		page.filterBelow(2, 3);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A3_PAPER, 3);
	}

	private static List<Entry> row(Missed missed, ItemPlaces places) {
		return List.of(places.number(missed.number()), Entry.centred(missed.branch()), Entry.text(missed.name()),
				Entry.centred(missed.previous()), Entry.centred(missed.result()).with(Look.TEXT.centred().withBold()),
				Entry.text(missed.target()), Entry.text(missed.actual()), Entry.figure(missed.rate()),
				Entry.text(missed.reason()), Entry.text(missed.remark()), Entry.text(missed.department()),
				Entry.text(missed.policy()));
	}

}
