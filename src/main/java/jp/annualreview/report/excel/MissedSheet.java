package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.Missed;
import jp.annualreview.report.ReviewReport;

/**
 * 未達成: one indicator per row, with reason and 今後の対応. Without targets it is the 自己評価 that
 * falls short, and there is neither target nor rate to show.
 */
final class MissedSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		boolean judged = report.words().judged();
		List<ListColumn<Missed>> columns = Stream
			.of(subject(report, places), judged ? judged(report.words().negatives()) : shown(), reasons(judged))
			.flatMap(List::stream)
			.toList();
		ListSheet.write(book, report, Chapter.MISSED, report.words().missed(),
				report.cover().yearLabel() + "　" + report.words().missedSheet() + " " + report.missed().size() + "件",
				new ListTable<>("未達成一覧", columns, report.missed()), PrintPage.Paper.A3, 3);
	}

	private static List<ListColumn<Missed>> subject(ReviewReport report, ItemPlaces places) {
		return List.of(
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (missed) -> places.number(missed.number())),
				ListColumn.ifAny("枝番", 8, (missed) -> Entry.centred(missed.branch())),
				ListColumn.of("取組事項名", 34, (missed) -> Entry.text(missed.name())),
				ListColumn.grade("前年度", 12, (missed) -> Entry.centred(missed.previous())));
	}

	private static List<ListColumn<Missed>> judged(NegativeSign negatives) {
		return List.of(ListColumn.grade("評価", 12, MissedSheet::result),
				ListColumn.of("目標", 22, (missed) -> Entry.text(missed.target())),
				ListColumn.of("実績", 18, (missed) -> Entry.text(missed.actual())),
				ListColumn.ifAny("達成率", 10, (missed) -> PrintedFigure.entry(missed.rate(), negatives)));
	}

	private static List<ListColumn<Missed>> shown() {
		return List.of(ListColumn.grade("自己評価", 12, MissedSheet::result),
				ListColumn.grade("段階", 12, (missed) -> Entry.centred(missed.actual())));
	}

	private static Entry result(Missed missed) {
		return Entry.centred(missed.result()).with(CellLook.TEXT.centred().withBold());
	}

	private static List<ListColumn<Missed>> reasons(boolean judged) {
		return List.of(ListColumn.of("理由・今後の対応", judged ? 52 : 62, (missed) -> Entry.text(missed.reason())),
				ListColumn.ifAny("備考", judged ? 32 : 38, (missed) -> Entry.text(missed.remark())),
				ListColumn.of("担当課", 20, (missed) -> Entry.text(missed.department())),
				ListColumn.ifAny(judged ? "方針" : "体系", judged ? 24 : 30, (missed) -> Entry.text(missed.policy())));
	}

}
