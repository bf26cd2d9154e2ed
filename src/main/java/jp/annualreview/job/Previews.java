package jp.annualreview.job;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.StepRecord;

/** Works out what doing a run again would do. */
class Previews {

	private final RerunGuards guards;

	private final BatchHistory history;

	private final RunInputs inputs;

	private final ReviewFolders folders;

	private final FailedWorkbooks workbooks;

	Previews(RerunGuards guards, BatchHistory history, RunInputs inputs, ReviewFolders folders,
			FailedWorkbooks workbooks) {
		this.guards = guards;
		this.history = history;
		this.inputs = inputs;
		this.folders = folders;
		this.workbooks = workbooks;
	}

	Preview of(Run run, Rerun rerun) throws IOException {
		Set<ReviewStep> steps = steps(run, rerun);
		List<String> files = files(run, rerun, steps);
		List<String> kept = steps.contains(ReviewStep.COLLECT) ? List.of()
				: paths(this.inputs.of(run)).stream().filter((path) -> !files.contains(path)).toList();
		return new Preview(run, rerun, List.copyOf(steps), kept(steps), files, kept, this.guards.against(run, rerun));
	}

	/**
	 * What is not done yet runs in any case; nothing at all is left of a run that ended.
	 */
	private Set<ReviewStep> steps(Run run, Rerun rerun) {
		Set<ReviewStep> steps = EnumSet.allOf(ReviewStep.class);
		steps.removeAll(done(run));
		switch (rerun) {
			case Rerun.Resume resume -> {
			}
			case Rerun.From(ReviewStep from) -> steps.addAll(from.withDependents());
			case Rerun.FailedWorkbooks failed -> steps.addAll(ReviewStep.READ.withDependents());
		}
		return steps;
	}

	private static List<ReviewStep> kept(Set<ReviewStep> steps) {
		return Arrays.stream(ReviewStep.values()).filter((step) -> !steps.contains(step)).toList();
	}

	private Set<ReviewStep> done(Run run) {
		Set<String> completed = this.history.steps(run)
			.stream()
			.filter(StepRecord::completed)
			.map(StepRecord::name)
			.collect(Collectors.toSet());
		return Arrays.stream(ReviewStep.values())
			.filter((step) -> completed.contains(step.id()))
			.collect(Collectors.toSet());
	}

	private List<String> files(Run run, Rerun rerun, Set<ReviewStep> steps) throws IOException {
		if (steps.contains(ReviewStep.COLLECT)) {
			return this.folders.returns(run.key().plan(), run.key().year()).stream().map(Arrival::name).toList();
		}
		if (!steps.contains(ReviewStep.READ)) {
			return List.of();
		}
		return paths(switch (rerun) {
			case Rerun.Resume resume -> this.workbooks.unread(run);
			case Rerun.From(ReviewStep from) when from.withDependents().contains(ReviewStep.READ) ->
				this.inputs.of(run);
			case Rerun.From from -> this.workbooks.unread(run);
			case Rerun.FailedWorkbooks failed -> this.workbooks.failed(run);
		});
	}

	private static List<String> paths(List<RunInput> inputs) {
		return inputs.stream().map(RunInput::path).toList();
	}

}
