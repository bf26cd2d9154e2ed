/**
 * 文書: what a report is, without a format. In: values the chapters have composed. Out:
 * chapters of a few kinds of block, whose cells are values with their printed form. It
 * must not know how a result was made, nor how a format looks.
 */
@NullMarked
package jp.annualreview.report.document;

import org.jspecify.annotations.NullMarked;
