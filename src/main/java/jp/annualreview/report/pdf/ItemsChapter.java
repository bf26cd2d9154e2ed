package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.YearCell;

/** 全項目一覧: all items in the layout the plan's own progress list is printed in. */
final class ItemsChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("全項目一覧", 200);
		List<YearCell> years = years(report.items());
		ItemGroups groups = new ItemGroups(years.size(), report.words());
		Table table = new Table(flow, Sheet.LEFT, ItemColumns.widths(flow, report, years.size()),
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
