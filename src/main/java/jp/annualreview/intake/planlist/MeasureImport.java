package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

final class MeasureImport {

	private MeasureImport() {
	}

	static IndicatorReading read(ListedRow row, String item, List<TargetCell> cells, Map<String, String> known) {
		return new IndicatorReading(Map.of(),
				cells.stream().map((cell) -> new ReadCell(cell, false, "", "", "", "", "")).toList());
	}

}
