package jp.annualreview.grading;

import java.util.List;

import jp.annualreview.finding.Finding;

/**
 * 評価の結果 of one year, in register order.
 *
 * @param findings K07, K10, K11, K13, K17, K23: those that need a judgement or the judged
 * value
 */
public record Graded(List<Assessment> assessments, List<ItemAssessment> items, List<Finding> findings) {

	public Graded {
		assessments = List.copyOf(assessments);
		items = List.copyOf(items);
		findings = List.copyOf(findings);
	}

}
