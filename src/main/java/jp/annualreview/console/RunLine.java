package jp.annualreview.console;

import java.time.Duration;
import java.util.Optional;

import jp.annualreview.job.RunReport;
import jp.annualreview.ledger.BatchHistory;

/** 実行 in a line of a list. */
record RunLine(long id, String plan, String year, String edition, String number, String state, String startedAt,
		String duration, String label, String problem) {

	static RunLine of(RunReport report, String state) {
		Optional<BatchHistory.Execution> execution = report.execution();
		return new RunLine(report.run().id(), report.run().key().plan().value(), report.run().key().year().toString(),
				report.run().key().edition().value(), "実行" + report.run().number(), state,
				Moment.second(execution.flatMap(BatchHistory.Execution::startedAt).orElse(report.run().createdAt())),
				execution.flatMap(RunLine::duration).orElse(""), report.run().label(),
				report.problem().map(RunLine::words).orElse(""));
	}

	static String words(RunReport.Problem problem) {
		return "「" + problem.step().label() + "」" + problem.cause().problem();
	}

	private static Optional<String> duration(BatchHistory.Execution execution) {
		return execution.startedAt()
			.flatMap((start) -> execution.endedAt().map((end) -> Duration.between(start, end)))
			.map(Moment::span);
	}

}
