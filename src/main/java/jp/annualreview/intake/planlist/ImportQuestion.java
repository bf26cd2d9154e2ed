package jp.annualreview.intake.planlist;

import java.util.Map;

/**
 * 確認事項: one thing an import asks the officer, with what it did meanwhile and where to
 * change it.
 *
 * @param number 番号, blank where it is about the plan
 * @param branch 枝番, blank for none
 * @param name 取組事項名 or 指標名
 * @param field what it is about: a column of the register, or 指標
 */
record ImportQuestion(String number, String branch, String name, String field, String text) {

	static ImportQuestion ofPlan(String field, String text) {
		return new ImportQuestion("", "", "", field, text);
	}

	/** As a line on a screen. */
	String line() {
		String id = this.branch.isEmpty() ? this.number : this.number + "-" + this.branch;
		String subject = this.number.isEmpty() ? "計画" : "番号 %s「%s」".formatted(id, this.name);
		return "%s（%s）: %s".formatted(subject, this.field, this.text);
	}

	Map<String, String> values() {
		return Map.of("確度", ReviewRow.UNSURE, "番号", this.number, "枝番", this.branch, "取組事項名", this.name, "欄", this.field,
				"根拠", this.text);
	}

}
