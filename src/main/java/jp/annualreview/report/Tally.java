package jp.annualreview.report;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColumn;

/**
 * 件数 of one result column.
 *
 * @param share share of the judged items, {@code 35.2%}, or {@code －} for states
 * @param previous last year's count, or {@code －}
 * @param change {@code +3}, {@code △2}, {@code ±0} or {@code －}
 */
public record Tally(ResultColumn column, int count, Cell share, Cell previous, Cell change) {
}
