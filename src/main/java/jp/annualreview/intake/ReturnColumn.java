package jp.annualreview.intake;

import java.util.Arrays;
import java.util.Optional;

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

	/** How many characters are taken; a number or a word needs few. */
	int longest() {
		return switch (this) {
			case ITEM, INDICATOR, TARGET, LAST_ACTUAL, ACTIVITY, REASON, REMARK -> 5_000;
			case NUMBER, BRANCH, UNIT, ACTUAL, STAGE, ASSESSMENT, EFFECT_ONCE, EFFECT_RECURRING -> 200;
		};
	}

	String heading() {
		return this.heading;
	}

	static Optional<ReturnColumn> named(String heading) {
		return Arrays.stream(values()).filter((column) -> column.heading.equals(heading)).findFirst();
	}

	static ReturnColumn headed(String heading) {
		return named(heading).orElseThrow(() -> new IllegalArgumentException(heading));
	}

}
