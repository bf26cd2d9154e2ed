package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

/** One indicator as a row of 指標, and how its cells were read. */
record ImportedIndicator(Map<String, String> values, List<ReviewRow> review) {

	ImportedIndicator {
		values = Map.copyOf(values);
		review = List.copyOf(review);
	}

	boolean isStaged() {
		return "段階".equals(this.values.get("種類"));
	}

}
