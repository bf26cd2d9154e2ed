package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;
import org.apache.poi.ss.usermodel.PaperSize;

/** 提出状況: one department per row. */
final class SubmissionSheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("担当課", "状態", "提出日", "提出ファイル", "誤り", "確認", "参考");

	private static final List<Integer> WIDTHS = List.of(30, 12, 20, 48, 10, 10, 10);

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Page page = new Page(book, Chapter.SUBMISSIONS.title(), WIDTHS);
		page.title("提出状況");
		page.line(report.cover().asOf(), Look.PLAIN);
		page.headings(HEADINGS);
		report.submissions().forEach((submission) -> page.row(row(submission)));
		page.filterBelow(2, 1);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, 3);
	}

	private static List<Entry> row(SubmissionRow submission) {
		return List.of(Entry.text(submission.department()), Entry.centred(submission.status()),
				Entry.centred(submission.submittedOn()), Entry.text(submission.files()),
				Entry.count(submission.errors()), Entry.count(submission.confirmations()),
				Entry.count(submission.notes()));
	}

}
