package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Path;

import jp.annualreview.report.DepartmentForm;
import jp.annualreview.report.FormHead;
import jp.annualreview.report.FormWriter;

/** 調査票 as a workbook, in the layout the plan's register asks for. */
final class WorkbookFormWriter implements FormWriter {

	@Override
	public void write(DepartmentForm form, Path file) throws IOException {
		FormHead head = form.head();
		try (Book book = new Book()) {
			if (head.layout().isCards()) {
				form.items().forEach((item) -> new FormCardSheet(book, form, item).write());
			}
			else {
				new FormListSheet(book, form).write();
			}
			FormStamp.write(book, form);
			book.describe(head.title(), head.department(), head.municipality());
			book.save(file);
		}
	}

}
