package jp.annualreview.report.document;

/**
 * 表紙.
 *
 * @param years 計画期間, {@code 2019年度～2022年度}
 * @param yearLabel the year under review as the report prints it, {@code 令和3年度}
 * @param yearBrief {@code R3}
 * @param heldOn 開催日, blank where unknown
 * @param asOf 基準日 in words
 * @param sample whether every page says 見本
 */
public record Cover(String municipality, String planTitle, String years, String title, String yearLabel,
		String yearBrief, String edition, String meeting, String heldOn, String audience, String asOf, String office,
		String contact, boolean sample) {
}
