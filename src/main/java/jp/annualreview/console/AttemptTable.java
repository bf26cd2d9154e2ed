package jp.annualreview.console;

import java.util.Arrays;
import java.util.List;

import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReport;

/** 試行の比較: the attempts at a run side by side, step by step. */
record AttemptTable(List<Head> heads, List<Row> rows) {

	/** One attempt. */
	record Head(String label, String status, String startedAt, String endedAt) {
	}

	/** One step in each attempt. */
	record Row(String step, List<Cell> cells) {
	}

	/** How a step ended in an attempt; a blank status where it was not needed. */
	record Cell(String status, String duration) {
	}

	static AttemptTable of(List<RunReport.Attempt> attempts) {
		return new AttemptTable(attempts.stream().map(AttemptTable::head).toList(), Arrays.stream(ReviewStep.values())
			.map((step) -> new Row(step.label(), attempts.stream().map((attempt) -> cell(attempt, step)).toList()))
			.toList());
	}

	private static Head head(RunReport.Attempt attempt) {
		return new Head(attempt.number() + "回目", attempt.status(), attempt.startedAt().map(Moment::second).orElse(""),
				attempt.endedAt().map(Moment::second).orElse(""));
	}

	private static Cell cell(RunReport.Attempt attempt, ReviewStep step) {
		return attempt.steps()
			.stream()
			.filter((done) -> done.step() == step)
			.findFirst()
			.map((done) -> new Cell(done.status(), done.duration()))
			.orElse(new Cell("", ""));
	}

}
