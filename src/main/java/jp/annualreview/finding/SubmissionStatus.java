package jp.annualreview.finding;

/** 提出の状態 of a department. */
public enum SubmissionStatus {

	/** 未提出. */
	MISSING("未提出"),
	/** 差戻し: at least one 誤り. */
	RETURNED("差戻し"),
	/** 確認中: at least one 確認. */
	IN_QUESTION("確認中"),
	/** 受理. */
	ACCEPTED("受理");

	private final String label;

	SubmissionStatus(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
