package jp.annualreview.job;

import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.Run;

/**
 * やり直しの予告: what will run and what stays, before anything runs.
 *
 * @param steps what will run, in order
 * @param kept what stays as it is
 * @param files the returns that will be read, by their paths in the input folder
 * @param filesKept the returns whose reading stays
 * @param refused why it cannot be done at present
 */
public record Preview(Run run, Rerun rerun, List<ReviewStep> steps, List<ReviewStep> kept, List<String> files,
		List<String> filesKept, Optional<RefusedBecause> refused) {

	public Preview {
		steps = List.copyOf(steps);
		kept = List.copyOf(kept);
		files = List.copyOf(files);
		filesKept = List.copyOf(filesKept);
	}

}
