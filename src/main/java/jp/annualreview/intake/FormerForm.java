package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;

/**
 * 配布したときの行: 照合値 tells what the register cannot. A cell that was emptied is found, and
 * nobody is blamed for a form that went out before the register changed.
 */
record FormerForm(Candidate candidate) {

	/** A finding that a cell differs from the register, with who it was that changed. */
	Finding explained(Finding finding) {
		return row().changed().filter((changed) -> !holds(changed, finding)).isEmpty() ? finding
				: new Finding(finding.code(), finding.severity(), finding.department(), finding.indicator(),
						finding.location(), finding.value(), finding.problem().replace("に書き換えられています", "のままです"),
						"調査票を配った後に台帳が改められています。台帳の値を使いました。変更を踏まえて回答を確かめてください。");
	}

	private boolean holds(List<String> changed, Finding finding) {
		return changed.stream().anyMatch((name) -> address(name).equals(finding.location().cell()));
	}

	/** Whether the cell was changed; empty where the form does not tell. */
	Optional<Boolean> isChanged(RawCell cell) {
		return row().changed()
			.map((changed) -> changed.stream().anyMatch((name) -> address(name).equals(cell.address())));
	}

	/** The cells that were changed and that no finding names yet. */
	Optional<Finding> changedBesides(List<Finding> found) {
		List<String> others = row().changed()
			.orElse(List.of())
			.stream()
			.filter((name) -> found.stream().noneMatch((finding) -> address(name).equals(finding.location().cell())))
			.toList();
		return (others.isEmpty() || !this.candidate.share().first()) ? Optional.empty() : Optional.of(changed(others));
	}

	private Finding changed(List<String> names) {
		RawCell cell = row().prefilled(names.getFirst());
		String named = names.stream().map((name) -> "「" + name + "」").collect(Collectors.joining());
		return Finding.of(FindingCode.K09, this.candidate.received().department(), this.candidate.indicator().id(),
				this.candidate.received().at(row(), address(names.getFirst())), cell.text(),
				"記入済みの欄（%s）が、配布したときから変わっています。".formatted(named), "変えた内容は使っていません。記入済みの欄は、書き換えたり消したりせずに提出してください。");
	}

	private String address(String name) {
		RawCell cell = row().prefilled(name);
		return cell.hasPlace() ? cell.address() : name;
	}

	private ReturnRow row() {
		return this.candidate.row();
	}

}
