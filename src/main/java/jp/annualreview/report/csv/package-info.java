/**
 * オープンデータ: the report's tables as CSV. In: {@link jp.annualreview.report.ReviewReport}.
 * Out: {@code 評価結果.csv}, {@code 評価結果_取組事項.csv}, {@code 指摘一覧.csv}, {@code 効果額.csv} and
 * {@code 計画期間総括.csv}. The only writer of commons-csv; it exports no type and must not
 * know how a figure came about.
 */
@NullMarked
package jp.annualreview.report.csv;

import org.jspecify.annotations.NullMarked;
