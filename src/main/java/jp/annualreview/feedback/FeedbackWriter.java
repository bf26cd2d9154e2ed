package jp.annualreview.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import jp.annualreview.workbook.OutputBook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 返却の書き出し: gives a department its own files back, the findings marked in the cells and
 * listed in front. Any file may stand in the input folder, and the library fails on
 * strange ones in many ways; the department gets the list and its other files all the
 * same. The same feedback gives the same bytes.
 */
public final class FeedbackWriter {

	private static final Logger LOG = LoggerFactory.getLogger(FeedbackWriter.class);

	/** What a cell takes in memory. */
	private static final long CELL = 500;

	/**
	 * Writes the files into the folder, which exists.
	 * @return their names
	 */
	public List<String> write(Feedback feedback, Path folder) throws IOException {
		List<String> names = new ArrayList<>();
		for (FeedbackPart part : feedback.parts()) {
			names.add(write(part, folder));
		}
		return names;
	}

	private String write(FeedbackPart part, Path folder) throws IOException {
		if (part.original().isPresent()) {
			try (Workbook workbook = OriginalBook.open(part.original().get().path())) {
				FormerLooks.restore(workbook);
				return save(part, workbook, folder);
			}
			catch (IOException | XMLStreamException | RuntimeException ex) {
				LOG.debug("{} は元の体裁では返せません", part.original().get().file(), ex);
			}
		}
		return plain(part, folder);
	}

	private static String save(FeedbackPart part, Workbook workbook, Path folder) throws IOException {
		Marks marks = new Marks(part, workbook);
		marks.mark();
		return switch (workbook) {
			case XSSFWorkbook own -> save(part, new OutputBook(own), marks, folder);
			case HSSFWorkbook own -> save(part, own, marks, folder);
			default -> throw new IllegalStateException("Excelのブックではありません");
		};
	}

	private static String save(FeedbackPart part, OutputBook book, Marks marks, Path folder) throws IOException {
		FindingsSheet list = new FindingsSheet(book);
		toFront(book.workbook());
		list.write(part, marks);
		book.describe(FindingsSheet.NAME, part.department(), "");
		String name = part.name() + ".xlsx";
		book.save(folder.resolve(name));
		return name;
	}

	private static String save(FeedbackPart part, HSSFWorkbook workbook, Marks marks, Path folder) throws IOException {
		try (OutputBook list = new OutputBook()) {
			new FindingsSheet(list).write(part, marks);
			new XlsList(workbook).copy(list.workbook().getSheetAt(0));
		}
		Map<Name, String> names = XlsBook.references(workbook);
		toFront(workbook);
		names.forEach(Name::setRefersToFormula);
		String name = part.name() + ".xls";
		try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
			workbook.write(out);
		}
		return name;
	}

	private static void toFront(Workbook workbook) {
		workbook.setSheetOrder(FindingsSheet.NAME, 0);
		for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
			workbook.getSheetAt(sheet).setSelected(sheet == 0);
		}
		workbook.setFirstVisibleTab(0);
		workbook.setActiveSheet(0);
	}

	/**
	 * Not one of Excel's own formats, or more than a form can be: its cells in a plain
	 * table.
	 */
	private static String plain(FeedbackPart part, Path folder) throws IOException {
		List<OriginalSheet> sheets = part.original().map((original) -> original.sheets().get()).orElse(List.of());
		try (OutputBook book = new OutputBook()) {
			if (sheets.isEmpty() || PlainCopy.cells(sheets) * CELL > Room.BYTES) {
				LOG.info("提出されたファイルの写しを作れないため、指摘の一覧だけを返します: {}", part.name());
				return save(part.listed(), book, new Marks(part, book.workbook()), folder);
			}
			new PlainCopy(sheets, book.workbook()).append();
			Marks marks = new Marks(part, book.workbook());
			marks.mark();
			return save(part, book, marks, folder);
		}
	}

}
