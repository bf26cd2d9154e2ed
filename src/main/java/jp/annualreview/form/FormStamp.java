package jp.annualreview.form;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import jp.annualreview.plan.Prefilled;
import jp.annualreview.workbook.OutputBook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** {@code _form}: the very hidden sheet that says which form a return was made from. */
final class FormStamp {

	private static final String NAME = "_form";

	private final XSSFSheet sheet;

	private FormStamp(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	static void write(OutputBook book, DepartmentForm form) {
		FormStamp stamp = new FormStamp(book.sheet(NAME));
		stamp.add("項目", "値");
		stamp.add("計画ID", form.head().plan().value());
		stamp.add("年度", form.head().year().toString());
		stamp.add("担当課", form.head().department());
		stamp.add("版", form.head().edition().value());
		stamp.add("様式版", DepartmentForm.VERSION);
		stamp.add("照合値", form.fingerprint());
		if (form.head().layout().isCards()) {
			form.items()
				.stream()
				.map((item) -> item.item().number().value())
				.forEach((number) -> stamp.card(book, number));
		}
		else {
			form.rows().forEach(stamp::row);
		}
		book.workbook().setSheetVisibility(book.workbook().getSheetIndex(NAME), SheetVisibility.VERY_HIDDEN);
	}

	private void row(FormRow row) {
		add(Prefilled.LABEL + Prefilled.row(row.id().item().value(), row.id().branch()), row.sent().fingerprint());
	}

	/**
	 * The lines of a card, but for the cells to be filled in and for what runs across all
	 * columns: that only explains.
	 */
	private void card(OutputBook book, String number) {
		XSSFSheet card = book.workbook().getSheet(FormCardSheet.name(number));
		for (Row line : card) {
			SequencedMap<String, String> cells = new LinkedHashMap<>();
			line.forEach((cell) -> {
				if (cell.getCellStyle().getLocked() && !isCovered(card, cell)) {
					cells.put(CellReference.convertNumToColString(cell.getColumnIndex()), cell.getStringCellValue());
				}
			});
			if (cells.size() > 1) {
				add(Prefilled.LABEL + Prefilled.line(number, line.getRowNum() + 1), new Prefilled(cells).fingerprint());
			}
		}
	}

	/** Whether it is part of a merged area and not the cell that holds its value. */
	private static boolean isCovered(XSSFSheet card, Cell cell) {
		return card.getMergedRegions()
			.stream()
			.anyMatch((area) -> area.isInRange(cell)
					&& (area.getFirstRow() != cell.getRowIndex() || area.getFirstColumn() != cell.getColumnIndex()));
	}

	private void add(String label, String value) {
		XSSFRow row = this.sheet.createRow(this.sheet.getPhysicalNumberOfRows());
		row.createCell(0).setCellValue(label);
		row.createCell(1).setCellValue(value);
	}

}
