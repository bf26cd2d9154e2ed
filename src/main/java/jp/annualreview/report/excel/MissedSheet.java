package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.Missed;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/**
 * 未達成: one indicator per row, with reason and 今後の対応. Without targets it is the 自己評価 that
 * falls short, and there is neither target nor rate to show.
 */
final class MissedSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("番号", "枝番", "取組事項名", "前年度", "評価", "目標", "実績", "達成率",
			"理由・今後の対応", "備考", "担当課", "方針");

	private static final List<Integer> WIDTHS = List.of(8, 8, 34, 10, 10, 22, 18, 10, 52, 32, 18, 24);

	private static final List<String> SHOWN_HEADINGS = List.of("番号", "枝番", "取組事項名", "前年度", "自己評価", "段階", "理由・今後の対応",
			"備考", "担当課", "体系");

	private static final List<Integer> SHOWN_WIDTHS = List.of(8, 8, 34, 12, 12, 12, 62, 38, 20, 30);

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		boolean judged = report.words().judged();
		Page page = new Page(book, Chapter.MISSED.title(),
				ItemPlaces.widths(report, judged ? WIDTHS : SHOWN_WIDTHS, 0));
		page.title(report.words().missed());
		page.line(report.cover().yearLabel() + "　" + report.words().missedSheet() + " " + report.missed().size() + "件",
				Look.PLAIN);
		page.headings(judged ? HEADINGS : SHOWN_HEADINGS);
		report.missed().forEach((missed) -> page.row(row(missed, places, judged)));
		page.filterBelow(2, 3);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A3_PAPER, 3);
	}

	private static List<Entry> row(Missed missed, ItemPlaces places, boolean judged) {
		List<Entry> row = new ArrayList<>(List.of(places.number(missed.number()), Entry.centred(missed.branch()),
				Entry.text(missed.name()), Entry.centred(missed.previous()),
				Entry.centred(missed.result()).with(Look.TEXT.centred().withBold())));
		if (judged) {
			row.addAll(List.of(Entry.text(missed.target()), Entry.text(missed.actual()), Entry.figure(missed.rate())));
		}
		else {
			row.add(Entry.centred(missed.actual()));
		}
		row.addAll(List.of(Entry.text(missed.reason()), Entry.text(missed.remark()), Entry.text(missed.department()),
				Entry.text(missed.policy())));
		return row;
	}

}
