package jp.annualreview.grading;

import java.util.List;
import java.util.stream.Stream;

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

	/** The same results with nothing in 備考. */
	public Graded withoutRemarks() {
		return new Graded(this.assessments.stream().map(Assessment::withoutRemark).toList(), this.items, this.findings);
	}

	/** Two parts of one year together. */
	public Graded and(Graded other) {
		return new Graded(joined(this.assessments, other.assessments), joined(this.items, other.items),
				joined(this.findings, other.findings));
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
