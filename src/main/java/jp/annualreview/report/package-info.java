/**
 * 帳票: one format-free report model and the formats that print it. In: the register,
 * assessments, comparisons, findings of a year. Out: files. Every total, list and chart
 * comes from {@link jp.annualreview.report.ReviewReport}, so no two pages disagree. It
 * must not know Spring Batch, storage, how an answer was read or how a grade is made.
 */
@NullMarked
package jp.annualreview.report;

import org.jspecify.annotations.NullMarked;
