package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Target;

/** 数のない目標の言い回し: {@code 前年度よりも削減}, {@code 中核市平均以下に抑制}. */
final class TargetPhrases {

	private record Phrase(Pattern pattern, Target target) {
	}

	private final List<Phrase> phrases = WordTable.load("target-phrases.txt")
		.entries((row) -> new Phrase(Pattern.compile(row.get(0)), target(row.get(1), Labels.direction(row.get(2)))));

	Optional<Target> read(String text) {
		String squeezed = Folding.squeeze(text);
		return this.phrases.stream()
			.filter((phrase) -> phrase.pattern().matcher(squeezed).matches())
			.map(Phrase::target)
			.findFirst();
	}

	private static Target target(String kind, Direction direction) {
		return switch (kind) {
			case "前年度比" -> new Target.VersusLastYear(direction);
			case "参照値比" -> new Target.VersusReference(direction);
			default -> throw new IllegalArgumentException(kind);
		};
	}

}
