package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;

/** 提出状況: one department per row. */
final class SubmissionSheet implements ReportSheet {

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		ListSheet.write(book, report, Chapter.SUBMISSIONS, "提出状況",
				(report.cover().asOf() + "　" + SubmissionRow.KEY).strip(),
				new ListTable<>("提出状況一覧", columns(places), report.submissions()), PrintPage.Paper.A4, 1);
	}

	private static List<ListColumn<SubmissionRow>> columns(ItemPlaces places) {
		return List.of(
				ListColumn.of("担当課", 30,
						(row) -> Entry.text(row.department()).linkedTo(places.lists().department(row.department()))),
				ListColumn.of("状態", 12, (row) -> Entry.centred(row.status())),
				ListColumn.of("提出日", 20, (row) -> Entry.centred(row.submittedOn())),
				ListColumn.of("提出ファイル", 48, (row) -> Entry.text(row.files())),
				ListColumn.of("指摘 誤り", 11, (row) -> Entry.count(row.errors())),
				ListColumn.of("指摘 確認", 11, (row) -> Entry.count(row.confirmations())),
				ListColumn.of("指摘 参考", 11, (row) -> Entry.count(row.notes())),
				ListColumn.ifAny("期限まで", 12, (row) -> Entry.centred(row.daysLeft())),
				ListColumn.ifAny("督促文", 70, (row) -> Entry.text(row.reminder())));
	}

}
