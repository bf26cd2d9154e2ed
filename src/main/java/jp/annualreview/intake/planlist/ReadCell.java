package jp.annualreview.intake.planlist;

/**
 * What one target cell was read as, in words.
 *
 * @param sure whether nobody needs to look at it
 * @param kind 目標の種類
 * @param value the number, the stage's order or blank
 * @param qualifier 修飾: 以上, 未満, 程度 … as printed
 * @param why 根拠
 */
record ReadCell(TargetCell cell, boolean sure, String kind, String value, String unit, String qualifier, String why) {

}
