package jp.annualreview.plan;

import java.math.BigDecimal;

/** 参照値: an outside figure of a year (中核市平均) with its source 出典. */
public record ReferenceValue(String name, FiscalYear year, BigDecimal value, String source) {
}
