package jp.annualreview.console;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.grading.Assessment;
import jp.annualreview.job.ItemView;
import jp.annualreview.plan.Indicator;

/**
 * 指標 on an item's page.
 *
 * @param reckoning 計算の根拠 of the newest year, line by line
 */
record IndicatorView(String id, String name, String unit, List<Year> years, List<String> reckoning, YearChart chart) {

	/** One year in words. */
	record Year(String year, String target, String actual, String rate, String result, String source) {
	}

	static IndicatorView of(ItemView.Years years) {
		Indicator indicator = years.indicator();
		List<Assessment> results = years.results();
		return new IndicatorView(indicator.id().toString(), indicator.name(), indicator.unit(),
				results.stream().map(IndicatorView::year).toList(),
				results.isEmpty() ? List.of() : reckoning(results.getLast()), YearChart.of(indicator.unit(), results));
	}

	private static Year year(Assessment one) {
		return new Year(one.year().toString(), one.target().text(),
				one.answer().map((answer) -> answer.printed()).orElse(""), one.printedRate(),
				(one.grade() + " " + one.state().label()).strip(),
				one.answer().map((answer) -> answer.source().toString()).orElse(""));
	}

	private static List<String> reckoning(Assessment one) {
		List<String> lines = new ArrayList<>();
		lines.add("目標の種類　" + one.targetKind() + "・" + one.period().label() + "・" + one.direction().label());
		if (!one.reckoning().rule().isEmpty()) {
			lines.add("規則　" + one.reckoning().rule());
		}
		lines.addAll(one.reckoning().steps());
		one.reasons().forEach((reason) -> lines.add("理由　" + reason));
		return List.copyOf(lines);
	}

}
