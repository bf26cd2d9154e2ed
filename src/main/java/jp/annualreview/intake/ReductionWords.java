package jp.annualreview.intake;

import java.util.List;

import jp.annualreview.plan.Indicator;

/**
 * 削減を測る指標: whether an indicator measures the reduction itself (節減率), so that more is
 * better and an answer may be written as {@code 3%削減}.
 */
final class ReductionWords {

	private final List<String> words = WordTable.load("reduction-words.txt").words();

	boolean measures(Indicator indicator) {
		return measures(indicator.name()) || indicator.targets()
			.values()
			.stream()
			.anyMatch((target) -> target.text().contains("削減") && target.text().chars().anyMatch(Character::isDigit));
	}

	boolean measures(String name) {
		String folded = Folding.squeeze(name);
		return this.words.stream().anyMatch(folded::contains);
	}

}
