package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

/**
 * One item as a row of 取組事項 with its indicators.
 *
 * @param departments 担当課, in the order printed
 */
record ImportedItem(Map<String, String> values, List<String> departments, List<ImportedIndicator> indicators) {

	ImportedItem {
		values = Map.copyOf(values);
		departments = List.copyOf(departments);
		indicators = List.copyOf(indicators);
	}

}
