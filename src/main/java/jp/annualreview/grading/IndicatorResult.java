package jp.annualreview.grading;

/**
 * 指標の結果: what an indicator is graded, and what it brings to its item.
 *
 * @param forItem the label that is rolled up into the item's grade
 * @param itemScale whether that label is of the scheme's own rows for items
 * @param toCome whether the year of judgement is to come, so that nothing the answer
 * lacks holds the item back
 */
record IndicatorResult(Assessment assessment, String forItem, boolean itemScale, boolean toCome) {

	/**
	 * Whether it brings a grade to its item. Rows for items may give one where the
	 * indicator itself has none before its year.
	 */
	boolean graded() {
		return this.assessment.judged() || this.itemScale;
	}

}
