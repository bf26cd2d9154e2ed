/**
 * 調査票: the workbooks departments fill in. In: the register and the results of the years
 * before. Out: one .xlsx for each department, which remembers its cells. It must not know
 * how a return is read, storage or Spring Batch.
 */
@NullMarked
package jp.annualreview.form;

import org.jspecify.annotations.NullMarked;
