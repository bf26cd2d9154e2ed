package jp.annualreview.intake;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * 負号: whether a sign before a number is a minus, and whether that is an interpretation.
 */
final class Signs {

	/** What a sign does to its number. */
	enum Effect {

		/** No sign, or no minus here. */
		NONE,
		/** A plain minus. */
		MINUS,
		/** A minus only by interpretation. */
		INTERPRETED

	}

	private final Map<String, String> readings = WordTable.load("minus-signs.txt")
		.rows()
		.stream()
		.collect(Collectors.toMap((row) -> Folding.fold(row.get(0)), (row) -> row.get(1)));

	/** Whether a text is a sign and nothing else, as before the 約 of {@code △約5}. */
	boolean isSign(String text) {
		return this.readings.containsKey(text);
	}

	Effect effect(String sign, boolean atStart) {
		return switch (this.readings.getOrDefault(sign, "")) {
			case "そのまま" -> Effect.MINUS;
			case "解釈" -> Effect.INTERPRETED;
			case "先頭のみ" -> atStart ? Effect.INTERPRETED : Effect.NONE;
			default -> Effect.NONE;
		};
	}

}
