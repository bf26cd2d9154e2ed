package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 基準値: the value the plan starts from, as printed, with its number where it is a plain
 * one ({@code 41%以上} has none).
 */
public record Baseline(Optional<FiscalYear> year, String text, Optional<BigDecimal> value) {

	public static final Baseline UNKNOWN = new Baseline(Optional.empty(), "", Optional.empty());

}
