package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Path;

import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import org.springframework.util.FileSystemUtils;

/**
 * {@code publish}: puts the prepared edition with its manifest in the place of the old
 * one.
 */
class PublishTask implements RunTask {

	private final ManifestMaker manifests;

	private final PublishedEditions editions;

	private final Runs runs;

	private final ReviewFolders folders;

	PublishTask(ManifestMaker manifests, PublishedEditions editions, Runs runs, ReviewFolders folders) {
		this.manifests = manifests;
		this.editions = editions;
		this.runs = runs;
		this.folders = folders;
	}

	@Override
	public void perform(Run run) throws IOException {
		Path prepared = this.folders.prepared(run.id());
		this.editions.publish(run.key(), prepared, this.manifests.manifest(run, prepared));
		this.runs.publish(run);
		discardOlder(run);
	}

	/** Keeps what the newest run prepared, so that one of its steps can be repeated. */
	private void discardOlder(Run run) throws IOException {
		for (Run other : this.runs.of(run.key())) {
			if (other.number() < run.number()) {
				FileSystemUtils.deleteRecursively(this.folders.prepared(other.id()));
			}
		}
	}

}
