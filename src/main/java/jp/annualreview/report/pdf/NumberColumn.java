package jp.annualreview.report.pdf;

import jp.annualreview.report.document.ItemRow;
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

	/** A number that leads to the 個票 of its item. */
	static Text of(ReviewReport report, String number, String branch) {
		Text text = Text.centred(ItemTexts.number(number, branch));
		return ItemSheetsChapter.destination(number, report)
			.map((place) -> text.leadingTo(place, "番号" + number + "の個票へ"))
			.orElse(text);
	}

}
