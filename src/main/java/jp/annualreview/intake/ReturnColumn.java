package jp.annualreview.intake;

import java.util.Arrays;

/** 調査票の列: the columns of a return, by the heading of the form. */
enum ReturnColumn {

	NUMBER("番号"), BRANCH("枝番"), ITEM("取組事項名"), INDICATOR("指標名"), UNIT("単位"), TARGET("目標"), LAST_ACTUAL("前年度実績"),
	ACTUAL("実績"), STAGE("段階"), ASSESSMENT("自己評価"), ACTIVITY("実施内容"), REASON("未達成の理由・今後の対応"), REMARK("備考"),
	/** Asked for where the register has 効果額 of the item. */
	EFFECT_ONCE("効果額（単年度）"), EFFECT_RECURRING("効果額（継続）");

	private final String heading;

	ReturnColumn(String heading) {
		this.heading = heading;
	}

	String heading() {
		return this.heading;
	}

	static ReturnColumn headed(String heading) {
		return Arrays.stream(values())
			.filter((column) -> column.heading.equals(heading))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(heading));
	}

}
