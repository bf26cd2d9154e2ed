package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.report.document.ResultColumn;

/** 前年度から変わった項目 of a plan without targets: stages and 自己評価 against last year's. */
final class StandingMoves {

	private static final String WITHOUT_STAGE = "段階なし";

	private final ReviewFacts facts;

	private final List<String> stages;

	private final MoveReasons reasons;

	StandingMoves(ReviewFacts facts, List<ResultColumn> columns) {
		this.facts = facts;
		this.reasons = new MoveReasons(facts);
		this.stages = ResultColumns.compared(columns).stream().map(ResultColumn::label).toList();
	}

	Moves compose() {
		List<String> labels = Stream.concat(this.stages.stream(), Stream.of(WITHOUT_STAGE)).toList();
		return new Moves(this.facts.brief(this.facts.lastYear()), byStage((stages) -> stages > 0),
				byStage((stages) -> stages < 0), others(), labels, matrix(labels));
	}

	private List<Move> byStage(Predicate<Integer> moved) {
		return items().filter((item) -> this.facts.stagesMoved(item).filter(moved).isPresent())
			.map((item) -> move(item, last(item).label(), now(item).label()))
			.toList();
	}

	/** 自己評価 changed at the same stage, or one of the two years has no stage. */
	private List<Move> others() {
		List<Move> moves = new ArrayList<>();
		items().forEach((item) -> {
			Optional<Integer> moved = this.facts.stagesMoved(item);
			if (moved.isEmpty() && !last(item).label().equals(now(item).label())) {
				moves.add(move(item, last(item).label(), now(item).label()));
			}
			else if (moved.filter((stages) -> stages == 0).isPresent()
					&& !last(item).ownLabel().equals(now(item).ownLabel())) {
				moves.add(move(item, last(item).ownLabel(), now(item).ownLabel()));
			}
		});
		return moves;
	}

	private Move move(Item item, String before, String after) {
		return new Move(item.number().value(), item.name(), before, after,
				figures(item, this.facts.year()) + "\n" + figures(item, this.facts.lastYear()), because(item),
				this.facts.department(item));
	}

	/** {@code R7 一部実施（自己評価 一部達成）}. */
	private String figures(Item item, FiscalYear year) {
		Standing standing = this.facts.standing(item, year);
		return this.facts.brief(year) + " " + standing.label()
				+ standing.ownView().map((own) -> "（自己評価 " + own.label() + "）").orElse("");
	}

	/** What was done where it went on; else why it did not. */
	private String because(Item item) {
		List<Assessment> assessments = this.facts.assessments(item, this.facts.year());
		return switch (direction(item)) {
			case 1 -> MoveReasons.said(assessments, Answer::activity);
			case -1 -> this.reasons.owed(assessments);
			default -> this.reasons.of(assessments);
		};
	}

	/** By stage, at the same stage by 自己評価; from none to one it went on. */
	private int direction(Item item) {
		Standing now = now(item);
		Standing last = last(item);
		int stages = this.facts.stagesMoved(item).orElse(now.stage().isPresent() ? 1 : 0);
		return (stages != 0 || now.stage().isEmpty()) ? Integer.signum(stages)
				: Integer.signum(now.ownView()
					.flatMap((own) -> last.ownView().map((before) -> before.compareTo(own)))
					.orElse(now.ownView().isPresent() ? 1 : 0));
	}

	private List<List<Integer>> matrix(List<String> labels) {
		int[][] counts = new int[labels.size()][labels.size()];
		items().forEach((item) -> counts[place(labels, last(item))][place(labels, now(item))]++);
		return Stream.of(counts).map((row) -> IntStream.of(row).boxed().toList()).toList();
	}

	private static int place(List<String> labels, Standing standing) {
		return standing.stage().isPresent() ? labels.indexOf(standing.label()) : labels.indexOf(WITHOUT_STAGE);
	}

	private Stream<Item> items() {
		return this.facts.register().items().stream().filter((item) -> this.facts.counted(item, this.facts.year()));
	}

	private Standing now(Item item) {
		return this.facts.standing(item, this.facts.year());
	}

	private Standing last(Item item) {
		return this.facts.standing(item, this.facts.lastYear());
	}

}
