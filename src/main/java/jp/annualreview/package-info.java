/**
 * 年次評価: the flow is {@code input → intake → grading → report → output}, all speaking
 * {@code plan} and {@code finding}; {@code ledger} remembers, {@code job} drives,
 * {@code console} and {@code cli} talk to {@code job}.
 */
@NullMarked
package jp.annualreview;

import org.jspecify.annotations.NullMarked;
