package jp.annualreview.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/**
 * 段階の読み取り: finds the stage of a symbol, a symbol that looks alike (three different
 * circles are in use), the stage's own words, or both together.
 */
final class StageReader {

	private record Alike(String symbol, List<String> others) {

		boolean covers(String text) {
			return this.symbol.equals(text) || this.others.contains(text);
		}

	}

	private final List<Alike> lookalikes = WordTable.load("stage-lookalikes.txt")
		.entries((row) -> new Alike(row.get(0),
				Arrays.stream(row.get(1).split(" "))
					.flatMap((sign) -> List.of(sign, Folding.fold(sign)).stream())
					.distinct()
					.toList()));

	Optional<Stage> read(String text, StageScale scale) {
		String printed = Blanks.trim(text);
		return first(scale, (stage) -> stage.symbol().equals(printed))
			.or(() -> first(scale, (stage) -> alike(stage.symbol(), printed)))
			.or(() -> first(scale, (stage) -> sameWords(stage.meaning(), printed)))
			.or(() -> first(scale, (stage) -> symbolWithWords(stage, printed)));
	}

	private static Optional<Stage> first(StageScale scale, Predicate<Stage> test) {
		return scale.stages().stream().filter(test).findFirst();
	}

	private boolean alike(String symbol, String printed) {
		String folded = Folding.squeeze(printed);
		return Folding.squeeze(symbol).equals(folded) || this.lookalikes.stream()
			.anyMatch((alike) -> alike.covers(symbol) && (alike.covers(printed) || alike.covers(folded)));
	}

	private static boolean sameWords(String meaning, String printed) {
		return !meaning.isBlank() && Folding.squeeze(meaning).equals(Folding.squeeze(printed));
	}

	private boolean symbolWithWords(Stage stage, String printed) {
		if (printed.isEmpty()) {
			return false;
		}
		int first = printed.offsetByCodePoints(0, 1);
		String rest = Folding.squeeze(printed.substring(first)).replaceAll("[():]", "");
		String meaning = Folding.squeeze(stage.meaning());
		return alike(stage.symbol(), printed.substring(0, first)) && !rest.isEmpty()
				&& (meaning.equals(rest) || Arrays.asList(meaning.split("・")).contains(rest));
	}

}
