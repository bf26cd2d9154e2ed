package jp.annualreview.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.feedback.Feedback;
import jp.annualreview.feedback.FeedbackOriginal;
import jp.annualreview.feedback.FeedbackWriter;
import jp.annualreview.feedback.LetterComposer;
import jp.annualreview.feedback.LetterFiles;
import org.springframework.util.FileSystemUtils;

/**
 * {@code feedback}: gives every department its own files back with the findings in them;
 * one that is asked nothing gets its letter only. A file that no department can be found
 * for is answered under its own name.
 */
class FeedbackTask implements RunTask {

	private final RunInputs inputs;

	private final RunRecords records;

	private final RunFindings findings;

	private final Archive archive;

	private final FeedbackWriter writer;

	private final ReviewFolders folders;

	private final WorkbookReader workbooks;

	private final Registers registers;

	FeedbackTask(Registers registers, RunInputs inputs, RunRecords records, RunFindings findings, Archive archive,
			FeedbackWriter writer, ReviewFolders folders, WorkbookReader workbooks) {
		this.registers = registers;
		this.inputs = inputs;
		this.records = records;
		this.findings = findings;
		this.archive = archive;
		this.writer = writer;
		this.folders = folders;
		this.workbooks = workbooks;
	}

	@Override
	public void perform(Run run) throws Exception {
		Path folder = this.folders.prepared(run.id()).resolve("feedback");
		// A repeated step may have fewer departments to answer than the attempt before.
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		Map<String, RunInput> files = this.inputs.of(run)
			.stream()
			.collect(Collectors.toMap((input) -> ReturnNames.withinYear(run, input), Function.identity()));
		List<Finding> all = this.findings.of(run);
		List<Finding> settled = this.findings.settled(run);
		LetterComposer letters = new LetterComposer(this.registers.of(run), run.key().year(), run.key().edition(),
				run.asOf().orElseThrow());
		List<Submission> answered = this.records.all(run, ReviewRecords.SUBMISSION)
			.stream()
			.filter((submission) -> !submission.files().isEmpty())
			.toList();
		List<String> unknown = unknown(run, files);
		FeedbackNames names = new FeedbackNames();
		List<String> stems = Stream
			.concat(answered.stream().map(Submission::department), unknown.stream().map(FeedbackTask::unknownName))
			.map(names::of)
			.toList();
		for (int at = 0; at < answered.size(); at++) {
			Feedback feedback = feedback(answered.get(at), all, settled, files, names.with(stems.get(at)));
			List<String> written = feedback.asks() ? this.writer.write(feedback, folder) : List.of();
			LetterFiles.write(letters.compose(feedback, written), folder);
		}
		for (int at = 0; at < unknown.size(); at++) {
			this.writer.write(feedback(unknown.get(at), all, files, stems.get(answered.size() + at)), folder);
		}
	}

	private Feedback feedback(Submission submission, List<Finding> all, List<Finding> settled,
			Map<String, RunInput> files, IntFunction<List<String>> names) {
		List<Finding> own = all.stream().filter(submission::isConcernedBy).toList();
		List<FeedbackOriginal> originals = originals(submission.files().reversed(), own, files);
		return new Feedback(names.apply(Feedback.toGiveBack(own, originals).size()), submission.department(), own,
				originals, settled.stream().filter(submission::isConcernedBy).toList());
	}

	private static String unknownName(String file) {
		return "不明_" + file.replaceAll("\\.[^.]*$", "");
	}

	private Feedback feedback(String file, List<Finding> all, Map<String, RunInput> files, String name) {
		List<Finding> own = all.stream().filter((finding) -> finding.location().file().equals(file)).toList();
		return new Feedback(List.of(name), "", own, originals(List.of(file), own, files));
	}

	private List<String> unknown(Run run, Map<String, RunInput> files) {
		List<String> known = this.records.all(run, ReviewRecords.SUBMISSION)
			.stream()
			.flatMap((submission) -> submission.files().stream())
			.toList();
		return files.keySet()
			.stream()
			.filter((file) -> !known.contains(file))
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	private List<FeedbackOriginal> originals(List<String> names, List<Finding> own, Map<String, RunInput> files) {
		return names.stream().flatMap((file) -> original(file, own, files).stream()).toList();
	}

	/** A file that was refused is not opened a second time by another reader. */
	private Optional<FeedbackOriginal> original(String file, List<Finding> own, Map<String, RunInput> files) {
		boolean refused = own.stream()
			.anyMatch((finding) -> finding.location().file().equals(file) && finding.code().refusesFile());
		return Optional.ofNullable(files.get(file))
			.filter((input) -> !refused)
			.map((input) -> this.archive.path(input.sha256()))
			.map((path) -> new FeedbackOriginal(file, path, () -> OriginalSheets.read(this.workbooks, path, file)));
	}

}
