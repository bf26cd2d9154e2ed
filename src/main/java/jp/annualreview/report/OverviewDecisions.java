package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Severity;
import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/** 検討・対応が必要なこと: what the committee has to weigh and what the departments still owe. */
record OverviewDecisions(ReviewFacts facts, List<ResultColumn> columns) {

	/** What a department has to do before an item in that state can be judged. */
	private static final Map<State, String> OWED = Map.of(State.NOT_SUBMITTED, "回答の提出", State.HELD_BACK, "誤りの訂正",
			State.BLANK, "実績の記入", State.PENDING, "集計中の実績の確定");

	List<String> all() {
		return Stream
			.of(missedTwice(), fallenTwice(), owed(), withoutJudgement(), owedForRelisted(), withoutTolerance(),
					unexplained(), doubts(this.facts))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> missedTwice() {
		return about("2年続けて未達成の取組は%sです。取組の方法や目標の見直しについて検討が必要です（「未達成の理由・今後の対応」）。",
				where((item) -> this.facts.verdict(item, this.facts.year(), Verdict.NOT_ACHIEVED)
						&& this.facts.verdict(item, this.facts.lastYear(), Verdict.NOT_ACHIEVED)));
	}

	private Optional<String> fallenTwice() {
		return about("2年続けて評価が下がった取組は%sです。取組の方法や目標の見直しについて検討が必要です（「前年度から変わった項目」）。",
				where((item) -> fell(item, this.facts.year()) && fell(item, this.facts.lastYear())));
	}

	private boolean fell(Item item, FiscalYear year) {
		Optional<ResultColumn> now = grade(item, year);
		return grade(item, year.previous())
			.filter((before) -> now.filter((one) -> one.rank() > before.rank()).isPresent())
			.isPresent();
	}

	private Optional<ResultColumn> grade(Item item, FiscalYear year) {
		return this.columns.stream()
			.filter((column) -> column.kind() == ResultKind.GRADE && this.facts.falls(item, year, column))
			.findFirst();
	}

	/**
	 * What the office has to chase before the year can be closed, each with its numbers.
	 */
	private Optional<String> owed() {
		List<String> owed = new ArrayList<>();
		List<String> numbers = new ArrayList<>();
		for (State state : State.values()) {
			List<String> here = owing(state);
			if (!here.isEmpty()) {
				owed.add(OWED.get(state) + NumberList.allCounted(here));
				numbers.addAll(here);
			}
		}
		return owed.isEmpty() ? Optional.empty() : Optional.of("担当課の対応を待っている取組は%d件で、%sです（「提出状況」）。"
			.formatted(numbers.stream().distinct().count(), String.join("、", owed)));
	}

	private List<String> owing(State state) {
		return OWED.containsKey(state) ? in(state) : List.of();
	}

	/**
	 * An item printed again keeps its 状態 when its answer is held back, and is in no
	 * count.
	 */
	private Optional<String> owedForRelisted() {
		return about("取組の件数に含めない再掲で、誤りの訂正を待っているものは%sです（「提出状況」）。",
				where((item) -> this.facts.isIn(State.RELISTED, item, this.facts.year()) && item.indicators()
					.stream()
					.anyMatch((indicator) -> !this.facts.mistakes(indicator.id()).isEmpty())));
	}

	/** The states in which there is nothing to wait for. */
	private Optional<String> withoutJudgement() {
		List<State> states = Arrays.stream(State.values())
			.filter((state) -> state != State.JUDGED && state != State.RELISTED && !OWED.containsKey(state))
			.filter((state) -> !in(state).isEmpty())
			.toList();
		return states.isEmpty() ? Optional.empty()
				: Optional.of("%s判定していない取組は%d件で、%sです（「未確定・判定不能・終了・未提出の項目」）。%s".formatted(
						owed().isPresent() ? "ほかに" : "", states.stream().mapToInt((state) -> in(state).size()).sum(),
						states.stream()
							.map((state) -> state.label() + NumberList.allCounted(in(state)))
							.collect(Collectors.joining("、")),
						judgedLater()));
	}

	/** Of 未判定 those that nothing is missing of, by the year they are judged in. */
	private String judgedLater() {
		List<String> years = this.facts.register()
			.items()
			.stream()
			.filter((item) -> this.facts.isIn(State.UNDECIDED, item, this.facts.year()))
			.flatMap((item) -> yearToCome(item).stream())
			.toList();
		return years.isEmpty() ? ""
				: "未判定のうち%sに判定します。".formatted(planYears().filter(years::contains)
					.map((year) -> "%d件は目標の年度（%s）".formatted(Collections.frequency(years, year), year))
					.collect(Collectors.joining("、")));
	}

	/**
	 * The year that settles the item: empty where one of its indicators lacks something.
	 */
	private Optional<String> yearToCome(Item item) {
		List<Assessment> open = this.facts.assessments(item, this.facts.year())
			.stream()
			.filter((one) -> one.state() == State.UNDECIDED)
			.toList();
		List<String> years = open.stream().flatMap((one) -> one.yearToCome().stream()).toList();
		return (years.size() < open.size()) ? Optional.empty()
				: planYears().filter(years::contains).reduce((earlier, later) -> later);
	}

	private Stream<String> planYears() {
		return this.facts.plan().span().stream().map(this.facts.plan().reportNotation()::full);
	}

	/** Nothing a department could do: the office sets it in the register. */
	private Optional<String> withoutTolerance() {
		return about("許容幅が決まっていないため判定できない取組は%sです。事務局が計画台帳の「指標」に許容幅を記入すると判定できます。",
				where((item) -> this.facts.assessments(item, this.facts.year())
					.stream()
					.anyMatch((one) -> one.reasons().contains(PrintedReasons.NO_TOLERANCE))));
	}

	private Optional<String> unexplained() {
		return about("未達成の理由の記入がない取組は%sです。担当課に記入を求めます。", where(this.facts::unexplained));
	}

	static Optional<String> doubts(ReviewFacts facts) {
		long doubts = facts.input()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.CONFIRM)
			.count();
		return (doubts == 0) ? Optional.empty() : Optional.of("担当課に確認を求めている指摘は%d件です（「提出状況」の確認の欄）。".formatted(doubts));
	}

	static Optional<String> about(String sentence, List<String> numbers) {
		return numbers.isEmpty() ? Optional.empty() : Optional.of(sentence.formatted(NumberList.allCounted(numbers)));
	}

	private List<String> in(State state) {
		return where((item) -> this.facts.isIn(state, item, this.facts.year()));
	}

	private List<String> where(Predicate<Item> condition) {
		return this.facts.register().items().stream().filter(condition).map((item) -> item.number().value()).toList();
	}

}
