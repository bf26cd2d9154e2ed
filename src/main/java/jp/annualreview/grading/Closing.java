package jp.annualreview.grading;

import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemFate;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

/**
 * 判定の前に決まる状態: the states that hold whatever the department answered. Of several the one
 * of higher precedence counts (rules.md section 4).
 */
final class Closing {

	private Closing() {
	}

	static Optional<State> state(Item item, FiscalYear year, Target target) {
		return Stream.of(byFate(item.fate(), year), byTerm(item, year), byTarget(target))
			.flatMap(Optional::stream)
			.min(State::compareTo);
	}

	private static Optional<State> byFate(ItemFate fate, FiscalYear year) {
		return switch (fate.in(year)) {
			case ACTIVE -> Optional.empty();
			case ENDED -> Optional.of(State.ENDED);
			case CANCELLED -> Optional.of(State.CANCELLED);
			case MERGED -> Optional.of(State.MERGED);
			case RELISTED -> Optional.of(State.RELISTED);
		};
	}

	private static Optional<State> byTerm(Item item, FiscalYear year) {
		if (item.to().filter(year::isAfter).isPresent()) {
			return Optional.of(State.ENDED);
		}
		boolean toCome = item.from().filter(year::isBefore).isPresent()
				|| item.newIn().filter(year::isBefore).isPresent();
		return toCome ? Optional.of(State.NOT_STARTED) : Optional.empty();
	}

	private static Optional<State> byTarget(Target target) {
		return switch (target) {
			case Target.Ended ended -> Optional.of(State.ENDED);
			case Target.NotStarted notStarted -> Optional.of(State.NOT_STARTED);
			case Target.None none -> Optional.of(State.NO_TARGET);
			case Target.AtLeast judged -> Optional.empty();
			case Target.AtMost judged -> Optional.empty();
			case Target.Below judged -> Optional.empty();
			case Target.Above judged -> Optional.empty();
			case Target.Zero judged -> Optional.empty();
			case Target.Maintain judged -> Optional.empty();
			case Target.Within judged -> Optional.empty();
			case Target.About judged -> Optional.empty();
			case Target.VersusLastYear judged -> Optional.empty();
			case Target.VersusReference judged -> Optional.empty();
			case Target.VersusBaseYear judged -> Optional.empty();
			case Target.ReachStage judged -> Optional.empty();
			case Target.DoneBy judged -> Optional.empty();
			case Target.Prose judged -> Optional.empty();
		};
	}

	/** What the register says about the fate of the item: 統合先, 再掲元, 状態の理由. */
	static String because(ItemFate fate, State state) {
		String counterpart = fate.counterpart().map(ItemNumber::value).orElse("");
		return switch (state) {
			case MERGED -> named("統合先", counterpart, fate.reason());
			case RELISTED -> named("再掲元", counterpart, fate.reason());
			case ENDED, CANCELLED -> fate.reason();
			case NOT_STARTED, NO_TARGET, NOT_SUBMITTED, HELD_BACK, BLANK, PENDING, NOT_MEASURABLE, NOT_APPLICABLE,
					UNDECIDED, JUDGED ->
				"";
		};
	}

	private static String named(String label, String counterpart, String reason) {
		String named = counterpart.isEmpty() ? "" : label + ": " + counterpart;
		return (named.isEmpty() || reason.isEmpty()) ? named + reason : named + "、" + reason;
	}

}
