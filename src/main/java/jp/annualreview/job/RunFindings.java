package jp.annualreview.job;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.finding.Corrections;
import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.SourceLocation;

/**
 * 指摘 of a run, from checking and from grading, in one order: by file, sheet, row, code.
 */
class RunFindings {

	private static final Comparator<SourceLocation> BY_PLACE = Comparator
		.comparing((SourceLocation location) -> location.file())
		.thenComparing(SourceLocation::sheet)
		.thenComparingInt((location) -> row(location.cell()))
		.thenComparing(SourceLocation::cell);

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location, BY_PLACE)
		.thenComparing(Finding::code)
		.thenComparing(RunFindings::row)
		.thenComparing(Finding::problem);

	private final RunRecords records;

	private final EarlierYears earlierYears;

	RunFindings(RunRecords records, EarlierYears earlierYears) {
		this.records = records;
		this.earlierYears = earlierYears;
	}

	List<Finding> of(Run run) {
		List<Finding> all = Stream
			.concat(this.records.all(run, ReviewRecords.CHECK_FINDING).stream(),
					this.earlierYears.graded(run).findings().stream())
			.sorted(ORDER)
			.toList();
		return new Corrections(settled(run)).among(all);
	}

	/** 対応済: what was wrong in an answer that a later one has replaced. */
	List<Finding> settled(Run run) {
		return Stream
			.concat(this.records.all(run, ReviewRecords.SETTLED_FINDING).stream(),
					this.records.all(run, ReviewRecords.SETTLED_JUDGEMENT).stream())
			.sorted(ORDER)
			.toList();
	}

	/** 提出状況 with all findings counted, those that only grading could make included. */
	List<Submission> submissions(Run run) {
		List<Finding> all = of(run);
		return this.records.all(run, ReviewRecords.SUBMISSION)
			.stream()
			.map((submission) -> Submission.of(submission.department(), submission.files(), submission.submittedOn(),
					all.stream().filter(submission::isConcernedBy).toList()))
			.toList();
	}

	private static String row(Finding finding) {
		return finding.indicator().map(Object::toString).orElse("");
	}

	private static int row(String cell) {
		String digits = cell.replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
