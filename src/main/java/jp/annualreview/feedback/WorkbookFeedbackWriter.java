package jp.annualreview.feedback;

import jp.annualreview.workbook.OutputBook;
import java.io.IOException;
import java.nio.file.Path;

/**
 * 返却: the department's own workbooks with marks; only the list where no file is a
 * workbook that can be copied.
 */
final class WorkbookFeedbackWriter implements FeedbackWriter {

	@Override
	public void write(Feedback feedback, Path folder) throws IOException {
		try (OutputBook book = new OutputBook()) {
			new FeedbackBook(feedback, book).write();
			book.describe(FindingsSheet.NAME, feedback.department(), "");
			book.save(folder.resolve(feedback.fileName()));
		}
	}

}
