package jp.annualreview.job;

import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;

/**
 * 取組事項 with its results.
 *
 * @param result of the year asked for, where there is one
 * @param findings of that year
 */
public record ItemView(Item item, FiscalYear year, Optional<ItemAssessment> result, List<Years> indicators,
		List<Finding> findings) {

	public ItemView {
		indicators = List.copyOf(indicators);
		findings = List.copyOf(findings);
	}

	/** 指標 with its results in the years that were reviewed, oldest first. */
	public record Years(Indicator indicator, List<Assessment> results) {

		public Years {
			results = List.copyOf(results);
		}

	}

}
