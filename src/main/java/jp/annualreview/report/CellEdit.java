package jp.annualreview.report;

/**
 * セルの書き換え in a workbook people keep by hand.
 *
 * @param sheet made where the workbook lacks it
 * @param row one-based, as the sheet shows it
 * @param column zero-based
 */
public record CellEdit(String sheet, int row, int column, DataCell value) {

}
