package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.annualreview.plan.SelfAssessment;

/** 回答の語: dashes and words that stand in an answer's place. */
final class AnswerWords {

	private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)$");

	private record Assessment(String word, SelfAssessment meaning) {
	}

	private final List<String> dashes = WordTable.load("dashes.txt").words();

	private final List<String> pending = WordTable.load("pending-words.txt").words();

	private final List<String> unmeasurable = WordTable.load("unmeasurable-words.txt").words();

	private final List<String> noValue = WordTable.load("no-value-words.txt").words();

	private final List<Assessment> assessments = WordTable.load("self-assessments.txt")
		.entries((row) -> new Assessment(Folding.squeeze(row.get(0)), meaning(row.get(1))));

	/** One or more dashes and nothing else. */
	boolean isDash(String text) {
		String folded = Folding.squeeze(text);
		return !folded.isEmpty() && folded.chars().allMatch((c) -> this.dashes.contains(String.valueOf((char) c)));
	}

	boolean isNoValue(String text) {
		return isDash(text) || this.noValue.contains(core(text));
	}

	boolean isUnmeasurable(String text) {
		return this.unmeasurable.contains(core(text));
	}

	/** The whole answer is a pending word. */
	boolean isPending(String text) {
		return this.pending.contains(core(text));
	}

	/** A pending word stands somewhere in the answer, perhaps beside a number. */
	boolean holdsPending(String text) {
		String folded = Folding.squeeze(text);
		return this.pending.stream().anyMatch(folded::contains);
	}

	Optional<SelfAssessment> assessment(String text) {
		String folded = core(text);
		return this.assessments.stream()
			.filter((assessment) -> assessment.word().equals(folded))
			.map(Assessment::meaning)
			.findFirst();
	}

	private static SelfAssessment meaning(String label) {
		for (SelfAssessment result : SelfAssessment.values()) {
			if (result.label().equals(label)) {
				return result;
			}
		}
		throw new IllegalArgumentException(label);
	}

	private static String core(String text) {
		String folded = BRACKETED.matcher(Folding.squeeze(text)).replaceAll("");
		return folded.endsWith("。") ? folded.substring(0, folded.length() - 1) : folded;
	}

}
