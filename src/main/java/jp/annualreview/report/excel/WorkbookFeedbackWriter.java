package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import jp.annualreview.report.Feedback;
import jp.annualreview.report.FeedbackOriginal;
import jp.annualreview.report.FeedbackWriter;
import org.apache.poi.ss.usermodel.Workbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 返却: the department's own workbook with marks; only the list where the file is no
 * workbook that can be copied.
 */
final class WorkbookFeedbackWriter implements FeedbackWriter {

	private static final Logger LOG = LoggerFactory.getLogger(WorkbookFeedbackWriter.class);

	@Override
	public void write(Feedback feedback, Path folder) throws IOException {
		try (Book book = feedback.original().flatMap((original) -> marked(feedback, original)).orElseGet(Book::new)) {
			if (book.workbook().getNumberOfSheets() == 0) {
				new FindingsSheet(book).write(feedback, Optional.empty());
			}
			book.describe(FindingsSheet.NAME, feedback.department(), "");
			book.save(folder.resolve(feedback.fileName()));
		}
	}

	/**
	 * Any file may stand in the input folder, and the library fails on strange ones in
	 * many ways; the department gets its list all the same.
	 */
	private static Optional<Book> marked(Feedback feedback, FeedbackOriginal original) {
		try {
			Optional<Workbook> opened = new ReturnedFile(original.path()).open();
			if (opened.isEmpty()) {
				return Optional.empty();
			}
			try (Workbook workbook = opened.get()) {
				return Optional.of(marked(feedback, original, workbook));
			}
		}
		catch (IOException | RuntimeException ex) {
			LOG.info("提出されたファイルの写しを作れないため、指摘の一覧だけを返します: {} ({})", original.file(), ex.toString());
			return Optional.empty();
		}
	}

	private static Book marked(Feedback feedback, FeedbackOriginal original, Workbook workbook) {
		Book book = new Book();
		FindingsSheet list = new FindingsSheet(book);
		new ReturnCopy(workbook, book).append();
		CellMarks marks = new CellMarks(book.workbook(), original.file());
		list.write(feedback, Optional.of(marks));
		marks.mark(feedback.findings());
		return book;
	}

}
