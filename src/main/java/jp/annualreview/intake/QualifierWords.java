package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the words beside a number off its label and its unit. */
final class QualifierWords {

	/** What is left of a text, and what was taken off. */
	record Stripped(String rest, String words, Set<Qualifier> meanings) {
	}

	private record Word(String text, boolean leading, Qualifier meaning) {
	}

	private final List<Word> words = WordTable.load("qualifiers.txt")
		.entries((row) -> new Word(Folding.fold(row.get(0)), row.get(1).equals("前"), Qualifier.of(row.get(2))))
		.stream()
		.sorted(Comparator.comparing(Word::text, WordTable.longestFirst()))
		.toList();

	/** Words that stand right before a number, at the end of its label. */
	Stripped before(String label) {
		return strip(label, true);
	}

	/** Words that follow a number's unit. */
	Stripped after(String unit) {
		return strip(unit, false);
	}

	private Stripped strip(String text, boolean leading) {
		String rest = text;
		List<String> taken = new ArrayList<>();
		Set<Qualifier> meanings = EnumSet.noneOf(Qualifier.class);
		Optional<Word> word = last(rest, leading);
		while (word.isPresent()) {
			rest = Blanks.trim(rest.substring(0, rest.length() - word.get().text().length()));
			taken.addFirst(word.get().text());
			meanings.add(word.get().meaning());
			word = last(rest, leading);
		}
		meanings.remove(Qualifier.FILLER);
		return new Stripped(rest, String.join("", taken), meanings);
	}

	private Optional<Word> last(String text, boolean leading) {
		return this.words.stream()
			.filter((word) -> word.leading() == leading && text.endsWith(word.text()))
			.filter((word) -> word.meaning() != Qualifier.DECADE || text.length() > word.text().length())
			.findFirst();
	}

}
