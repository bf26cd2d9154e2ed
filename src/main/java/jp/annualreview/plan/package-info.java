/**
 * 計画: the plan as the register tells it and the answers given to it. Pure Java values:
 * fiscal years, items, indicators, targets, stages, grading schemes, departments,
 * actuals.
 * <p>
 * In: nothing. Out: the words all other packages speak. It must not know where a value
 * was read from beyond the cell's address, how it is judged, stored or printed; no
 * framework, no file, no clock.
 */
@NullMarked
package jp.annualreview.plan;

import org.jspecify.annotations.NullMarked;
