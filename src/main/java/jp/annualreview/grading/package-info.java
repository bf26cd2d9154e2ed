/**
 * 評価: judges answers against targets, grades them by the plan's scheme and compares them
 * with the year before. In: the register and the answer book. Out: assessments with their
 * whole reckoning, year-over-year changes, findings that need a judgement. Pure functions
 * of decimals; it must not know files, sheets, storage, clocks or a city.
 */
@NullMarked
package jp.annualreview.grading;

import org.jspecify.annotations.NullMarked;
