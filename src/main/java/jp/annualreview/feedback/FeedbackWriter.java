package jp.annualreview.feedback;

import java.io.IOException;
import java.nio.file.Path;

/**
 * 返却の書き出し: gives a department its own workbooks back in one, the findings marked in the
 * cells and listed in front. The same feedback gives the same bytes.
 */
public interface FeedbackWriter {

	/** Writes the file into the folder, which exists. */
	void write(Feedback feedback, Path folder) throws IOException;

}
