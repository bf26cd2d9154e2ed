package jp.annualreview.intake.planlist;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 列の対応: the headings under which a city's list holds one of our columns.
 *
 * @param column our column; {@code 体系1} … and {@code 目標2019} … included
 * @param headings as the list may print them
 * @param level 階層 of a hierarchy column
 * @param replacements what a cell of the list becomes ({@code 重点=はい}); empty = as it is
 */
record ColumnRule(String column, List<String> headings, String level, Map<String, String> replacements) {

	static ColumnRule of(SettingRow row) {
		Map<String, String> replacements = new LinkedHashMap<>();
		parts(row.value("置き換え")).forEach((pair) -> {
			int equals = pair.indexOf('=');
			if (equals < 0) {
				throw new PlanListException("取込設定の「列」の置き換え「%s」に「=」がありません。「一覧の文字=台帳の文字」の形で書いてください。".formatted(pair));
			}
			replacements.put(pair.substring(0, equals), pair.substring(equals + 1));
		});
		return new ColumnRule(row.value("列"), parts(row.value("見出し")).map(ColumnRule::fold).toList(), row.value("階層"),
				replacements);
	}

	/** Whether a folded heading is one of its own. */
	boolean matches(String heading) {
		return this.headings.contains(heading);
	}

	/** How far down its synonyms a heading stands. */
	int rank(String heading) {
		return this.headings.indexOf(heading);
	}

	String replace(String text) {
		return this.replacements.getOrDefault(text, text);
	}

	/** Headings are printed with any width and with blanks for looks. */
	static String fold(String heading) {
		return Normalizer.normalize(heading, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]", "");
	}

	private static Stream<String> parts(String text) {
		return Stream.of(text.split(";")).filter((part) -> !part.isEmpty());
	}

}
