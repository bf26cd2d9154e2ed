package jp.annualreview.report.document;

/**
 * One column of the count tables.
 *
 * @param label {@code AA}, {@code 達成}, {@code 未提出} …
 * @param rank 0 is the best; picks colour and pattern
 * @param favourable whether the label means achieved
 */
public record ResultColumn(String label, ResultKind kind, String meaning, int rank, boolean favourable) {
}
