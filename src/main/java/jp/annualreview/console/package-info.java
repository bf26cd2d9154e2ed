/**
 * 操作画面: the only web code; the pages of {@code serve}. In: what a person asks for in a
 * browser. Out: pages made on the server, and what {@code job} is to do. It holds no rule
 * of its own: {@code job} answers and acts, {@code ledger} keeps users and the audit
 * trail.
 */
@NullMarked
package jp.annualreview.console;

import org.jspecify.annotations.NullMarked;
