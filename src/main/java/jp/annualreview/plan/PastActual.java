package jp.annualreview.plan;

/** 過年度実績: a result known from before the program was used, as text. */
public record PastActual(IndicatorId indicator, FiscalYear year, String text, String remark, String source) {
}
