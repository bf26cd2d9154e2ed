package jp.annualreview.form;

import jp.annualreview.plan.FiscalYear;

/** 年度の見出し: a year of the plan as the city prints it above a column. */
public record FormYear(FiscalYear year, String heading) {
}
