package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Path;

import jp.annualreview.report.Feedback;
import jp.annualreview.report.FeedbackWriter;

/**
 * 返却: the department's own workbooks with marks; only the list where no file is a
 * workbook that can be copied.
 */
final class WorkbookFeedbackWriter implements FeedbackWriter {

	@Override
	public void write(Feedback feedback, Path folder) throws IOException {
		try (Book book = new Book()) {
			new FeedbackBook(feedback, book).write();
			book.describe(FindingsSheet.NAME, feedback.department(), "");
			book.save(folder.resolve(feedback.fileName()));
		}
	}

}
