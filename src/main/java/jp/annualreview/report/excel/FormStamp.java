package jp.annualreview.report.excel;

import jp.annualreview.report.DepartmentForm;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** {@code _form}: the very hidden sheet that says which form a return was made from. */
final class FormStamp {

	private static final String NAME = "_form";

	private final XSSFSheet sheet;

	private FormStamp(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	static void write(Book book, DepartmentForm form) {
		FormStamp stamp = new FormStamp(book.sheet(NAME));
		stamp.add("項目", "値");
		stamp.add("計画ID", form.head().plan().value());
		stamp.add("年度", form.head().year().toString());
		stamp.add("担当課", form.head().department());
		stamp.add("版", form.head().edition().value());
		stamp.add("様式版", DepartmentForm.VERSION);
		stamp.add("照合値", form.fingerprint());
		book.workbook().setSheetVisibility(book.workbook().getSheetIndex(NAME), SheetVisibility.VERY_HIDDEN);
	}

	private void add(String label, String value) {
		XSSFRow row = this.sheet.createRow(this.sheet.getPhysicalNumberOfRows());
		row.createCell(0).setCellValue(label);
		row.createCell(1).setCellValue(value);
	}

}
