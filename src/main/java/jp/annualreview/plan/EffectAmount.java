package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 効果額 in yen.
 *
 * @param recurring 区分=継続 (else 単年度)
 */
public record EffectAmount(ItemNumber item, FiscalYear year, boolean recurring, Optional<BigDecimal> expected,
		Optional<BigDecimal> actual) {
}
