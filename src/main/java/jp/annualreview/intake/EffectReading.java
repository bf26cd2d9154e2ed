package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 効果額の読み取り: an amount in yen, and what is wrong with its cell.
 *
 * @param amount empty where the cell says none
 */
record EffectReading(Optional<BigDecimal> amount, List<ReadingDoubt> doubts) {

	static final EffectReading NOTHING = new EffectReading(Optional.empty(), List.of());

	EffectReading {
		doubts = List.copyOf(doubts);
	}

	static EffectReading of(BigDecimal amount) {
		return new EffectReading(Optional.of(Decimals.plain(amount)), List.of());
	}

	static EffectReading doubtful(ReadingDoubt doubt) {
		return new EffectReading(Optional.empty(), List.of(doubt));
	}

	EffectReading with(ReadingDoubt doubt) {
		return new EffectReading(this.amount, List.of(doubt));
	}

}
