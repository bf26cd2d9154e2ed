package jp.annualreview.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.job.Receipt.Because;
import jp.annualreview.ledger.Sha256;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 受付: puts files of departments into the folder of their year, as if the department had
 * done it. Nothing that lies there is ever changed.
 */
public class Reception {

	private static final Logger logger = LoggerFactory.getLogger(Reception.class);

	/** As much as reading takes. */
	private static final long LARGEST = 20_000_000;

	private final ReviewFolders folders;

	private final Registers registers;

	private final RunBases bases;

	private final WorkbookReader workbooks;

	Reception(ReviewFolders folders, Registers registers, RunBases bases, WorkbookReader workbooks) {
		this.folders = folders;
		this.registers = registers;
		this.bases = bases;
		this.workbooks = workbooks;
	}

	/** Takes one file; it is read when the folder is looked at next. */
	public synchronized Receipt receive(PlanId plan, FiscalYear year, String sentName, InputStream content) {
		Optional<ReceivedName> name = ReceivedName.of(sentName);
		try {
			Optional<Because> refusal = PassingFiles.inPassingFolder(sentName) ? Optional.of(Because.PASSED_OVER)
					: refusal(plan, year, name);
			return refusal.isPresent() ? new Receipt.Refused(refusal.get())
					: store(this.folders.year(plan, year), name.orElseThrow(), content);
		}
		catch (IOException ex) {
			logger.error("{} を受け取れません", sentName, ex);
			return new Receipt.Refused(Because.NOT_WRITTEN);
		}
	}

	private Optional<Because> refusal(PlanId plan, FiscalYear year, Optional<ReceivedName> name) throws IOException {
		if (!this.folders.plans().contains(plan)) {
			return Optional.of(Because.NO_SUCH_PLAN);
		}
		if (name.isEmpty()) {
			return Optional.of(Because.NO_NAME);
		}
		return name.get().allowed() ? refusal(plan, year) : Optional.of(Because.KIND);
	}

	private Optional<Because> refusal(PlanId plan, FiscalYear year) throws IOException {
		var basis = this.bases.now(plan);
		try {
			return this.registers.of(basis.registerSha256(), basis.registerPath()).plan().span().contains(year)
					? Optional.empty() : Optional.of(Because.NOT_OF_PLAN);
		}
		catch (RegisterUnusableException ex) {
			return Optional.of(Because.NO_SUCH_PLAN);
		}
	}

	/** Written under a name that is passed over, so that no half of it is ever read. */
	private Receipt store(Path folder, ReceivedName name, InputStream content) throws IOException {
		Files.createDirectories(folder);
		Path unfinished = folder.resolve(".受付-" + UUID.randomUUID() + ".part");
		try {
			if (!write(content, unfinished)) {
				return new Receipt.Refused(Because.TOO_LARGE);
			}
			return switch (this.workbooks.open(unfinished, name.numbered(1))) {
				case Opening.Refused(var finding) -> new Receipt.Unreadable(finding.problem() + finding.remedy());
				case Opening.Opened opened -> place(unfinished, folder, name);
			};
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static boolean write(InputStream content, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
			byte[] piece = new byte[8192];
			long written = 0;
			for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
				written += count;
				if (written > LARGEST) {
					return false;
				}
				out.write(piece, 0, count);
			}
			return true;
		}
	}

	private static Receipt place(Path unfinished, Path folder, ReceivedName name) throws IOException {
		String sha256 = Sha256.of(unfinished);
		for (int number = 1;; number++) {
			String wanted = name.numbered(number);
			Optional<Path> taken = taken(folder, wanted);
			if (taken.isPresent()) {
				if (Files.isRegularFile(taken.get()) && Sha256.of(taken.get()).equals(sha256)) {
					return new Receipt.AlreadyThere(taken.get().getFileName().toString());
				}
			}
			else if (moved(unfinished, folder.resolve(wanted))) {
				return new Receipt.Stored(wanted);
			}
		}
	}

	/** The department may have put a file of that name there in this moment. */
	private static boolean moved(Path unfinished, Path target) throws IOException {
		try {
			Files.createLink(target, unfinished);
			return true;
		}
		catch (FileAlreadyExistsException ex) {
			return false;
		}
		catch (UnsupportedOperationException | IOException ex) {
			// A share may know no links.
			Files.move(unfinished, target);
			return true;
		}
	}

	/** Names that differ only in how a letter is written are one to some systems. */
	private static Optional<Path> taken(Path folder, String name) throws IOException {
		String wanted = folded(name);
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> folded(file.getFileName().toString()).equals(wanted)).findFirst();
		}
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

}
