package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
		for (Submission submission : this.findings.submissions(run)) {
			List<Finding> own = all.stream().filter(submission::isConcernedBy).toList();
			rest.removeAll(own);
			departments.add(new DepartmentFindings(submission, own, submission.files().isEmpty() ? List.of()
					: feedback(names.of(submission.department()).replaceAll("\\.xlsx$", ""), files)));
		}
		if (!rest.isEmpty()) {
			departments.add(new DepartmentFindings(Submission.of("", List.of(), Optional.empty(), rest), rest,
					feedback("不明_.*", files)));
		}
		return departments;
	}

	/** The workbook, and the letter that goes with it. */
	private static List<String> feedback(String name, List<String> files) {
		return files.stream()
			.filter((file) -> file.startsWith("feedback/"))
			.filter((file) -> stem(file).equals(name) || name.endsWith(".*") && stem(file).matches(name))
			.toList();
	}

	private static String stem(String file) {
		return file.substring("feedback/".length()).replaceAll("\\.[^.]*$", "");
	}

}
