package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.intake.YearHeading;
import jp.annualreview.plan.FiscalYear;

/**
 * 目標の期間: the years of the plan whose column holds a target, from what is printed beside
 * it.
 *
 * @param last the last year it speaks of, perhaps after the plan
 */
record TargetSpan(List<FiscalYear> due, FiscalYear last) {

	private static final Pattern YEAR = Pattern.compile("(?:令和|平成|R|H)(?:元|[0-9０-９]{1,2})年度");

	private static final Pattern WITHIN_THE_PLAN = Pattern.compile("計画期間(?:内|中)");

	static TargetSpan of(String time, List<FiscalYear> plan) {
		List<FiscalYear> named = YEAR.matcher(time)
			.results()
			.flatMap((match) -> YearHeading.read(match.group()).stream())
			.toList();
		if (named.size() == 2) {
			return new TargetSpan(plan.stream()
				.filter((year) -> !year.isBefore(named.getFirst()) && !year.isAfter(named.getLast()))
				.toList(), named.getLast());
		}
		if (named.size() == 1) {
			return new TargetSpan(plan.stream().filter(named::contains).toList(), named.getFirst());
		}
		Matcher within = WITHIN_THE_PLAN.matcher(time);
		return new TargetSpan(within.find() ? List.of(plan.getLast()) : plan, plan.getLast());
	}

	boolean beyond(FiscalYear year) {
		return this.last.isAfter(year);
	}

}
