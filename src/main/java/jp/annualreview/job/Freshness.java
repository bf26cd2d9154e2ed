package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.RunInputs;

/** 最新か: whether register and returns are still those a run was made from. */
class Freshness {

	private final ReviewFolders folders;

	private final RunInputs inputs;

	private final KnownHashes hashes;

	Freshness(ReviewFolders folders, RunInputs inputs, KnownHashes hashes) {
		this.folders = folders;
		this.inputs = inputs;
		this.hashes = hashes;
	}

	boolean holds(Run run, RunBasis now) throws IOException {
		return now.registerSha256().equals(run.basis().registerSha256()) && arrived(run.key())
			.equals(this.inputs.of(run).stream().map((input) -> input.path() + " " + input.sha256()).toList());
	}

	List<String> arrived(EditionKey key) throws IOException {
		List<String> names = new ArrayList<>();
		for (Arrival arrival : this.folders.returns(key.plan(), key.year())) {
			names.add(arrival.name() + " " + arrival.hash(this.hashes::of));
		}
		return names;
	}

}
