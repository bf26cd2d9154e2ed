package jp.annualreview.report;

/** One band of the scheme in words: {@code 達成率, AA, 110%以上, 目標を大きく上回る}. */
public record GuideBand(String basis, String label, String range, String meaning) {
}
