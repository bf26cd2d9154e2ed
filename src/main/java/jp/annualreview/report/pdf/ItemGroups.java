package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.YearCell;

/** 取組事項のまとまり: one band per indicator, the plan row above the actual row. */
final class ItemGroups {

	private static final int LONG_NAME = 30;

	private static final int USUAL_YEARS = 5;

	private final int years;

	private final Items.Labels labels;

	ItemGroups(int years, Items.Labels labels) {
		this.years = years;
		this.labels = labels;
	}

	/** Whether the years of the plan stand in narrow columns with smaller figures. */
	static boolean isLong(int years) {
		return years > USUAL_YEARS;
	}

	Group of(ItemRow item) {
		Text number = Text.of(item.number(), TextStyle.CELL_BOLD).aligned(Align.CENTRE);
		Group.Label department = new Group.Label(6 + this.years, Text.cell(item.departments()), Text.EMPTY);
		return new Group(List.of(new Group.Label(0, number, number),
				new Group.Label(1, name(item), Text.cell(brief(item.name())).and("（続き）", TextStyle.CELL_GREY)),
				department), bands(item));
	}

	private static Text name(ItemRow item) {
		Text text = marks(item).line(item.name(), TextStyle.CELL);
		return (item.indicators().size() > 1) ? text.line(item.status(), TextStyle.CELL_BOLD) : text;
	}

	private static Text marks(ItemRow item) {
		Text text = Text.EMPTY;
		for (String mark : item.marks()) {
			text = text.and(text.isEmpty() ? "" : "・", TextStyle.CELL)
				.and(mark, mark.equals("重点") ? TextStyle.CELL_MARK : TextStyle.CELL_BOLD);
		}
		return text;
	}

	private static String brief(String name) {
		return (name.codePointCount(0, name.length()) <= LONG_NAME) ? name
				: name.substring(0, name.offsetByCodePoints(0, LONG_NAME)) + "…";
	}

	private List<Grid> bands(ItemRow item) {
		List<Grid> bands = new ArrayList<>(Grid.paragraphs(2, 4 + this.years, ItemTexts.details(item)));
		if (item.indicators().isEmpty()) {
			bands.add(bare(item));
		}
		Text activity = Text.EMPTY;
		Text remark = Text.EMPTY;
		for (IndicatorRow indicator : item.indicators()) {
			Text ownActivity = Text.prose(indicator.activity());
			Text ownRemark = ItemTexts.remark(indicator);
			bands.add(band(item, indicator, unlessSaid(ownActivity, activity), unlessSaid(ownRemark, remark)));
			activity = ownActivity;
			remark = ownRemark;
		}
		return bands;
	}

	/** One answer for several indicators is printed at the first of them. */
	private static Text unlessSaid(Text text, Text above) {
		return !text.isEmpty() && text.equals(above) ? Text.of("同上", TextStyle.CELL_GREY) : text;
	}

	private Grid bare(ItemRow item) {
		return new Grid(1,
				List.of(new Box(0, 1, 2, 1 + this.years, Text.EMPTY, Look.BODY),
						Box.at(0, 3 + this.years, Text.of(item.status(), TextStyle.CELL_BOLD), Look.BODY), Box.at(0,
								4 + this.years, Text.prose(item.details().isEmpty() ? item.content() : ""), Look.BODY),
						Box.at(0, 5 + this.years, Text.EMPTY, Look.BODY)));
	}

	private Grid band(ItemRow item, IndicatorRow indicator, Text activity, Text remark) {
		List<Box> cells = new ArrayList<>();
		String name = name(item, indicator);
		int first = name.isEmpty() ? 0 : 1;
		if (first > 0) {
			cells.add(new Box(0, 1, 2, 4 + this.years, Text.of(name, TextStyle.CELL_BOLD), Look.SECTION));
		}
		cells.add(Box.at(first, 2, Text.of(this.labels.upper(), TextStyle.CELL_GREY).aligned(Align.CENTRE), Look.BODY));
		cells.add(Box.at(first + 1, 2, Text.of(this.labels.lower(), TextStyle.CELL_GREY).aligned(Align.CENTRE),
				Look.BODY));
		for (int i = 0; i < Math.min(this.years, indicator.years().size()); i++) {
			year(cells, first, 3 + i, indicator.years().get(i));
		}
		cells.add(Box.at(first, 3 + this.years, ItemTexts.status(indicator, this.labels), Look.BODY).over(2, 1));
		cells.add(Box.at(first, 4 + this.years, activity, Look.BODY).over(2, 1));
		cells.add(Box.at(first, 5 + this.years, remark, Look.BODY).over(2, 1));
		return new Grid(first + 2, cells);
	}

	/** Heads a band only where the item has several. */
	private static String name(ItemRow item, IndicatorRow indicator) {
		String number = indicator.branch().isEmpty() ? "" : ItemTexts.number(item.number(), indicator.branch()) + " ";
		return (number + indicator.name()).strip();
	}

	/** The type of the years' figures. */
	static TextStyle style(int years, Items.Labels labels) {
		return (isLong(years) || !labels.judged()) ? TextStyle.SMALL : TextStyle.CELL;
	}

	private void year(List<Box> cells, int row, int column, YearCell year) {
		TextStyle style = style(this.years, this.labels);
		Look look = year.underReview() ? Look.REVIEWED : Look.YEAR;
		if (!this.labels.judged()) {
			cells.add(Box.at(row, column, Text.of(year.actual().printed(), style).aligned(Align.CENTRE), look));
			cells.add(Box.at(row + 1, column, Text.of(year.ownView(), style).aligned(Align.CENTRE), look));
			return;
		}
		cells.add(Box.at(row, column, Text.of(year.plan().printed(), style).aligned(Align.CENTRE), look));
		cells.add(Box.at(row + 1, column,
				Text.of(year.actual().printed(), style).aligned(Align.CENTRE).line(year.result(), TextStyle.CELL_GREY),
				look));
	}

}
