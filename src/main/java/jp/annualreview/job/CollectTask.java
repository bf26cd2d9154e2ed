package jp.annualreview.job;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;

/** {@code collect}: freezes the returns as they are now and keeps their bytes. */
class CollectTask implements RunTask {

	private final ReviewFolders folders;

	private final Archive archive;

	private final RunInputs inputs;

	CollectTask(ReviewFolders folders, Archive archive, RunInputs inputs) {
		this.folders = folders;
		this.archive = archive;
		this.inputs = inputs;
	}

	@Override
	public void perform(Run run) throws Exception {
		List<RunInput> frozen = new ArrayList<>();
		for (Arrival arrival : this.folders.returns(run.key().plan(), run.key().year())) {
			String sha256 = arrival.hash(this.archive::keep);
			frozen.add(new RunInput(frozen.size(), arrival.name(), sha256, Buckets.of(sha256)));
		}
		this.inputs.freeze(run, frozen);
	}

}
