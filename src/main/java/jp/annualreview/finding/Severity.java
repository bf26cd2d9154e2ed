package jp.annualreview.finding;

/** 重大度. */
public enum Severity {

	/** 誤り: the row is held back, its item is 差戻し. */
	ERROR("誤り"),
	/** 確認: used and marked, the department is asked. */
	CONFIRM("確認"),
	/** 参考: for information. */
	NOTE("参考");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
