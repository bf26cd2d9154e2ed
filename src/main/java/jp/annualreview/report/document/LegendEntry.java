package jp.annualreview.report.document;

/** A word and what it means. */
public record LegendEntry(String label, String text) {
}
