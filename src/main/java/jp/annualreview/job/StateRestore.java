package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.annualreview.job.BackupRefusedException.Reason;
import jp.annualreview.ledger.LedgerDatabase;
import jp.annualreview.ledger.LedgerRestore;
import jp.annualreview.ledger.Sha256;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * 控えからの復元. All is unpacked and checked beside the state there is; only then a mark is set
 * and the folders change places. Cut short before the mark, the old state is untouched;
 * after it, the next start goes on to the end. The rows of the ledger are tried out
 * before the mark, in a database beside the one there is.
 */
public class StateRestore {

	/** In the data folder: where a restore is prepared. */
	static final String WORK = ".restore";

	private static final String INCOMING = "incoming";

	private static final String READY = "ready";

	private static final String LOADED = "loaded";

	private final ReviewFolders folders;

	private final Path work;

	private final LedgerRestore ledger;

	private final FreeSpace space;

	/** Of the program in these folders and on this database. */
	StateRestore(ReviewFolders folders, LedgerRestore ledger, FreeSpace space) {
		this.folders = folders;
		this.ledger = ledger;
		this.space = space;
		this.work = folders.data().resolve(WORK);
	}

	/** Of the program as it is set up. */
	public static StateRestore of(Environment settings) {
		ReviewFolders folders = new ReviewFolders(folder(settings, "input"), folder(settings, "output"),
				folder(settings, "data"));
		return new StateRestore(folders, new LedgerRestore(LedgerDatabase.of(settings::getProperty)),
				FreeSpace.of(folders, settings));
	}

	private static Path folder(Environment settings, String name) {
		return Path.of(settings.getRequiredProperty("annualreview." + name));
	}

	/**
	 * What a restore did.
	 *
	 * @param files how many files were checked and put in place
	 * @param kept files that belong to the machine or the officer and were left as they
	 * are, though other than in the backup
	 */
	public record Restored(int files, List<String> kept) {

		public Restored {
			kept = List.copyOf(kept);
		}

	}

	/**
	 * Puts the state of a backup in the place of the one there is.
	 * @param force also where there is state, which is then lost
	 * @throws BackupRefusedException if nothing was done
	 */
	public Restored restore(Path file, boolean force) throws IOException {
		BackupFile backup = BackupFile.open(file);
		if (!force && (new StateFiles(this.folders).exist() || this.ledger.holdsRuns(this.folders.data()))) {
			throw new BackupRefusedException(Reason.NOT_EMPTY, this.folders.data().toString());
		}
		checkSpace(backup);
		prepare(backup);
		List<String> kept = kept();
		if (keepsSettings()) {
			Files.delete(incoming("data").resolve(StateFiles.SETTINGS));
		}
		Files.createFile(this.work.resolve(READY));
		complete();
		return new Restored(backup.sums().size(), kept);
	}

	/** Unpacked, as a database of its own to try out, and beside the old output. */
	private void checkSpace(BackupFile backup) throws IOException {
		long size = backup.size();
		this.space.check(Map.of(this.folders.data(), 2 * size, this.folders.output(), size));
	}

	/** Unpacks and checks all, and tries the rows out. */
	void prepare(BackupFile backup) throws IOException {
		FileSystemUtils.deleteRecursively(this.work);
		try {
			backup.unpack(this.work.resolve(INCOMING));
			if (!this.ledger.understands(incoming(StateBackup.LEDGER))) {
				throw new BackupRefusedException(Reason.OTHER_VERSION, backup.file().toString());
			}
			this.ledger.rehearse(incoming(StateBackup.LEDGER), this.work.resolve("rehearsal"));
		}
		catch (IOException | RuntimeException ex) {
			FileSystemUtils.deleteRecursively(this.work);
			throw ex;
		}
	}

	/**
	 * Ends a restore that was cut short; without the mark what was unpacked is thrown
	 * away.
	 */
	public void complete() throws IOException {
		if (Files.exists(this.work.resolve(READY))) {
			discard();
			data();
			ledger();
			output();
			input();
			Files.delete(this.work.resolve(READY));
		}
		FileSystemUtils.deleteRecursively(this.work);
	}

	/** The old state goes; a folder already empty of it is only gone through again. */
	private void discard() throws IOException {
		Path done = this.work.resolve("discarded");
		if (Files.exists(done)) {
			return;
		}
		for (Path old : list(this.folders.data())) {
			String name = old.getFileName().toString();
			if (!StateFiles.NO_STATE.contains(name) && !name.equals(StateFiles.SETTINGS)) {
				FileSystemUtils.deleteRecursively(old);
			}
		}
		Files.createFile(done);
	}

	private void data() throws IOException {
		for (Path file : list(incoming("data"))) {
			Files.move(file, this.folders.data().resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** Rows put there in part are replaced by the next attempt. */
	private void ledger() throws IOException {
		if (Files.exists(incoming(StateBackup.LEDGER))) {
			this.ledger.replace(incoming(StateBackup.LEDGER));
			Files.move(incoming(StateBackup.LEDGER), incoming(LOADED), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** Plan by plan; the output folder may lie on another disk. */
	private void output() throws IOException {
		for (Path plan : list(incoming("output"))) {
			Path target = this.folders.output().resolve(plan.getFileName());
			Path beside = target.resolveSibling("." + plan.getFileName() + ".restore");
			Files.createDirectories(this.folders.output());
			FileSystemUtils.deleteRecursively(beside);
			FileSystemUtils.copyRecursively(plan, beside);
			FileSystemUtils.deleteRecursively(target);
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/**
	 * The input folder belongs to officer and departments: only what is missing is put
	 * there.
	 */
	private void input() throws IOException {
		for (Path file : files(incoming("input"))) {
			Path target = this.folders.input().resolve(incoming("input").relativize(file).toString());
			if (Files.notExists(target)) {
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	/** They say which database is used: those of the machine, or none of another kind. */
	private boolean keepsSettings() throws IOException {
		return Files.exists(incoming("data").resolve(StateFiles.SETTINGS))
				&& (Files.exists(this.folders.data().resolve(StateFiles.SETTINGS))
						|| !this.ledger.sameKind(incoming(StateBackup.LEDGER)));
	}

	private List<String> kept() throws IOException {
		List<String> kept = new ArrayList<>();
		Path settings = incoming("data").resolve(StateFiles.SETTINGS);
		if (keepsSettings() && differs(settings, this.folders.data().resolve(StateFiles.SETTINGS))) {
			kept.add("data/" + StateFiles.SETTINGS);
		}
		for (Path file : files(incoming("input"))) {
			String path = incoming("input").relativize(file).toString().replace('\\', '/');
			Path there = this.folders.input().resolve(path);
			if (Files.exists(there) && differs(file, there)) {
				kept.add("input/" + path);
			}
		}
		return kept;
	}

	private static boolean differs(Path saved, Path there) throws IOException {
		return Files.notExists(there) || !Sha256.of(there).equals(Sha256.of(saved));
	}

	private Path incoming(String name) {
		return this.work.resolve(INCOMING).resolve(name);
	}

	private static List<Path> list(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

}
