package jp.annualreview.ledger;

/**
 * 提出ファイル as a run froze it.
 *
 * @param path relative to the input folder, with {@code /}
 * @param bucket which partition reads it, from the content's hash
 */
public record RunInput(int seq, String path, String sha256, int bucket) {
}
