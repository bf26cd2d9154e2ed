/**
 * 進捗状況報告書 as PDF. In: {@link jp.annualreview.report.ReviewReport}, words and figures
 * ready to print. Out: one file. It must not know where a figure comes from and computes
 * none. The only package that knows OpenPDF; it exports no type, only a
 * {@link jp.annualreview.report.ReportWriter} bean.
 */
@NullMarked
package jp.annualreview.report.pdf;

import org.jspecify.annotations.NullMarked;
