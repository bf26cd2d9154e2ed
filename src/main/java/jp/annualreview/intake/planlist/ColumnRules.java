package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jp.annualreview.intake.DatedHeading;
import jp.annualreview.plan.FiscalYear;

/** 列の対応: the headings of a list, one above the other, as our columns. */
final class ColumnRules {

	/** Columns whose heading may say of which year they are. */
	private static final Set<String> DATED = Set.of(TargetCell.BASELINE, TargetCell.FINAL_TARGET, ReadHeading.YEARLY,
			ReadHeading.ACTUAL);

	private static final Pattern BRACKETS = Pattern.compile("[（(〔\\[【<＜].*?[)）〕\\]】>＞]");

	private final List<ColumnRule> rules;

	ColumnRules(List<ColumnRule> rules) {
		this.rules = List.copyOf(rules);
	}

	List<ColumnRule> all() {
		return this.rules;
	}

	/** The hierarchy columns a sheet has, the top one first. */
	List<ColumnRule> levels(Set<String> columns) {
		return this.rules.stream()
			.filter((rule) -> rule.column().startsWith("体系") && columns.contains(rule.column()))
			.sorted(Comparator.comparing(ColumnRule::column))
			.toList();
	}

	/**
	 * The headings that are read as one of our columns, for an officer to choose from.
	 */
	List<String> synonyms(String column) {
		return this.rules.stream()
			.filter((rule) -> rule.column().equals(column))
			.flatMap((rule) -> rule.headings().stream())
			.toList();
	}

	/**
	 * One column. All its headings together say most ({@code 現状値 / 平成12年度}); else the
	 * lower ones, and last the upper ones.
	 */
	ReadHeading read(List<String> headings) {
		String printed = String.join(" / ", headings);
		return readings(headings).stream()
			.flatMap((text) -> one(text, printed).stream())
			.findFirst()
			.orElseGet(() -> new ReadHeading(printed, "", Optional.empty(), 0));
	}

	private static List<String> readings(List<String> headings) {
		List<String> texts = new ArrayList<>();
		for (int from = 0; from < headings.size(); from++) {
			texts.add(String.join("", headings.subList(from, headings.size())));
		}
		for (int to = headings.size() - 1; to > 0; to--) {
			texts.add(String.join("", headings.subList(0, to)));
		}
		return texts;
	}

	private Optional<ReadHeading> one(String text, String printed) {
		Optional<ReadHeading> whole = named(text, printed);
		if (whole.isPresent()) {
			return whole;
		}
		DatedHeading dated = DatedHeading.of(text);
		return dated.year()
			.map((year) -> dated(text, dated.words(), printed, year))
			.orElseGet(() -> withoutBrackets(text, printed));
	}

	private Optional<ReadHeading> dated(String text, String words, String printed, FiscalYear year) {
		if (words.isEmpty()) {
			return Optional.of(new ReadHeading(printed, ReadHeading.YEARLY, Optional.of(year), 0));
		}
		return named(words, printed).or(() -> withoutBrackets(words, printed))
			.map((named) -> DATED.contains(named.column()) ? named.dated(year) : ofOneYear(named, text));
	}

	/**
	 * {@code 担当課（R5）} is 担当課; what a year's column says in words is no column of ours.
	 */
	private static ReadHeading ofOneYear(ReadHeading named, String text) {
		boolean remark = DatedHeading.of(BRACKETS.matcher(text).replaceAll("")).year().isEmpty();
		return remark ? named : named.as("");
	}

	private Optional<ReadHeading> withoutBrackets(String text, String printed) {
		return named(BRACKETS.matcher(text).replaceAll(""), printed);
	}

	private Optional<ReadHeading> named(String text, String printed) {
		String heading = ColumnRule.fold(text);
		return this.rules.stream()
			.filter((rule) -> rule.matches(heading))
			.findFirst()
			.map((rule) -> new ReadHeading(printed, rule.column(), Optional.empty(), rule.rank(heading)));
	}

}
