package jp.annualreview.report.pdf;

import jp.annualreview.report.ItemRow;
import jp.annualreview.report.ReviewReport;

/** 番号の列: as wide as the longest number of the plan needs in one line. */
final class NumberColumn {

	private static final float PADDING = 9;

	private NumberColumn() {
	}

	/**
	 * The usual width, or more where the plan's numbers are long ({@code 3-(2)-01-②-a}).
	 */
	static float width(PageFlow flow, ReviewReport report, float usual) {
		return (float) report.items()
			.stream()
			.map(ItemRow::number)
			.mapToDouble((number) -> flow.type().width(number, TextStyle.CELL_BOLD) + PADDING)
			.reduce(usual, Math::max);
	}

}
