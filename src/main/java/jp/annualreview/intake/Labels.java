package jp.annualreview.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import jp.annualreview.plan.Direction;

/** 選択肢の語: the enum constant a Japanese label stands for. */
final class Labels {

	private Labels() {
	}

	static <E extends Enum<E>> Optional<E> find(E[] values, Function<E, String> label, String text) {
		String folded = Folding.squeeze(text);
		return Arrays.stream(values).filter((value) -> Folding.squeeze(label.apply(value)).equals(folded)).findFirst();
	}

	static Direction direction(String label) {
		return find(Direction.values(), Direction::label, label).orElseThrow(() -> new IllegalArgumentException(label));
	}

}
