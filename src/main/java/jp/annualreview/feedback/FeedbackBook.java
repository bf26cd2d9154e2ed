package jp.annualreview.feedback;

import jp.annualreview.workbook.OutputBook;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 返却の内容: the list of findings, then the sheets of each file it is about. Any file may
 * stand in the input folder, and the library fails on strange ones in many ways; the
 * department gets the list and its other files all the same.
 */
final class FeedbackBook {

	private static final Logger LOG = LoggerFactory.getLogger(FeedbackBook.class);

	/** What a cell takes in an inflated file. */
	private static final long CELL = 500;

	private final Feedback feedback;

	private final OutputBook book;

	private final CopiedSheets copies = new CopiedSheets();

	private long room = ReturnedFile.ROOM;

	FeedbackBook(Feedback feedback, OutputBook book) {
		this.feedback = feedback;
		this.book = book;
	}

	void write() {
		FindingsSheet list = new FindingsSheet(this.book);
		List<FeedbackOriginal> originals = this.feedback.toGiveBack();
		originals.forEach((original) -> copy(original, originals.size() > 1));
		CellMarks marks = new CellMarks(this.copies);
		list.write(this.feedback, marks,
				originals.stream().map(FeedbackOriginal::file).filter((file) -> !this.copies.has(file)).toList());
		marks.mark(this.feedback.findings());
	}

	private void copy(FeedbackOriginal original, boolean oneOfSeveral) {
		XSSFWorkbook workbook = this.book.workbook();
		CopyName name = oneOfSeveral ? CopyName.ofFile(original.file()) : CopyName.PLAIN;
		int before = workbook.getNumberOfSheets();
		try {
			append(original, name);
		}
		catch (IOException | RuntimeException ex) {
			while (workbook.getNumberOfSheets() > before) {
				workbook.removeSheetAt(workbook.getNumberOfSheets() - 1);
			}
			LOG.debug("{} は元の体裁では写せません", original.file(), ex);
			appendPlain(original, name);
		}
	}

	/** Not one of Excel's own formats, or strange inside: its cells can be copied. */
	private void appendPlain(FeedbackOriginal original, CopyName name) {
		List<OriginalSheet> sheets = original.sheets().get();
		long size = PlainCopy.cells(sheets) * CELL;
		if (sheets.isEmpty() || size > this.room) {
			LOG.info("提出されたファイルの写しを作れないため、指摘の一覧だけを返します: {}", original.file());
			return;
		}
		this.room -= size;
		this.copies.add(original.file(),
				new PlainCopy(sheets, this.book.workbook()).append(name, !this.copies.isEmpty()));
	}

	/** A hidden sheet such as the form's stamp belongs to the newest file. */
	private void append(FeedbackOriginal original, CopyName name) throws IOException {
		Optional<ReturnedFile> file = ReturnedFile.read(original.path());
		long size = file.isPresent() ? file.get().size() : 0;
		if (file.isEmpty() || size > this.room) {
			return;
		}
		this.room -= size;
		try (Workbook workbook = file.get().open()) {
			ReturnCopy copy = new ReturnCopy(workbook, this.book.workbook());
			Map<String, XSSFSheet> sheets = copy.append(name, !this.copies.isEmpty());
			if (this.copies.isEmpty()) {
				copy.takeOverDefaultFont();
			}
			this.copies.add(original.file(), sheets);
		}
	}

}
