package jp.annualreview.report;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Indicator;

/** 図の読み方: one sentence that says what the chart of an indicator shows. */
record TrendReading(ReviewFacts facts, Indicator indicator, Assessment assessment, String actual) {

	String sentence() {
		String year = this.facts.brief(this.facts.year());
		if (!this.assessment.judged()) {
			return "%sは%sのため、目標との比較はできません。".formatted(year, this.assessment.state().label());
		}
		String change = this.facts.change(this.indicator.id())
			.map(new ChangeWords(this.facts.figures())::sentence)
			.orElse("");
		return "%sの実績は%sで、%s。".formatted(year, this.actual,
				change.isEmpty() ? againstTarget("しました", "できませんでした") : againstTarget("し", "できず") + "、" + change);
	}

	private String againstTarget(String reached, String missed) {
		String target = "目標（" + TargetWords.inForce(this.assessment.target()) + "）を達成";
		if (this.assessment.verdict().filter(Verdict.ACHIEVED::equals).isPresent()) {
			return target + reached;
		}
		String rate = this.facts.figures().line(this.assessment.printedRate());
		return target + missed + (rate.isEmpty() ? "" : "（達成率" + rate + "）");
	}

}
