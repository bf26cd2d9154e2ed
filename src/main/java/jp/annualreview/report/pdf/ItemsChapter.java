package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.annualreview.report.ItemRow;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.YearCell;

/** 全項目一覧: all items in the layout the plan's own progress list is printed in. */
final class ItemsChapter implements Chapter {

	private static final float NUMBER = 27;

	private static final float NAME = 122;

	private static final float KIND = 24;

	private static final float STATUS = 66;

	private static final float REMARK = 122;

	private static final float DEPARTMENT = 72;

	/** 実施内容 keeps at least so much, the years share the rest. */
	private static final float ACTIVITY = 132;

	private static final float ACTIVITY_OF_LONG_PLAN = 112;

	private static final float MOST_YEAR = 50;

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("全項目一覧", 200);
		List<YearCell> years = years(report.items());
		ItemGroups groups = new ItemGroups(years.size(), report.words());
		Table table = new Table(flow, Sheet.LEFT, widths(NumberColumn.width(flow, report, NUMBER), years.size()),
				head(years, report.words()));
		Set<String> policies = new HashSet<>();
		String heading = "";
		for (ItemRow item : report.items()) {
			Group group = groups.of(item);
			if (!heading(item).equals(heading)) {
				heading = heading(item);
				table.section(section(item));
			}
			table.settle(group);
			String top = item.policyPath().isEmpty() ? "" : item.policyPath().getFirst();
			if (!top.isEmpty() && policies.add(top)) {
				flow.enter(top);
			}
			table.add(group);
		}
	}

	private static List<YearCell> years(List<ItemRow> items) {
		return items.stream()
			.flatMap((item) -> item.indicators().stream())
			.map((indicator) -> indicator.years())
			.filter((years) -> !years.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static String heading(ItemRow item) {
		return String.join("　", item.policyPath()) + "　" + item.group();
	}

	private static Text section(ItemRow item) {
		return Text.of(String.join("　", item.policyPath()), TextStyle.CELL_BOLD)
			.and(item.group().isEmpty() ? "" : "　○" + item.group(), TextStyle.CELL);
	}

	private static List<Float> widths(float number, int years) {
		float room = Sheet.BREADTH - number - NAME - KIND - STATUS - REMARK - DEPARTMENT;
		float activity = ItemGroups.isLong(years) ? ACTIVITY_OF_LONG_PLAN : ACTIVITY;
		float year = Math.min(MOST_YEAR, (room - activity) / Math.max(1, years));
		List<Float> widths = new ArrayList<>(List.of(number, NAME, KIND));
		widths.addAll(Collections.nCopies(years, year));
		widths.addAll(List.of(STATUS, room - year * years, REMARK, DEPARTMENT));
		return widths;
	}

	private static Grid head(List<YearCell> years, ReportWords words) {
		int after = 3 + years.size();
		List<Cell> cells = new ArrayList<>();
		cells.add(head(0, "番号").over(2, 1));
		cells.add(head(1, "取組事項名").over(2, 1));
		cells.add(head(2, words.rows()).over(1, 1 + years.size()));
		cells.add(head(2, "区分").down(1));
		for (int i = 0; i < years.size(); i++) {
			cells.add(head(3 + i, years.get(i).year()).down(1));
		}
		cells.add(head(after, words.status()).over(2, 1));
		cells.add(head(after + 1, "実施内容").over(2, 1));
		cells.add(head(after + 2, "備考").over(2, 1));
		cells.add(head(after + 3, "担当課").over(2, 1));
		return new Grid(2, cells);
	}

	private static Cell head(int column, String text) {
		return Cell.at(0, column, Text.of(text, TextStyle.HEAD).aligned(Align.CENTRE), Look.HEAD);
	}

}
