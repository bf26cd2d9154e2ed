package jp.annualreview.intake.planlist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a settings table by heading. */
record SettingRow(Map<String, String> values) {

	SettingRow {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** The value under a heading, blank where there is none. */
	String value(String heading) {
		return this.values.getOrDefault(heading, "");
	}

}
