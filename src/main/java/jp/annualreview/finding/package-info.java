/**
 * 指摘: what is wrong or doubtful in what was handed in, as values. In: plan. Out: findings
 * with code, severity, place, what is wrong and what to do. It must not know how a
 * finding is detected, stored or printed.
 */
@NullMarked
package jp.annualreview.finding;

import org.jspecify.annotations.NullMarked;
