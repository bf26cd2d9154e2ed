package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.plan.PlanId;

/** Says what a run of a plan would rest on now, and keeps the register it names. */
class RunBases {

	private final ReviewFolders folders;

	private final ReviewSettings settings;

	private final Archive archive;

	private final String programVersion;

	RunBases(ReviewFolders folders, ReviewSettings settings, Archive archive, String programVersion) {
		this.folders = folders;
		this.settings = settings;
		this.archive = archive;
		this.programVersion = programVersion;
	}

	RunBasis now(PlanId plan) throws IOException {
		Path register = this.folders.register(plan);
		if (Files.notExists(register)) {
			throw new NoSuchFileException(register.toString());
		}
		return new RunBasis(this.programVersion, this.archive.keep(this.settings.canonical()),
				this.folders.relative(register), this.archive.keep(register));
	}

}
