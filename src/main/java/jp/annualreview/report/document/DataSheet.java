package jp.annualreview.report.document;

/**
 * データ: a table of open data.
 *
 * @param sheet the sheet of a workbook it stands on
 * @param about what that sheet shows
 */
public record DataSheet(String sheet, String about, DataTable table) {
}
