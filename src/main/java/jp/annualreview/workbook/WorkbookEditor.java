package jp.annualreview.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * 台帳の書き換え: changes an officer's own workbook in places and leaves all else of it alone.
 * The same workbook and edits give the same bytes.
 */
public interface WorkbookEditor {

	/**
	 * Writes an edited copy; the original is only read.
	 * @param edits in order; each sees what the ones before it did
	 */
	void edit(Path original, List<SheetEdit> edits, Path copy) throws IOException;

}
