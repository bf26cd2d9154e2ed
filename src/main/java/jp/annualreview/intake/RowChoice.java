package jp.annualreview.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;

/**
 * 採用する回答: of several answers to one indicator the newest counts, that of the first
 * department before any other's. What is superseded is reported (K01); a file with
 * corrected rows only is normal.
 */
final class RowChoice {

	private final Map<IndicatorId, Candidate> chosen = new HashMap<>();

	private final Map<IndicatorId, List<Candidate>> superseded = new HashMap<>();

	private final List<Finding> findings;

	/** Chooses among rows ordered oldest first. */
	RowChoice(Map<IndicatorId, List<Candidate>> matched, List<Finding> findings) {
		this.findings = findings;
		matched.forEach((id, candidates) -> this.chosen.put(id, choose(candidates)));
		reportCopies(matched);
	}

	Optional<Candidate> row(IndicatorId id) {
		return Optional.ofNullable(this.chosen.get(id));
	}

	/** Older answers to an indicator that say something else, oldest first. */
	List<Candidate> superseded(IndicatorId id) {
		return this.superseded.getOrDefault(id, List.of());
	}

	/** Whether any row of a file counts. */
	boolean uses(Received received) {
		return this.chosen.values().stream().anyMatch((row) -> row.file().equals(received.sent().file()));
	}

	/** The rows that count for an item, in the order of its indicators. */
	List<Candidate> rows(Item item) {
		return item.indicators().stream().flatMap((indicator) -> row(indicator.id()).stream()).toList();
	}

	private Candidate choose(List<Candidate> candidates) {
		boolean firstAnswered = candidates.stream().anyMatch(Candidate::first);
		List<Candidate> entitled = candidates.stream()
			.filter((candidate) -> candidate.first() || !firstAnswered)
			.toList();
		Candidate newest = entitled.getLast();
		List<Candidate> older = entitled.stream()
			.filter((old) -> !old.file().equals(newest.file()) && !old.row().saysTheSameAs(newest.row()))
			.toList();
		this.superseded.put(newest.indicator().id(), older);
		older.forEach((old) -> report(old, newest));
		return newest;
	}

	private void report(Candidate old, Candidate newest) {
		Indicator indicator = old.indicator();
		this.findings.add(Finding.of(FindingCode.K01, old.received().department(), indicator.id(),
				old.received().at(old.row()), old.answerCell().text(),
				"番号%sの回答が二度提出され、内容が異なります（%s）。".formatted(indicator.id(),
						String.join("、", newest.row().changesSince(old.row()))),
				"%s「%s」の回答を使いました。誤りなら正しい回答を再提出してください。".formatted(newest.received().whyNewer(old.received()),
						newest.file())));
	}

	/** Files none of whose rows counts although each says the same as one that does. */
	private void reportCopies(Map<IndicatorId, List<Candidate>> matched) {
		Map<String, List<Candidate>> byFile = new LinkedHashMap<>();
		matched.values()
			.stream()
			.flatMap(List::stream)
			.forEach((row) -> byFile.computeIfAbsent(row.file(), (file) -> new ArrayList<>()).add(row));
		byFile.values()
			.stream()
			.filter((rows) -> rows.stream().allMatch(this::isRepeatedElsewhere))
			.forEach((rows) -> reportCopy(rows.getFirst()));
	}

	private boolean isRepeatedElsewhere(Candidate row) {
		return row(row.indicator().id())
			.filter((winner) -> !winner.file().equals(row.file()) && winner.row().saysTheSameAs(row.row()))
			.isPresent();
	}

	private void reportCopy(Candidate row) {
		String winner = row(row.indicator().id()).orElse(row).file();
		this.findings.add(Finding.ofFile(FindingCode.K01, row.received().department(), row.received().asFile(),
				"同じ内容の回答が「%s」でも提出されています。".formatted(winner), "どちらか一方を削除してください。「%s」を使います。".formatted(winner)));
	}

}
