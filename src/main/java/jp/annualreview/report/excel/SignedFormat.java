package jp.annualreview.report.excel;

import jp.annualreview.plan.NegativeSign;

/** 負数の表示形式: {@code #,##0;"△"#,##0}. */
final class SignedFormat {

	private SignedFormat() {
	}

	static String of(String code, NegativeSign negatives) {
		return code + ";\"" + negatives.label() + "\"" + code;
	}

}
