package jp.annualreview.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;

/**
 * 返却: what a department is told about its answers.
 *
 * @param names of the files given back, one for each and at least one, without their
 * endings: {@code <担当課>}, {@code <担当課>_2}, or {@code 不明_<file>}
 * @param department blank where unknown
 * @param originals the files it sent, newest first; empty to list only
 * @param settled 対応済: what a later answer has put right
 */
public record Feedback(List<String> names, String department, List<Finding> findings, List<FeedbackOriginal> originals,
		List<Finding> settled) {

	public Feedback {
		names = List.copyOf(names);
		findings = List.copyOf(findings);
		originals = List.copyOf(originals);
		settled = List.copyOf(settled);
	}

	/** Without anything settled. */
	public Feedback(List<String> names, String department, List<Finding> findings, List<FeedbackOriginal> originals) {
		this(names, department, findings, originals, List.of());
	}

	/** How many findings of a severity are open. */
	public long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	/**
	 * Whether anything is to be corrected or made sure of: only then a workbook goes
	 * back.
	 */
	public boolean asks() {
		return count(Severity.ERROR) + count(Severity.CONFIRM) > 0;
	}

	/**
	 * 返すファイル: every file with findings, newest first, for an older file still counts
	 * where a newer one says nothing.
	 */
	List<FeedbackPart> parts() {
		List<FeedbackOriginal> given = toGiveBack(this.findings, this.originals);
		List<FeedbackPart> parts = new ArrayList<>();
		for (int at = 0; at < given.size(); at++) {
			FeedbackOriginal original = given.get(at);
			boolean first = at == 0;
			parts.add(new FeedbackPart(this.names.get(at), this.department, Optional.of(original),
					this.findings.stream()
						.filter((finding) -> finding.location().file().equals(original.file())
								|| first && given.stream().noneMatch((one) -> one.isNamedIn(finding)))
						.toList(),
					first ? this.settled : List.of()));
		}
		return given.isEmpty() ? List
			.of(new FeedbackPart(this.names.getFirst(), this.department, Optional.empty(), this.findings, this.settled))
				: parts;
	}

	/** The files that go back, so that as many names can be found. */
	public static List<FeedbackOriginal> toGiveBack(List<Finding> findings, List<FeedbackOriginal> originals) {
		return originals.stream().filter((original) -> findings.stream().anyMatch(original::isNamedIn)).toList();
	}

}
