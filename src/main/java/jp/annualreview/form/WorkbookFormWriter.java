package jp.annualreview.form;

import java.io.IOException;
import java.nio.file.Path;

import jp.annualreview.workbook.OutputBook;

/** 調査票 as a workbook, in the layout the plan's register asks for. */
final class WorkbookFormWriter implements FormWriter {

	@Override
	public void write(DepartmentForm form, Path file) throws IOException {
		FormHead head = form.head();
		try (OutputBook book = new OutputBook()) {
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
