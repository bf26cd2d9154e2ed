package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.YearCell;

/**
 * 個票の列: what is printed of each year at the left, and the words at the right. With
 * targets a year is a row of several figures; without, a column of few, so that no sheet
 * is half empty.
 *
 * @param judged whether the plan has targets to be held against
 * @param ownViews whether any year has a 自己評価 of its own
 * @param span number of years of the plan
 * @param status what the year's result is called
 */
record ItemSheetColumns(boolean judged, boolean ownViews, int span, String status) {

	private static final float YEAR = 32;

	private static final float LABEL = 44;

	/** A stage in a word of four characters. */
	private static final float STAGE = 46;

	private static final float ALL_STAGES = 320;

	static ItemSheetColumns of(Items items) {
		List<IndicatorRow> rows = items.items().stream().flatMap((item) -> item.indicators().stream()).toList();
		boolean ownViews = rows.stream()
			.flatMap((row) -> row.years().stream())
			.anyMatch(ItemSheetColumns::besideActual);
		int span = rows.stream().mapToInt((row) -> row.years().size()).max().orElse(0);
		return new ItemSheetColumns(items.labels().judged(), ownViews, span, items.labels().status());
	}

	/** Where the actual is itself a 自己評価, it stands there. */
	private static boolean besideActual(YearCell year) {
		return !year.ownView().isEmpty() && !year.ownView().equals(year.actual().printed());
	}

	private List<String> heads() {
		List<String> heads = new ArrayList<>(
				this.judged ? List.of("年度", "計画", "実績", "達成率", "評価") : List.of("年度", "段階"));
		if (this.ownViews) {
			heads.add("自己評価");
		}
		return heads;
	}

	private List<String> values(YearCell year) {
		List<String> values = new ArrayList<>(
				this.judged ? List.of(year.year(), year.plan().printed(), year.actual().printed(),
						year.rate().printed(), year.result()) : List.of(year.year(), year.actual().printed()));
		if (this.ownViews) {
			values.add(year.ownView());
		}
		return values;
	}

	/** Headings and years of one indicator. */
	List<Box> cells(List<YearCell> years) {
		List<Box> cells = new ArrayList<>();
		for (int i = 0; i < heads().size(); i++) {
			cells.add(at(0, i, Text.of(heads().get(i), TextStyle.HEAD_SMALL).aligned(Align.CENTRE), Look.HEAD_TIGHT));
		}
		Look name = this.judged ? Look.LABEL : Look.HEAD_TIGHT;
		for (int at = 0; at < years.size(); at++) {
			List<String> values = values(years.get(at));
			Look look = years.get(at).underReview() ? Look.REVIEWED : Look.YEAR;
			for (int i = 0; i < values.size(); i++) {
				cells.add(at(at + 1, i, Text.centred(values.get(i)), (i == 0) ? name : look));
			}
		}
		cells.sort(Group.READING_ORDER);
		return cells;
	}

	/** A year, counted from 1, and what is told of it. */
	private Box at(int year, int value, Text text, Look look) {
		return this.judged ? Box.at(year, value, text, look) : Box.at(value, year, text, look);
	}

	/** Rows that the years of one indicator take. */
	int rows(List<YearCell> years) {
		return this.judged ? years.size() + 1 : heads().size();
	}

	List<Float> widths() {
		List<Float> widths = new ArrayList<>();
		if (this.judged) {
			widths.addAll(List.of(YEAR, 86F, 86F, 56F, 52F));
			widths.addAll(Collections.nCopies(this.ownViews ? 1 : 0, 50F));
		}
		else {
			widths.add(LABEL);
			widths.addAll(Collections.nCopies(this.span, Math.min(STAGE, ALL_STAGES / Math.max(1, this.span))));
		}
		widths.add(Sheet.BREADTH - (float) widths.stream().mapToDouble(Float::doubleValue).sum());
		return widths;
	}

	/** Columns left of the words. */
	int figures() {
		return this.judged ? heads().size() : 1 + this.span;
	}

	int all() {
		return figures() + 1;
	}

}
