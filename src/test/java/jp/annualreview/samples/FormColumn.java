package jp.annualreview.samples;

/** 調査票の列: heading and width in half-width characters, from left to right. */
enum FormColumn {

	NUMBER("番号", 7), BRANCH("枝番", 6), ITEM("取組事項名", 26), INDICATOR("指標名", 22), UNIT("単位", 9), TARGET("目標", 13),
	LAST_YEAR("前年度実績", 13), ACTUAL("実績", 13), STAGE("段階", 7), SELF_ASSESSMENT("自己評価", 10), ACTIVITY("実施内容", 40),
	REASON("未達成の理由・今後の対応", 36), REMARK("備考", 26);

	private final String heading;

	private final int width;

	FormColumn(String heading, int width) {
		this.heading = heading;
		this.width = width;
	}

	String heading() {
		return this.heading;
	}

	int width() {
		return this.width;
	}

	/** How many lines a text takes in this column. */
	int lines(String text) {
		int width = text.codePoints().map((c) -> (c < 0x2000) ? 1 : 2).sum();
		int usable = this.width - 2;
		return Math.max(1, (width + usable - 1) / usable);
	}

}
