package jp.annualreview.grading;

import jp.annualreview.plan.State;

/** 状態の説明: one line that can be read out for a row without a judgement. */
final class StateWording {

	private StateWording() {
	}

	static String explain(State state) {
		return switch (state) {
			case ENDED -> "終了: 取組が終了しているため判定しない";
			case CANCELLED -> "中止: 取組を中止したため判定しない";
			case MERGED -> "統合: 他の取組に統合したため判定しない";
			case RELISTED -> "再掲: 再掲元の取組で判定する";
			case NOT_STARTED -> "未着手: 計画上まだ始まっていないため判定しない";
			case NO_TARGET -> "目標なし: この年度の目標がないため判定しない";
			case NOT_SUBMITTED -> "未提出: 担当課の回答がないため判定しない";
			case HELD_BACK -> "差戻し: 回答に誤りがあり差し戻したため判定しない";
			case BLANK -> "未記入: 実績が記入されていないため判定しない（0とはみなさない）";
			case PENDING -> "集計中: 実績が確定していないため判定しない";
			case NOT_MEASURABLE -> "把握不能: 実績を把握できないため判定しない";
			case NOT_APPLICABLE -> "該当なし: 測る対象がなかったため判定しない";
			case UNDECIDED -> "未判定: 判定に必要なものがないため判定しない";
			case JUDGED -> "判定済み";
		};
	}

}
