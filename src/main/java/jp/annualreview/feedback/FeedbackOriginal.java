package jp.annualreview.feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import jp.annualreview.finding.Finding;

/**
 * 提出されたファイル.
 *
 * @param file its name as findings give it in {@code SourceLocation.file}
 * @param path where its bytes lie; only read
 * @param sheets its cells, asked for only where the file cannot be copied with its looks
 */
public record FeedbackOriginal(String file, Path path, Supplier<List<OriginalSheet>> sheets) {

	boolean isNamedIn(Finding finding) {
		return finding.location().file().equals(this.file);
	}

}
