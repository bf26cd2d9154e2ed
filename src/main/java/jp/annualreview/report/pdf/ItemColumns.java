package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.Items;

/** 全項目一覧の列: as wide as what stands in them needs, as far as the sheet has room. */
final class ItemColumns {

	private static final float NUMBER = 27;

	private static final float NAME = 112;

	private static final float KIND = 24;

	private static final float REMARK = 112;

	private static final float DEPARTMENT = 68;

	private static final float LEAST_STATUS = 66;

	private static final float MOST_STATUS = 100;

	/** Many years leave no more. */
	private static final float STATUS_OF_LONG_PLAN = 70;

	private static final float MOST_YEAR = 50;

	/** 実施内容 gives up to the years what it has above this. */
	private static final float LEAST_ACTIVITY = 104;

	private static final float ACTIVITY = 132;

	/** What rounding may take from a text that just fits. */
	private static final float SPARE = 0.5F;

	private final Typesetter type;

	private final Items items;

	private final int years;

	private ItemColumns(Typesetter type, Items items, int years) {
		this.type = type;
		this.items = items;
		this.years = years;
	}

	static List<Float> widths(Typesetter type, Items items, int years) {
		ItemColumns columns = new ItemColumns(type, items, years);
		return columns.widths(columns.number());
	}

	/** As wide as the longest number of the plan needs in one line. */
	private float number() {
		return (float) this.items.items()
			.stream()
			.mapToDouble((item) -> width(item.number(), TextStyle.CELL_BOLD) + 9)
			.reduce(NUMBER, Math::max);
	}

	private List<Float> widths(float number) {
		float status = status();
		float room = Sheet.BREADTH - number - NAME - KIND - status - REMARK - DEPARTMENT;
		float year = year(room);
		List<Float> widths = new ArrayList<>(List.of(number, NAME, KIND));
		widths.addAll(Collections.nCopies(this.years, year));
		widths.addAll(List.of(status, room - year * this.years, REMARK, DEPARTMENT));
		return widths;
	}

	/** Wide enough for every line that fits at all. */
	private float status() {
		float most = ItemGroups.isLong(this.years) ? STATUS_OF_LONG_PLAN : MOST_STATUS;
		return (float) rows()
			.flatMap((row) -> Stream.of(width(row.status(), TextStyle.CELL_BOLD),
					width(row.rate().printed(), TextStyle.CELL), width(row.change(), TextStyle.SMALL_GREY)))
			.mapToDouble((width) -> width + 2 * Look.BODY.pad() + SPARE)
			.filter((width) -> width <= most)
			.reduce(LEAST_STATUS, Math::max);
	}

	private float year(float room) {
		int count = Math.max(1, this.years);
		float usual = (room - (ItemGroups.isLong(this.years) ? LEAST_ACTIVITY : ACTIVITY)) / count;
		float wanted = Math.min(longestValue(), (room - LEAST_ACTIVITY) / count);
		return Math.min(MOST_YEAR, Math.max(usual, wanted));
	}

	private float longestValue() {
		TextStyle style = ItemGroups.style(this.years, this.items.labels());
		return (float) rows().flatMap((row) -> row.years().stream())
			.flatMap((year) -> Stream.of(year.plan().printed(), year.actual().printed(), year.result(), year.ownView()))
			.mapToDouble((text) -> width(text, style) + 2 * Look.YEAR.pad() + SPARE)
			.filter((width) -> width <= MOST_YEAR)
			.max()
			.orElse(0);
	}

	private float width(String text, TextStyle style) {
		return this.type.width(text, style);
	}

	private Stream<IndicatorRow> rows() {
		return this.items.items().stream().flatMap((item) -> item.indicators().stream());
	}

}
