/**
 * 返却: what a department gets back, its own files with marks and a letter. In: the
 * findings and the files it sent. Out: workbooks, texts and messages, the same for the
 * same input. It must not know how a finding came about, the report's chapters or Spring
 * Batch.
 */
@NullMarked
package jp.annualreview.feedback;

import org.jspecify.annotations.NullMarked;
