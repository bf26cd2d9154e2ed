package jp.annualreview.console;

import java.io.IOException;
import java.util.List;

import jp.annualreview.job.Operations;
import jp.annualreview.job.Preview;
import jp.annualreview.job.RefusedBecause;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.ledger.Run;

/**
 * 再実行の選択肢 of a run.
 *
 * @param resume whether it can go on where it stopped
 * @param steps the steps it can begin again from
 * @param failedFiles the returns that could not be read, if it can read them again
 * @param refusal why none of it can be done; blank where something can
 */
record RerunChoices(boolean resume, List<ReviewStep> steps, List<String> failedFiles, String refusal) {

	static RerunChoices of(Run run, Operations operations) throws IOException {
		Preview resume = operations.preview(run, new Rerun.Resume());
		Preview from = operations.preview(run, new Rerun.From(ReviewStep.READ));
		Preview failed = operations.preview(run, new Rerun.FailedWorkbooks());
		return new RerunChoices(resume.refused().isEmpty(),
				from.refused().isEmpty() ? List.of(ReviewStep.values()) : List.of(),
				failed.refused().isEmpty() ? failed.files() : List.of(),
				resume.refused().isPresent() && from.refused().isPresent()
						? from.refused().map(RefusedBecause::words).orElse("") : "");
	}

	/** {@code resume}, {@code failed} or the name of a step. */
	static Rerun rerun(String how) {
		return switch (how) {
			case "resume" -> new Rerun.Resume();
			case "failed" -> new Rerun.FailedWorkbooks();
			default -> new Rerun.From(ReviewStep.of(how).orElseThrow(NotThereException::new));
		};
	}

}
