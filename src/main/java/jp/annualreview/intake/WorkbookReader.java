package jp.annualreview.intake;

import java.nio.file.Path;

/** Reads a file of any kind, read-only, and never throws because of its content. */
public interface WorkbookReader {

	/**
	 * Opens a file.
	 * @param path where the bytes are (the archive, or the input folder)
	 * @param file the name to report: path relative to the folder of the year
	 * @return the workbook, or why it cannot be read
	 */
	Opening open(Path path, String file);

}
