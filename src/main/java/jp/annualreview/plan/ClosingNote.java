package jp.annualreview.plan;

import java.util.Optional;

/**
 * 総括の記載: a line of 計画期間総括 in the officer's words.
 *
 * @param part 区分, the list it stands in: 主な成果, 継続して取り組む事項 …
 * @param policy 体系コード, blank where the line belongs to no policy
 * @param heading 見出し within the list, blank for none
 * @param item 番号 of the item the line tells of
 */
public record ClosingNote(String part, String policy, String heading, Optional<ItemNumber> item, String text) {
}
