package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.Runs;
import jp.annualreview.ledger.Sha256;
import jp.annualreview.plan.PlanRegister;

/** Decides whether a published edition still is what a run would make now. */
class Currency {

	private final ReviewFolders folders;

	private final PublishedEditions editions;

	private final Runs runs;

	private final EarlierResults earlier;

	Currency(ReviewFolders folders, PublishedEditions editions, Runs runs, EarlierResults earlier) {
		this.folders = folders;
		this.editions = editions;
		this.runs = runs;
		this.earlier = earlier;
	}

	/**
	 * The published manifest, if nothing that decides the result or the outputs has
	 * changed.
	 */
	Optional<Manifest> current(RunWish wish, PlanRegister register, RunBasis basis) throws IOException {
		EditionKey key = wish.key();
		Optional<Manifest> published = this.editions.intact(key);
		if (published.isEmpty() || this.runs.published(key).isEmpty()) {
			return Optional.empty();
		}
		Manifest manifest = published.get();
		boolean same = wish.equals(RunWish.of(key, manifest)) && sameBasis(manifest, basis) && sameInputs(manifest, key)
				&& manifest.earlier().equals(this.earlier.of(key, register));
		return same ? published : Optional.empty();
	}

	private static boolean sameBasis(Manifest manifest, RunBasis basis) {
		return manifest.programVersion().equals(basis.programVersion())
				&& manifest.settings().sha256().equals(basis.settingsSha256())
				&& manifest.register().path().equals(basis.registerPath())
				&& manifest.register().sha256().equals(basis.registerSha256());
	}

	private boolean sameInputs(Manifest manifest, EditionKey key) throws IOException {
		List<String> now = new ArrayList<>();
		for (Arrival arrival : this.folders.returns(key.plan(), key.year())) {
			now.add(arrival.name() + " " + arrival.hash(Sha256::of));
		}
		return now.equals(manifest.inputs().stream().map((input) -> input.path() + " " + input.sha256()).toList());
	}

}
