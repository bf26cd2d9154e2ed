/**
 * 処理: the one Spring Batch job and everything that starts, stops, repeats and watches it.
 * In: folders and requests from the command line, the console, the schedule. Out: runs
 * and what they did. Steps are thin: they fetch records from the ledger, hand them to a
 * stage and put its records back. It must not know how a cell is read, a grade is made or
 * a page is drawn.
 */
@NullMarked
package jp.annualreview.job;

import org.jspecify.annotations.NullMarked;
