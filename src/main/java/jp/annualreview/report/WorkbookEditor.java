package jp.annualreview.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * 台帳への書き込み: sets single cells of a workbook an officer keeps and leaves everything else
 * in it as it is: other sheets, columns of their own, colours, notes.
 */
public interface WorkbookEditor {

	/**
	 * Writes a changed copy.
	 * @param workbook an .xlsx file, which stays as it is
	 * @param result written anew; its folder exists
	 */
	void edit(Path workbook, List<CellEdit> edits, Path result) throws IOException;

}
