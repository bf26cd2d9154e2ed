package jp.annualreview.grading;

import java.math.BigDecimal;

/** 参考値: gap to the reference in ポイント, or months/days early (−) or late. */
public record Gap(BigDecimal value, String unit) {
}
