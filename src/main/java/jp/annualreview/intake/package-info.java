/**
 * 受付: reads what cities and departments have in their spreadsheets, normalises and checks
 * it. In: workbooks as {@link jp.annualreview.intake.RawWorkbook}. Out: the plan
 * register, answers that count, findings. It must not know how answers are graded, stored
 * or reported, nor which spreadsheet library reads a file (that is {@code intake.sheet}).
 */
@NullMarked
package jp.annualreview.intake;

import org.jspecify.annotations.NullMarked;
