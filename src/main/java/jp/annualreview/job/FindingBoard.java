package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;

/** 指摘の一覧 of a published edition, department by department. */
public class FindingBoard {

	private final Runs runs;

	private final RunFindings findings;

	private final EditionShelf shelf;

	FindingBoard(Runs runs, RunFindings findings, EditionShelf shelf) {
		this.runs = runs;
		this.findings = findings;
		this.shelf = shelf;
	}

	/**
	 * In register order; last, under a blank name, what no department can be found for.
	 */
	public List<DepartmentFindings> of(EditionKey key) throws IOException {
		Optional<Run> run = this.runs.published(key);
		return run.isPresent() ? of(run.get(), this.shelf.files(key)) : List.of();
	}

	private List<DepartmentFindings> of(Run run, List<String> files) {
		List<Finding> all = this.findings.of(run);
		List<Finding> rest = new ArrayList<>(all);
		List<DepartmentFindings> departments = new ArrayList<>();
		FeedbackNames names = new FeedbackNames();
		Map<Submission, String> stems = new LinkedHashMap<>();
		this.findings.submissions(run)
			.stream()
			.filter((submission) -> !submission.files().isEmpty())
			.forEach((submission) -> stems.put(submission, names.of(submission.department())));
		for (Submission submission : this.findings.submissions(run)) {
			List<Finding> own = all.stream().filter(submission::isConcernedBy).toList();
			rest.removeAll(own);
			departments.add(new DepartmentFindings(submission, own,
					files(files, (stem) -> belongs(stem, stems.getOrDefault(submission, ""), stems.values()))));
		}
		if (!rest.isEmpty()) {
			departments.add(new DepartmentFindings(Submission.of("", List.of(), Optional.empty(), rest), rest,
					files(files, (stem) -> stem.startsWith("不明_"))));
		}
		return departments;
	}

	/** 財政課_2 is the second file of 財政課 unless a department is called so. */
	private static boolean belongs(String stem, String own, Collection<String> all) {
		return stem.equals(own)
				|| !own.isEmpty() && !all.contains(stem) && stem.matches(Pattern.quote(own) + "_\\d+(（\\d+）)?");
	}

	/** The workbooks, and the letter that goes with them. */
	private static List<String> files(List<String> files, Predicate<String> wanted) {
		return files.stream()
			.filter((file) -> file.startsWith("feedback/"))
			.filter((file) -> wanted.test(stem(file)))
			.toList();
	}

	private static String stem(String file) {
		return file.substring("feedback/".length()).replaceAll("\\.[^.]*$", "");
	}

}
