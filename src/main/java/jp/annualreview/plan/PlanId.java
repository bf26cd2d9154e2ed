package jp.annualreview.plan;

import java.util.regex.Pattern;

/** 計画ID: the name of the plan's folder. Lower-case letters, digits and hyphens. */
public record PlanId(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9-]+");

	public PlanId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("計画IDは英小文字・数字・ハイフンで指定してください: " + value);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
