package jp.annualreview.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/**
 * 元の書式: a sheet nobody sees keeps a sample of each marked cell's former look, so that a
 * marked file sent in again can be given back its own looks, moved or not.
 */
final class FormerLooks {

	static final String NAME = "_marks";

	/** A sheet of another origin by that name would be a small one too. */
	private static final int MOST = 20_000;

	/** An empty cell might be left out as one that nobody needs. */
	private static final String SAMPLE = "元の書式";

	private final Sheet sheet;

	private int marks;

	private FormerLooks(Sheet sheet) {
		this.sheet = sheet;
	}

	/** The sheet is made anew. */
	static FormerLooks in(Workbook workbook) {
		Sheet sheet = workbook.createSheet(NAME);
		workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
		return new FormerLooks(sheet);
	}

	int next() {
		return ++this.marks;
	}

	/**
	 * @param noted the cell with the note
	 * @param cell it, or another cell of its merged area
	 */
	void remember(int mark, Cell noted, Cell cell) {
		Row row = this.sheet.createRow(this.sheet.getLastRowNum() + 1);
		row.createCell(0).setCellValue(mark);
		row.createCell(1).setCellValue(noted.getSheet().getSheetName());
		row.createCell(2).setCellValue(noted.getRowIndex());
		row.createCell(3).setCellValue(noted.getColumnIndex());
		row.createCell(4).setCellValue(cell.getRowIndex() - noted.getRowIndex());
		row.createCell(5).setCellValue(cell.getColumnIndex() - noted.getColumnIndex());
		Cell sample = row.createCell(6);
		sample.setCellValue(SAMPLE);
		sample.setCellStyle(cell.getCellStyle());
	}

	/** Takes out what an earlier feedback put into a file that was sent in again. */
	static void restore(Workbook workbook) {
		Map<Integer, Cell> noted = takeNotesOut(workbook);
		Sheet looks = workbook.getSheet(NAME);
		if (looks != null) {
			for (Row row : looks) {
				if (row.getRowNum() < MOST) {
					restore(workbook, row, noted);
				}
			}
			workbook.removeSheetAt(workbook.getSheetIndex(looks));
		}
		Sheet list = workbook.getSheet(FindingsSheet.NAME);
		if (list != null && FindingsSheet.isOne(list)) {
			workbook.removeSheetAt(workbook.getSheetIndex(list));
		}
	}

	private static void restore(Workbook workbook, Row row, Map<Integer, Cell> noted) {
		Cell sample = row.getCell(6);
		Sheet sheet = text(row.getCell(1)).map(workbook::getSheet).orElse(null);
		if (sample == null || sheet == null) {
			return;
		}
		Cell moved = noted.get(number(row.getCell(0)));
		int top = ((moved != null) ? moved.getRowIndex() : number(row.getCell(2))) + number(row.getCell(4));
		int left = ((moved != null) ? moved.getColumnIndex() : number(row.getCell(3))) + number(row.getCell(5));
		Row found = ((moved != null) ? moved.getSheet() : sheet).getRow(top);
		Cell cell = (found != null && left >= 0) ? found.getCell(left) : null;
		if (cell != null && MarkStyles.isMarked(cell.getCellStyle())) {
			CellStyle look = sample.getCellStyle();
			cell.setCellStyle(look);
		}
	}

	/** The cells that carried our notes, by the marks' numbers. */
	private static Map<Integer, Cell> takeNotesOut(Workbook workbook) {
		Map<Integer, Cell> noted = new HashMap<>();
		for (Sheet sheet : workbook) {
			for (Map.Entry<CellAddress, ? extends Comment> note : sheet.getCellComments().entrySet()) {
				String author = note.getValue().getAuthor();
				if (author != null && author.startsWith(Finding.NOTE_AUTHOR)) {
					Cell cell = CellNotes.cell(sheet, note.getKey().getRow(), note.getKey().getColumn());
					String number = author.substring(Finding.NOTE_AUTHOR.length()).strip();
					if (number.matches("\\d{1,6}")) {
						noted.putIfAbsent(Integer.parseInt(number), cell);
					}
					takeOut(cell, note.getValue().getString().getString());
				}
			}
		}
		return noted;
	}

	/** What the department had written itself stays. */
	private static void takeOut(Cell cell, String text) {
		int own = text.indexOf(Marks.OWN);
		cell.removeCellComment();
		if (own >= 0) {
			CellNotes.put(cell, text.substring(own + Marks.OWN.length()), "");
		}
	}

	private static Optional<String> text(Cell cell) {
		return Optional.ofNullable(cell)
			.filter((one) -> one.getCellType() == CellType.STRING)
			.map(Cell::getStringCellValue);
	}

	private static int number(Cell cell) {
		return (cell != null && cell.getCellType() == CellType.NUMERIC) ? (int) cell.getNumericCellValue() : 0;
	}

}
