package jp.annualreview.grading;

import java.util.List;
import java.util.Optional;

/** 理由: the set words for why there is no rate, no judgement or no comparison. */
final class Reason {

	static final String TIE = "同値";

	static final String BEYOND_RANGE = "範囲の外（よい側）";

	static final String NO_TOLERANCE = "許容幅未設定";

	static final String LAST_YEAR_OPEN = "前年度未確定";

	static final String NO_REFERENCE = "参照値なし";

	static final String REDEFINED = "定義変更";

	static final String NO_NUMBER = "数値の回答なし";

	static final String PROVISIONAL = "速報値";

	static final String NO_POINTS = "点数未設定";

	static final String NO_LAST_YEAR = "前年度なし";

	static final String LAST_YEAR_PENDING = "集計中";

	static final String KIND_CHANGED = "種類変更";

	static final String UNIT_CHANGED = "単位変更";

	static final String MERGED = "旧計画の取組を統合";

	static final String NOT_IN_FORMER_PLAN = "旧計画に指標なし";

	static final String NOT_A_NUMBER = "数値でない";

	static final String LAST_YEAR_ZERO = "前年度が0";

	private static final String JUDGED_IN = "に判定";

	private Reason() {
	}

	/** Judged in a later year: {@code 令和8年度に判定}. */
	static String notYetDue(String year) {
		return year + JUDGED_IN;
	}

	/** The year a row will be judged in that is open only because it is to come. */
	static Optional<String> yearToCome(List<String> reasons) {
		return reasons.stream()
			.filter((reason) -> reason.endsWith(JUDGED_IN))
			.map((reason) -> reason.substring(0, reason.length() - JUDGED_IN.length()))
			.findFirst();
	}

}
