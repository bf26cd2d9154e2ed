package jp.annualreview.feedback;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;

/**
 * 返却: what a department is told about its answers.
 *
 * @param fileName {@code <担当課>.xlsx}, or {@code 不明_<file>.xlsx}
 * @param department blank where unknown
 * @param originals the files it sent, newest first; empty to list only
 * @param settled 対応済: what a later answer has put right
 */
public record Feedback(String fileName, String department, List<Finding> findings, List<FeedbackOriginal> originals,
		List<Finding> settled) {

	public Feedback {
		findings = List.copyOf(findings);
		originals = List.copyOf(originals);
		settled = List.copyOf(settled);
	}

	/** Without anything settled. */
	public Feedback(String fileName, String department, List<Finding> findings, List<FeedbackOriginal> originals) {
		this(fileName, department, findings, originals, List.of());
	}

	/** How many findings of a severity are open. */
	public long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	/**
	 * 返す写し: every file with findings, newest first, for an older file still counts where
	 * a newer one says nothing; the newest file where there is no finding in any.
	 */
	public List<FeedbackOriginal> toGiveBack() {
		Set<String> concerned = this.findings.stream()
			.map((finding) -> finding.location().file())
			.collect(Collectors.toSet());
		List<FeedbackOriginal> found = this.originals.stream()
			.filter((original) -> concerned.contains(original.file()))
			.toList();
		return found.isEmpty() ? this.originals.stream().limit(1).toList() : found;
	}

}
