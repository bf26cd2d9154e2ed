package jp.annualreview.report;

import java.util.Arrays;

import jp.annualreview.plan.State;

/** 状態の意味, as legend and count tables explain it. */
final class StateWords {

	private StateWords() {
	}

	/** The meaning of a state by its word; a plain explanation for any other word. */
	static String meaningOf(String label) {
		return Arrays.stream(State.values())
			.filter((state) -> state.label().equals(label))
			.findFirst()
			.map(StateWords::meaning)
			.orElse("段階の回答がないもの");
	}

	static String meaning(State state) {
		return switch (state) {
			case ENDED -> "計画どおり終え、この年度には取り組まないもの";
			case CANCELLED -> "取りやめたもの";
			case MERGED -> "他の取組事項にまとめたもの";
			case RELISTED -> "他の箇所にも載る取組事項。件数は元の箇所で1回だけ数えます";
			case NOT_STARTED -> "計画上、まだ始めていないもの";
			case NO_TARGET -> "この年度に目標がないもの";
			case NOT_SUBMITTED -> "担当課から回答がないもの";
			case HELD_BACK -> "回答に誤りがあり、担当課に訂正を求めているもの";
			case BLANK -> "回答はあるが、実績の記入がないもの";
			case PENDING -> "実績がまだ確定していないもの";
			case NOT_MEASURABLE -> "実績を把握できないもの";
			case NOT_APPLICABLE -> "この年度に対象となる事例がないもの";
			case UNDECIDED -> "判定する年度の前か、値が足りないもの";
			case JUDGED -> "判定したもの";
		};
	}

}
