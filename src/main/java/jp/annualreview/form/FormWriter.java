package jp.annualreview.form;

import java.io.IOException;
import java.nio.file.Path;

/** 調査票の書き出し: one department's form as a workbook. The same form gives the same bytes. */
public interface FormWriter {

	/** Writes the file anew; its folder exists. */
	void write(DepartmentForm form, Path file) throws IOException;

}
