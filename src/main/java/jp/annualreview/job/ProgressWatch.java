package jp.annualreview.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.StepRecord;

/** 進み具合: looks up how far the run at work has come. */
public class ProgressWatch {

	private final RunOperator operator;

	private final BatchHistory history;

	private final RunInputs inputs;

	private final RunRecords records;

	ProgressWatch(RunOperator operator, BatchHistory history, RunInputs inputs, RunRecords records) {
		this.operator = operator;
		this.history = history;
		this.inputs = inputs;
		this.records = records;
	}

	/** Empty where nothing runs. */
	public Optional<Progress> now() {
		return this.operator.current().map(this::progress);
	}

	private Progress progress(Run run) {
		List<StepRecord> steps = this.history.steps(run)
			.stream()
			.filter((step) -> ReviewStep.of(step.name()).isPresent())
			.toList();
		return new Progress(run,
				this.history.execution(run).flatMap(BatchHistory.Execution::startedAt).orElse(run.createdAt()),
				(int) steps.stream().filter(StepRecord::completed).count(), ReviewStep.values().length,
				steps.stream()
					.filter((step) -> step.status().equals("STARTED"))
					.flatMap((step) -> working(run, step))
					.toList(),
				this.operator.endsSoon());
	}

	private Stream<Progress.Working> working(Run run, StepRecord record) {
		return ReviewStep.of(record.name())
			.flatMap((step) -> record.startedAt()
				.map((since) -> (step == ReviewStep.READ) ? new Progress.Working(step, since,
						this.records.count(run, ReviewRecords.RETURN), this.inputs.count(run))
						: new Progress.Working(step, since, 0, 0)))
			.stream();
	}

}
