package jp.annualreview.report.excel;

/** 負数の表示形式: {@code #,##0;"△"#,##0}. */
final class SignedFormat {

	private SignedFormat() {
	}

	static String of(String code, String negativeSign) {
		return code + ";\"" + negativeSign + "\"" + code;
	}

}
