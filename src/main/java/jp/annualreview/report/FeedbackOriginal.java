package jp.annualreview.report;

import java.nio.file.Path;

/**
 * 提出されたファイル.
 *
 * @param file its name as findings give it in {@code SourceLocation.file}
 * @param path where its bytes lie; only read
 */
public record FeedbackOriginal(String file, Path path) {
}
