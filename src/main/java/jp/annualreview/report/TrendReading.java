package jp.annualreview.report;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Indicator;

/** 図の読み方: one sentence that says what the chart of an indicator shows. */
record TrendReading(ReviewFacts facts, Indicator indicator, Assessment assessment, String actual) {

	String sentence() {
		String year = this.facts.brief(this.facts.year());
		if (!this.assessment.judged() && !this.assessment.judgedLater()) {
			return "%sは%sのため、目標との比較はできません。".formatted(year, this.assessment.state().label());
		}
		String change = this.facts.change(this.indicator.id())
			.map(new ChangeWords(this.facts.figures())::sentence)
			.orElse("");
		if (this.assessment.yearToCome().isPresent()) {
			return "%sの実績は%s%s。目標（%s）は%sに判定します%s。".formatted(year, this.actual, change.isEmpty() ? "です" : "で、" + change,
					TargetWords.inForce(this.assessment.target()), this.assessment.yearToCome().get(), progress());
		}
		return "%sの実績は%sで、%s。".formatted(year, this.actual,
				change.isEmpty() ? againstTarget("しました", "できませんでした") : againstTarget("し", "できず") + "、" + change);
	}

	private String progress() {
		return new ProgressWords(this.facts.figures()).progress(this.assessment)
			.map((words) -> "（" + words + "）")
			.orElse("");
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
