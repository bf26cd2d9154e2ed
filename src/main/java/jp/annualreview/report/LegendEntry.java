package jp.annualreview.report;

/** A word and what it means. */
public record LegendEntry(String label, String text) {
}
