package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;

/**
 * 差し替えられた提出: files of which nothing counts any more, because a newer one of the same
 * department does. Nobody has to mend them; what was wrong in them is settled.
 */
final class ReplacedFiles {

	/** By the file that is replaced. */
	private final Map<String, String> newer = new HashMap<>();

	private final RowChoice choice;

	/** Finds them among files ordered oldest first. */
	ReplacedFiles(List<Received> received, RowChoice choice) {
		this.choice = choice;
		Map<String, String> latest = new HashMap<>();
		for (Received file : received.reversed()) {
			String name = file.sent().file();
			boolean counts = file.usable() && choice.uses(file);
			Optional.ofNullable(latest.get(file.department()))
				.filter((other) -> !counts)
				.ifPresent((other) -> this.newer.put(name, other));
			if (counts && !file.department().isEmpty()) {
				latest.putIfAbsent(file.department(), name);
			}
		}
	}

	/** What was wrong in them. */
	List<Finding> settled(List<Finding> findings) {
		return findings.stream().filter(this::isSettled).toList();
	}

	/** The other findings, with a word about each file that could not be used at all. */
	List<Finding> stillOpen(List<Finding> findings) {
		List<Finding> open = new ArrayList<>();
		for (Finding finding : findings) {
			if (!isSettled(finding)) {
				open.add(finding);
			}
			else if (finding.code().concernsFile()) {
				open.add(unused(finding));
			}
		}
		return open;
	}

	private boolean isSettled(Finding finding) {
		boolean replaced = this.newer.containsKey(finding.location().file()) || isAnsweredAgain(finding);
		return replaced && finding.code() != FindingCode.K01 && finding.severity() != Severity.NOTE;
	}

	/** Two answers in one file (K02), and one in a file that replaced them. */
	private boolean isAnsweredAgain(Finding finding) {
		return finding.code() == FindingCode.K02 && finding.indicator()
			.flatMap(this.choice::row)
			.filter((row) -> !row.file().equals(finding.location().file()))
			.isPresent();
	}

	/** A file without a day may be the newer one after all; only its sender knows. */
	private Finding unused(Finding finding) {
		String newest = this.newer.getOrDefault(finding.location().file(), "");
		return new Finding(finding.code(), Severity.NOTE, finding.department(), finding.indicator(), finding.location(),
				finding.value(), finding.problem(),
				"「%s」の回答を使っています。このファイルの方が新しいときは、開ける形で保存し直し、提出日を記入して再提出してください。".formatted(newest));
	}

}
