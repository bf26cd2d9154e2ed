package jp.annualreview.intake.planlist;

/**
 * 台帳の書き換え: one cell an import sets in a register that is already there.
 *
 * @param row one-based, as the sheet shows it; may lie below the last row
 * @param column zero-based
 */
public record RegisterEdit(String sheet, int row, int column, ImportedCell value) {

}
