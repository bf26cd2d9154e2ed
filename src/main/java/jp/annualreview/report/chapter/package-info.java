/**
 * 章の編集: one composer a chapter, listed in
 * {@link jp.annualreview.report.chapter.TableOfContents}. In: the results of a year in
 * words and figures. Out: the report's chapters. It must not know how a format looks.
 */
@NullMarked
package jp.annualreview.report.chapter;

import org.jspecify.annotations.NullMarked;
