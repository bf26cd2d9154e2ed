package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Target;

/**
 * 方向の提案: where an indicator is wanted to go, with the reason. The print of the target
 * speaks first, then the other years of the row, then what is known of the indicator's
 * name, then the movement of the numbers. Never taken from 削減 in a title alone: a 削減率 is
 * to rise.
 */
final class DirectionProposal {

	private record Word(String text, Direction direction, Sureness sureness, String why) {
	}

	private final List<Word> words = WordTable.load("direction-words.txt")
		.entries((row) -> new Word(Folding.squeeze(row.get(0)), Labels.direction(row.get(1)), Sureness.of(row.get(2)),
				row.get(3)));

	private final ReductionWords reductions = new ReductionWords();

	private final TargetPhrases phrases = new TargetPhrases();

	private final QuantityReader quantities = new QuantityReader();

	Proposal<Direction> propose(String printed, TargetQuestion question) {
		return fromPrint(printed).or(() -> fromOtherYears(question.row()))
			.or(() -> fromReduction(question.title()))
			.or(() -> fromName(question))
			.or(() -> fromZero(printed))
			.or(() -> fromMovement(question))
			.or(() -> fromKeeping(printed))
			.orElseGet(() -> Proposal.confirm(Direction.INCREASE, "ほかに手掛かりがなく多いほどよいとみたため"));
	}

	private Optional<Proposal<Direction>> fromPrint(String printed) {
		Optional<Direction> phrase = this.phrases.read(printed).flatMap(DirectionProposal::wanted);
		return phrase.map((direction) -> Proposal.sure(direction, "「" + printed + "」とあるため"))
			.or(() -> one(printed).flatMap(DirectionProposal::fromQualifier));
	}

	private Optional<Proposal<Direction>> fromOtherYears(List<String> row) {
		return row.stream()
			.flatMap((text) -> fromPrint(text).stream())
			.findFirst()
			.map((proposal) -> new Proposal<>(proposal.value(), proposal.sureness(), "ほかの年度に" + proposal.reason()));
	}

	private static Optional<Direction> wanted(Target target) {
		return switch (target) {
			case Target.VersusLastYear(Direction direction) -> Optional.of(direction);
			case Target.VersusReference(Direction direction) -> Optional.of(direction);
			default -> Optional.empty();
		};
	}

	private static Optional<Proposal<Direction>> fromQualifier(Quantity quantity) {
		String why = "「" + quantity.words() + "」とあるため";
		if (quantity.is(Qualifier.AT_MOST) || quantity.is(Qualifier.BELOW) || quantity.is(Qualifier.HOLD_DOWN)) {
			return Optional.of(Proposal.sure(Direction.DECREASE, why));
		}
		if (quantity.is(Qualifier.AT_LEAST) || quantity.is(Qualifier.ABOVE)) {
			return Optional.of(Proposal.sure(Direction.INCREASE, why));
		}
		if (quantity.is(Qualifier.CUT)) {
			return Optional.of(Proposal.confirm(Direction.INCREASE, "減らす量や率の目標（" + quantity.words() + "）で多いほどよいため"));
		}
		return quantity.is(Qualifier.RAISE) ? Optional.of(Proposal.confirm(Direction.INCREASE, why)) : Optional.empty();
	}

	private Optional<Proposal<Direction>> fromReduction(String title) {
		return this.reductions.measures(title)
				? Optional.of(Proposal.sure(Direction.INCREASE, "減らした割合や額を測る指標で高いほどよいため")) : Optional.empty();
	}

	private Optional<Proposal<Direction>> fromName(TargetQuestion question) {
		String title = Folding.squeeze(question.title());
		return this.words.stream()
			.filter((word) -> title.contains(word.text()))
			.findFirst()
			.map((word) -> movement(question).filter((moved) -> moved != word.direction()).isPresent()
					? Proposal.confirm(word.direction(), word.why() + "が、数値の動きは逆であるため")
					: new Proposal<>(word.direction(), word.sureness(), word.why() + "ため"));
	}

	private Optional<Proposal<Direction>> fromZero(String printed) {
		return one(printed).filter((quantity) -> quantity.value().signum() == 0)
			.map((quantity) -> Proposal.sure(Direction.DECREASE, "目標が0であるため"));
	}

	private Optional<Proposal<Direction>> fromMovement(TargetQuestion question) {
		return movement(question).map((direction) -> switch (direction) {
			case INCREASE -> Proposal.sure(direction, "目標の数値が増えていくため");
			case DECREASE -> Proposal.confirm(direction, "目標の数値が減っていくため");
			case MAINTAIN -> Proposal.confirm(direction, "目標の数値が基準値と同じであるため");
		});
	}

	private Optional<Proposal<Direction>> fromKeeping(String printed) {
		return one(printed).filter((quantity) -> quantity.is(Qualifier.KEEP))
			.map((quantity) -> Proposal.confirm(Direction.MAINTAIN, "「" + quantity.words() + "」とあるため"));
	}

	/** The way the numbers go from the baseline on; empty where they go up and down. */
	private Optional<Direction> movement(TargetQuestion question) {
		List<BigDecimal> numbers = Stream.concat(Stream.of(question.baseline()), question.row().stream())
			.flatMap((text) -> one(text).stream())
			.map(Quantity::value)
			.toList();
		boolean rises = false;
		boolean falls = false;
		for (int i = 1; i < numbers.size(); i++) {
			int order = numbers.get(i).compareTo(numbers.get(i - 1));
			rises = rises || order > 0;
			falls = falls || order < 0;
		}
		if (rises == falls) {
			return Optional.empty();
		}
		return Optional.of(rises ? Direction.INCREASE : Direction.DECREASE);
	}

	private Optional<Quantity> one(String text) {
		return (this.quantities.read(text) instanceof QuantityReading.One(Quantity quantity)) ? Optional.of(quantity)
				: Optional.empty();
	}

}
