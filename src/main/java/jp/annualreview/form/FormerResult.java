package jp.annualreview.form;

/**
 * 過年度の結果 of one indicator, as a form shows it.
 *
 * @param actual the value with its unit, the stage, the day; blank where there is none
 * @param activity 実施内容
 * @param reason 未達成の理由・今後の対応
 */
public record FormerResult(String actual, String activity, String reason) {

	static final FormerResult NONE = new FormerResult("", "", "");

}
