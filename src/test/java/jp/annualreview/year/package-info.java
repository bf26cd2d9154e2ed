/**
 * 一年の通し: one invented city, from the blank forms to the whole period, on the real job.
 */
@NullMarked
package jp.annualreview.year;

import org.jspecify.annotations.NullMarked;
