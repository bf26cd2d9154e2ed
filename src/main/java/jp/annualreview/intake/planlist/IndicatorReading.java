package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

/**
 * What an indicator was read as.
 *
 * @param values columns of 指標 that the cells tell
 */
record IndicatorReading(Map<String, String> values, List<ReadCell> cells) {

	IndicatorReading {
		values = Map.copyOf(values);
		cells = List.copyOf(cells);
	}

}
