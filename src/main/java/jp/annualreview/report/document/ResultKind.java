package jp.annualreview.report.document;

/** What a result column counts. */
public enum ResultKind {

	/** A letter grade of the scheme. */
	GRADE("評価", true),
	/** A 達成のみ label. */
	JUDGED_ONLY("達成のみ", true),
	/** A stage that was reached, where nothing is judged. */
	STAGE("到達した段階", true),
	/** Why there is no stage. */
	NO_STAGE("到達した段階", false),
	/** 自己評価, where nothing is judged. */
	SELF_ASSESSMENT("自己評価", false),
	/** No 自己評価 was given. */
	NO_SELF_ASSESSMENT("自己評価", false),
	/** 状態. */
	STATE("状態", false);

	private final String title;

	private final boolean compared;

	ResultKind(String title, boolean compared) {
		this.title = title;
		this.compared = compared;
	}

	/** The heading columns of this kind stand under. */
	public String title() {
		return this.title;
	}

	/** Whether its columns are drawn as the bars of each policy. */
	public boolean compared() {
		return this.compared;
	}

	/** Whether its columns run from best to worst and are coloured so. */
	public boolean graded() {
		return this == GRADE || this == STAGE || this == SELF_ASSESSMENT;
	}

}
