package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.State;

/**
 * 計算書: collects what is found out on the way to one assessment, step by step, so that the
 * result and its reckoning cannot drift apart.
 */
final class Worksheet {

	private final PercentText percentText;

	private final List<String> steps = new ArrayList<>();

	private final List<String> reasons = new ArrayList<>();

	private String rule = "";

	private State state = State.JUDGED;

	private Optional<BigDecimal> actual = Optional.empty();

	private Optional<Verdict> verdict = Optional.empty();

	private Optional<Rate> rate = Optional.empty();

	private Optional<Rate> progress = Optional.empty();

	private Optional<Gap> gap = Optional.empty();

	private String printedShare = "";

	private Optional<FiscalYear> settledIn = Optional.empty();

	private boolean tie;

	Worksheet(PercentText percentText) {
		this.percentText = percentText;
	}

	void rule(String text) {
		this.rule = text;
	}

	void step(String text) {
		this.steps.add(text);
	}

	void reason(String text) {
		if (!text.isEmpty() && !this.reasons.contains(text)) {
			this.reasons.add(text);
		}
	}

	/** Not judged, and why. */
	void leave(State why, String reason) {
		this.state = why;
		reason(reason);
		step(reason.isEmpty() ? StateWording.explain(why) : StateWording.explain(why) + "（" + reason + "）");
	}

	/** Nothing is missing: the year the target is judged in is still to come. */
	void await(String year) {
		this.state = State.UNDECIDED;
		reason(Reason.notYetDue(year));
		step(State.UNDECIDED.label() + ": 目標の年度が" + year + "のため、" + Reason.notYetDue(year) + "する");
	}

	/** Graded by its progress although the target year is still to come. */
	void judgedByProgress() {
		this.state = State.JUDGED;
	}

	void actual(BigDecimal value) {
		this.actual = Optional.of(value);
	}

	void conclude(boolean achieved, String comparison) {
		this.verdict = Optional.of(achieved ? Verdict.ACHIEVED : Verdict.NOT_ACHIEVED);
		step(comparison + " → " + (achieved ? Verdict.ACHIEVED : Verdict.NOT_ACHIEVED).label());
	}

	void rate(Rate value, String formula) {
		this.rate = Optional.of(value);
		step("達成率 = " + formula + " = " + this.percentText.exact(value));
	}

	/** Exactly 100 % by rule, not by a division. */
	void fullRate(String because) {
		this.rate = Optional.of(Rate.ofPercent(100));
		step("達成率 = 100.0000%（" + because + "）");
	}

	void tie() {
		this.tie = true;
		fullRate("実績が目標と同値");
		reason(Reason.TIE);
	}

	void noRate(String because) {
		String text = "達成率なし（" + because + "）";
		reason(text);
		step(text);
	}

	void progress(Rate value, String formula) {
		this.progress = Optional.of(value);
		step("進捗率 = " + formula + " = " + this.percentText.exact(value));
	}

	/** The share that decided the grade, where it is another one than 達成率. */
	void gradedBy(Rate share, GradeComparison comparison) {
		if (!this.rate.equals(Optional.of(share))) {
			this.printedShare = this.percentText.brief(share) + "（" + comparison.inBrackets() + (this.tie ? "、同値" : "")
					+ "）";
		}
	}

	void gap(BigDecimal value, String unit) {
		this.gap = Optional.of(new Gap(value, unit));
	}

	void settledIn(FiscalYear year) {
		this.settledIn = Optional.of(year);
	}

	State state() {
		return this.state;
	}

	List<String> reasons() {
		return this.reasons;
	}

	Optional<BigDecimal> actual() {
		return this.actual;
	}

	Optional<Verdict> verdict() {
		return this.verdict;
	}

	Optional<Rate> rate() {
		return this.rate;
	}

	Optional<Rate> progress() {
		return this.progress;
	}

	Optional<Gap> gap() {
		return this.gap;
	}

	Optional<FiscalYear> settledIn() {
		return this.settledIn;
	}

	boolean isTie() {
		return this.tie;
	}

	/** 達成率; but the share that decided the grade where that is another one. */
	String printedRate() {
		if (!this.printedShare.isEmpty()) {
			return this.printedShare;
		}
		return this.rate.map((rate) -> this.percentText.brief(rate) + (this.tie ? "（同値）" : "")).orElse("");
	}

	Reckoning reckoning() {
		return new Reckoning(this.rule, this.steps);
	}

}
