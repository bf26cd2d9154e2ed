package jp.annualreview.intake;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * 字体の異なる漢字: letters of names that are another character, not another glyph (髙 and 高).
 * They are suggested, never taken for each other: two departments may differ in nothing
 * else.
 */
final class LookalikeKanji {

	private static final Map<Integer, Integer> USUAL = WordTable.load("lookalike-kanji.txt")
		.rows()
		.stream()
		.collect(Collectors.toMap((row) -> row.get(0).codePointAt(0), (row) -> row.get(1).codePointAt(0)));

	private LookalikeKanji() {
	}

	/** With the usual letter for each unusual one. */
	static String unify(String text) {
		return text.codePoints()
			.map((point) -> USUAL.getOrDefault(point, point))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
