/**
 * HTML: {@code 進捗状況報告書.html}, one self-contained page. In:
 * {@link jp.annualreview.report.ReviewReport}. Out: the file. The only home of Thymeleaf;
 * it exports no type and must not know how a figure came about.
 */
@NullMarked
package jp.annualreview.report.html;

import org.jspecify.annotations.NullMarked;
