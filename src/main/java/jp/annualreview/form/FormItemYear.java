package jp.annualreview.form;

/**
 * 年次計画の一年: what the plan sets for a year and what is known of it.
 *
 * @param stage 進捗状況 as planned
 * @param goal 年度目標 in words
 * @param target 数値, several measures one below the other
 * @param reached 実績 of the stage, blank where it is not known
 * @param actual 実績 of the measures, one below the other
 */
public record FormItemYear(FormYear year, String stage, String goal, String target, String reached, String actual,
		String activity, String reason) {
}
