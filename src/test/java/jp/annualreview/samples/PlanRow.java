package jp.annualreview.samples;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/**
 * 取組事項: one row of the plan as Kanazawa prints it.
 *
 * @param department the department that stands first and answers
 * @param targets the printed target of each fiscal year
 */
record PlanRow(String number, String title, boolean numeric, String department, String unit,
		Map<Integer, String> targets) {

	/** 職員定数: its goal is a sentence, answered by 自己評価. */
	private static final String PROSE = "135";

	private static final Pattern NUMBER_AND_UNIT = Pattern.compile("[0-9][0-9,.]*\\s*([^0-9\\s～]+)$");

	static PlanRow of(CSVRecord row) {
		Map<Integer, String> targets = Map.of(2019, row.get("y2019"), 2020, row.get("y2020"), 2021, row.get("y2021"),
				2022, row.get("y2022"));
		return new PlanRow(row.get("item_no"), row.get("title"), row.get("kind").equals("numeric"),
				row.get("departments").split(";")[0], unit(row), targets);
	}

	boolean prose() {
		return this.number.equals(PROSE);
	}

	boolean measured() {
		return this.numeric && !prose();
	}

	private static String unit(CSVRecord row) {
		return Stream.of(row.get("y2019"), row.get("baseline_value_text"))
			.map((text) -> text.replaceAll("(以上|未満|程度)$", ""))
			.map((text) -> NUMBER_AND_UNIT.matcher(text).results().findFirst())
			.flatMap(Optional::stream)
			.map(PlanRow::unit)
			.findFirst()
			.orElse("");
	}

	private static String unit(MatchResult match) {
		return match.group(1);
	}

}
