package jp.annualreview.workbook;

import java.io.IOException;
import java.nio.file.Path;

/** 表の書き出し: writes plain tables as a workbook. The same book gives the same bytes. */
public interface TableBookWriter {

	/** Writes the file anew; its folder exists. */
	void write(TableBook book, Path file) throws IOException;

}
