package jp.annualreview.plan;

import java.math.BigDecimal;

/**
 * 効果額の回答: the amount a department gave for an item and year, in yen.
 *
 * @param recurring 継続 (else 単年度)
 * @param printed the cell's text
 * @param department who answered
 */
public record EffectAnswer(ItemNumber item, FiscalYear year, boolean recurring, BigDecimal amount, String printed,
		String department, SourceLocation source) {
}
