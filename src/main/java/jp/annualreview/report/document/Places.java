package jp.annualreview.report.document;

import java.util.List;

/** 参照先: the names of places in a report that cells lead to. */
public final class Places {

	private Places() {
	}

	/** An item in 全項目一覧. */
	public static String item(String number) {
		return "item/" + number;
	}

	/** An indicator where it is listed as missed or without a judgement. */
	public static String indicator(String number, String branch) {
		return "indicator/" + number + "/" + branch;
	}

	/** The items of a policy in 全項目一覧. */
	public static String itemsOf(List<String> policy) {
		return "items/" + String.join("/", policy);
	}

	/** The counts of a policy. */
	public static String countsOf(List<String> policy) {
		return "policy/" + String.join("/", policy);
	}

	/** The counts of a department. */
	public static String countsOf(String department) {
		return "department/" + department;
	}

	/** What a department handed in. */
	public static String submission(String department) {
		return "submission/" + department;
	}

}
