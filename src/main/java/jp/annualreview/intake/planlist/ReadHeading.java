package jp.annualreview.intake.planlist;

import java.util.Optional;

import jp.annualreview.plan.FiscalYear;

/**
 * 見出しの読み: what one column of a list holds.
 *
 * @param printed all of its headings from the top down
 * @param column our column, blank where it is not used
 * @param year the year in the heading
 * @param rank how far down the list of synonyms it stands; of two headings for one column
 * the more common one counts
 */
record ReadHeading(String printed, String column, Optional<FiscalYear> year, int rank) {

	/** Targets by year: a heading that is a year, or one below 年度別目標. */
	static final String YEARLY = "年度別目標";

	static final String ACTUAL = "実績";

	boolean is(String wanted) {
		return this.column.equals(wanted);
	}

	boolean isDated(String wanted) {
		return is(wanted) && this.year.isPresent();
	}

	/** Whether the city calls it the last of its targets. */
	boolean isCalledFinal() {
		return this.printed.contains("最終");
	}

	ReadHeading as(String other) {
		return new ReadHeading(this.printed, other, this.year, this.rank);
	}

	ReadHeading dated(FiscalYear known) {
		return new ReadHeading(this.printed, this.column, Optional.of(known), this.rank);
	}

}
