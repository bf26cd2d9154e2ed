package jp.annualreview.plan;

/**
 * 体系: one node of the plan's hierarchy.
 *
 * @param parent 上位コード, blank at the top
 * @param level 階層 (方針, 章, 柱, 大分類 …), any depth
 */
public record PolicyNode(String code, String parent, String level, String name, String description) {
}
