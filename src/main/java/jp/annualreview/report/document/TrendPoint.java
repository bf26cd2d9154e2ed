package jp.annualreview.report.document;

import java.math.BigDecimal;
import java.util.Optional;

/** One year of a {@link Trend}; empty where there is no number. */
public record TrendPoint(String year, Optional<BigDecimal> target, Optional<BigDecimal> actual, String targetText,
		String actualText) {
}
