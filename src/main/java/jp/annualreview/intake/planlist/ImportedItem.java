package jp.annualreview.intake.planlist;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import jp.annualreview.plan.FiscalYear;

/**
 * One item as a row of 取組事項 with its indicators.
 *
 * @param departments 担当課, in the order printed
 * @param yearGoals 年度目標, only where one is printed
 * @param questions what the list leaves open about the item itself
 */
record ImportedItem(Map<String, String> values, List<String> departments, List<ImportedIndicator> indicators,
		NavigableMap<FiscalYear, String> yearGoals, List<ImportQuestion> questions) {

	ImportedItem {
		values = Map.copyOf(values);
		departments = List.copyOf(departments);
		indicators = List.copyOf(indicators);
		questions = List.copyOf(questions);
		yearGoals = Collections.unmodifiableNavigableMap(new TreeMap<>(yearGoals));
	}

}
