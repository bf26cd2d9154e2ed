package jp.annualreview.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.State;

/** 印刷した結果: what a report says of one indicator, field by field and in one line. */
final class PrintedResult {

	private static final String TARGET = "目標";

	private static final String ACTUAL = "実績";

	/** The fields that are given, not judged. */
	static final List<String> FIGURES = List.of(TARGET, ACTUAL);

	private final ReviewFacts facts;

	private final TargetWords targets;

	private final ActualWords actuals;

	PrintedResult(ReviewFacts facts) {
		this.facts = facts;
		this.targets = new TargetWords(facts);
		this.actuals = new ActualWords(facts);
	}

	/** Every field of a result by its name, blank where there is none. */
	Map<String, String> fields(Assessment assessment) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put(TARGET, this.targets.judgedInLine(assessment));
		fields.put(ACTUAL, actual(assessment));
		fields.put("達成率", this.facts.figures().line(assessment.printedRate()));
		fields.put("評価", open(assessment) ? "" : ReviewFacts.result(assessment));
		return fields;
	}

	/**
	 * {@code 149人（目標 151人、98.6%、B）}; without a judgement the state: {@code 集計中（目標 151人）},
	 * {@code 149人（目標 151人、統合）}.
	 */
	String line(Assessment assessment) {
		Map<String, String> fields = fields(assessment);
		String target = fields.getOrDefault(TARGET, "");
		String actual = actual(assessment);
		String state = ReviewFacts.result(assessment);
		String beside = Stream
			.of(target.isEmpty() ? "" : TARGET + " " + target, fields.getOrDefault("達成率", ""),
					(this.facts.judges() && !actual.startsWith(state)) ? state : "")
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("、"));
		return actual + (beside.isEmpty() ? "" : "（" + beside + "）");
	}

	/** Whether there is no judgement; where nothing is judged, no answer. */
	boolean open(Assessment assessment) {
		return this.facts.judges() ? !assessment.judged() : Standing.state(assessment) != State.NO_TARGET;
	}

	private String actual(Assessment assessment) {
		String unit = this.facts.register().indicator(assessment.indicator()).map(Indicator::unit).orElse("");
		String actual = this.actuals.judged(assessment, unit);
		return this.facts.judges() ? actual : Standing.shown(assessment, actual);
	}

}
