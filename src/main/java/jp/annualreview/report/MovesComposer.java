package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Change;
import jp.annualreview.grading.GradeMove;
import jp.annualreview.grading.Verdict;
import jp.annualreview.grading.YearOverYear;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.ResultColumn;

/** 前年度から変わった項目: lists with numbers and the matrix of all items. */
final class MovesComposer {

	private static final String WITHOUT_JUDGEMENT = "判定なし";

	private final ReviewFacts facts;

	private final List<ResultColumn> columns;

	private final List<String> grades;

	private final TargetWords targets;

	private final ActualWords actuals;

	private final MoveReasons reasons;

	MovesComposer(ReviewFacts facts, List<ResultColumn> columns) {
		this.facts = facts;
		this.columns = columns;
		this.grades = ResultColumns.compared(columns).stream().map(ResultColumn::label).toList();
		this.targets = new TargetWords(facts);
		this.actuals = new ActualWords(facts);
		this.reasons = new MoveReasons(facts);
	}

	Moves compose() {
		if (!this.facts.knowsLastYear()) {
			return new Moves("", List.of(), List.of(), List.of(), List.of(), List.of());
		}
		if (!this.facts.judges()) {
			return new StandingMoves(this.facts, this.columns).compose();
		}
		List<String> labels = labels();
		return new Moves(this.facts.brief(this.facts.lastYear()), moves(Change.IMPROVED), moves(Change.WORSENED),
				moves(Change.NOT_COMPARABLE), labels, matrix(labels));
	}

	private List<Move> moves(Change change) {
		List<Move> moves = new ArrayList<>();
		for (Item item : this.facts.register().items()) {
			this.facts.move(item)
				.filter((move) -> move.change() == change && !move.before().equals(move.after()))
				.ifPresent((move) -> moves.add(move(item, move)));
		}
		return moves;
	}

	private Move move(Item item, GradeMove move) {
		return new Move(item.number().value(), item.name(), shown(move.before()), shown(move.after()),
				figures(item, this.facts.year()) + "\n" + figures(item, this.facts.lastYear()), because(item, move),
				this.facts.department(item));
	}

	/** An item that is new has no result to move from. */
	private static String shown(String result) {
		return result.isEmpty() ? Figures.NONE : result;
	}

	/** {@code R3 24人（目標 25人）}, a line for each year, each indicator with its branch. */
	private String figures(Item item, FiscalYear year) {
		List<Assessment> assessments = this.facts.assessments(item, year);
		String figures = assessments.stream().map(this::figure).collect(Collectors.joining("／"));
		return this.facts.brief(year) + " " + (figures.isEmpty() ? Figures.NONE : figures);
	}

	private String figure(Assessment assessment) {
		String unit = this.facts.register().indicator(assessment.indicator()).map(Indicator::unit).orElse("");
		String target = this.targets.judgedInLine(assessment);
		String branch = assessment.indicator().branch();
		return (branch.isEmpty() ? "" : assessment.indicator().item().value() + "-" + branch + " ")
				+ this.actuals.judged(assessment, unit) + (target.isEmpty() ? "" : "（目標 " + target + "）");
	}

	/**
	 * What is said, and that nothing is where a target was missed. What could be judged
	 * at last, and what cannot be judged, has the grading's reason.
	 */
	private String because(Item item, GradeMove move) {
		List<Assessment> moved = moved(item, move);
		String settled = MoveReasons.joined(moved.stream().flatMap((one) -> openLastYear(one).stream()));
		if (!settled.isEmpty()) {
			return settled;
		}
		if (this.facts.verdict(item, this.facts.year(), Verdict.NOT_ACHIEVED)) {
			return this.reasons.owed(moved);
		}
		String said = this.reasons.of(moved);
		return said.isEmpty() ? MoveReasons.joined(moved.stream().map(PrintedReasons::of)) : said;
	}

	/** The indicators that moved, and not the other way than the item. */
	private List<Assessment> moved(Item item, GradeMove move) {
		List<Assessment> all = this.facts.assessments(item, this.facts.year());
		List<Assessment> moved = all.stream()
			.filter((one) -> !lastYear(one).map(ReviewFacts::result).equals(Optional.of(ReviewFacts.result(one))))
			.filter((one) -> !wentTheOtherWay(one, move.change()))
			.toList();
		return moved.isEmpty() ? all : moved;
	}

	private boolean wentTheOtherWay(Assessment one, Change ofItem) {
		return this.facts.change(one.indicator())
			.map(YearOverYear::change)
			.filter((change) -> change == Change.IMPROVED && ofItem == Change.WORSENED
					|| change == Change.WORSENED && ofItem == Change.IMPROVED)
			.isPresent();
	}

	private Optional<String> openLastYear(Assessment now) {
		return lastYear(now).filter((before) -> now.judged() && before.state() == State.UNDECIDED)
			.map((before) -> "%sは%sのため判定していません。".formatted(this.facts.brief(this.facts.lastYear()),
					before.yearToCome().map((year) -> "目標の年度の前").orElse(String.join("、", before.reasons()))));
	}

	private Optional<Assessment> lastYear(Assessment now) {
		return this.facts.assessment(now.indicator(), this.facts.lastYear());
	}

	private List<String> labels() {
		boolean complete = countedItems().allMatch((item) -> this.grades.contains(last(item))
				&& this.grades.contains(this.facts.result(item, this.facts.year())));
		return complete ? this.grades : Stream.concat(this.grades.stream(), Stream.of(WITHOUT_JUDGEMENT)).toList();
	}

	private List<List<Integer>> matrix(List<String> labels) {
		int[][] counts = new int[labels.size()][labels.size()];
		countedItems().forEach((item) -> counts[place(labels, last(item))][place(labels,
				this.facts.result(item, this.facts.year()))]++);
		return Stream.of(counts).map((row) -> IntStream.of(row).boxed().toList()).toList();
	}

	private static int place(List<String> labels, String result) {
		int place = labels.indexOf(result);
		return (place >= 0) ? place : labels.indexOf(WITHOUT_JUDGEMENT);
	}

	private String last(Item item) {
		return this.facts.result(item, this.facts.lastYear());
	}

	/** Against a plan before, only items that it held. */
	private Stream<Item> countedItems() {
		return this.facts.register()
			.items()
			.stream()
			.filter((item) -> this.facts.counted(item, this.facts.year()))
			.filter((item) -> this.facts.countsLastYear()
					|| this.facts.assessment(item, this.facts.lastYear()).isPresent());
	}

}
