package jp.annualreview.samples;

/** 調査票の列: heading and width in half-width characters, from left to right. */
enum FormColumn {

	NUMBER("番号", 7), BRANCH("枝番", 5), ITEM("取組事項名", 24), INDICATOR("指標名", 20), UNIT("単位", 9), TARGET("目標", 13),
	LAST_YEAR("前年度実績", 12), ACTUAL("実績", 12), STAGE("段階", 6), SELF_ASSESSMENT("自己評価", 10), ACTIVITY("実施内容", 36),
	REASON("未達成の理由・今後の対応", 32), REMARK("備考", 22);

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
		int usable = this.width - 3;
		return Math.max(1, (width + usable - 1) / usable);
	}

}
