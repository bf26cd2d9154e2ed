package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * 効果額の合計 in yen, exact.
 *
 * @param expected 見込, empty where nothing was expected
 * @param actual 実績 of those that are known, empty where none is
 * @param complete whether every expected amount has its 実績
 */
public record EffectSum(Optional<BigDecimal> expected, Optional<BigDecimal> actual, boolean complete) {

	/** The sum of effects, each counted so many times. */
	public static EffectSum of(Collection<Effect> effects, ToIntFunction<Effect> times) {
		return new EffectSum(sum(effects, times, Effect::expected), sum(effects, times, Effect::actual),
				effects.stream().noneMatch((effect) -> effect.open() && times.applyAsInt(effect) > 0));
	}

	private static Optional<BigDecimal> sum(Collection<Effect> effects, ToIntFunction<Effect> times,
			Function<Effect, Optional<BigDecimal>> amount) {
		return effects.stream()
			.filter((effect) -> times.applyAsInt(effect) > 0)
			.flatMap((effect) -> amount.apply(effect)
				.map((yen) -> yen.multiply(BigDecimal.valueOf(times.applyAsInt(effect))))
				.stream())
			.reduce(BigDecimal::add);
	}

	/**
	 * 差: 実績 less 見込; an effect nobody expected counts whole. Empty as long as an expected
	 * amount is unknown.
	 */
	public Optional<BigDecimal> difference() {
		return this.complete ? this.actual.map((yen) -> yen.subtract(this.expected.orElse(BigDecimal.ZERO)))
				: Optional.empty();
	}

}
