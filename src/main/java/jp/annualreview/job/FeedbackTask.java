package jp.annualreview.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.report.Feedback;
import jp.annualreview.report.FeedbackOriginal;
import jp.annualreview.report.FeedbackWriter;

/**
 * {@code feedback}: gives every department its own files back with the findings in them;
 * a file that no department can be found for is answered under its own name.
 */
class FeedbackTask implements RunTask {

	private final RunInputs inputs;

	private final RunRecords records;

	private final RunFindings findings;

	private final Archive archive;

	private final FeedbackWriter writer;

	private final ReviewFolders folders;

	FeedbackTask(RunInputs inputs, RunRecords records, RunFindings findings, Archive archive, FeedbackWriter writer,
			ReviewFolders folders) {
		this.inputs = inputs;
		this.records = records;
		this.findings = findings;
		this.archive = archive;
		this.writer = writer;
		this.folders = folders;
	}

	@Override
	public void perform(Run run) throws Exception {
		Path folder = Files.createDirectories(this.folders.prepared(run.id()).resolve("feedback"));
		Map<String, RunInput> files = this.inputs.of(run)
			.stream()
			.collect(Collectors.toMap((input) -> ReturnNames.withinYear(run, input), Function.identity()));
		List<Finding> all = this.findings.of(run);
		for (Submission submission : this.records.all(run, ReviewRecords.SUBMISSION)) {
			if (!submission.files().isEmpty()) {
				this.writer.write(feedback(submission, all, files), folder);
			}
		}
		for (String file : unknown(run, files)) {
			this.writer.write(feedback(file, all, files), folder);
		}
	}

	private Feedback feedback(Submission submission, List<Finding> all, Map<String, RunInput> files) {
		List<Finding> own = all.stream().filter((finding) -> belongs(finding, submission)).toList();
		return new Feedback(fileName(submission.department()), submission.department(), own,
				originals(submission.files().reversed(), files));
	}

	private Feedback feedback(String file, List<Finding> all, Map<String, RunInput> files) {
		List<Finding> own = all.stream().filter((finding) -> finding.location().file().equals(file)).toList();
		return new Feedback("不明_" + fileName(file.replaceAll("\\.[^.]*$", "")), "", own,
				originals(List.of(file), files));
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

	private List<FeedbackOriginal> originals(List<String> names, Map<String, RunInput> files) {
		return names.stream().flatMap((file) -> original(file, files).stream()).toList();
	}

	private Optional<FeedbackOriginal> original(String file, Map<String, RunInput> files) {
		return Optional.ofNullable(files.get(file))
			.map((input) -> new FeedbackOriginal(file, this.archive.path(input.sha256())));
	}

	private static boolean belongs(Finding finding, Submission submission) {
		return finding.location().file().isEmpty() ? finding.department().equals(submission.department())
				: submission.files().contains(finding.location().file());
	}

	private static String fileName(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|]", "_") + ".xlsx";
	}

}
