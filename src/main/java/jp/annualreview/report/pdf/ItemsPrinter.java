package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.YearCell;

/** 全項目一覧: all items in the layout the plan's own progress list is printed in. */
final class ItemsPrinter {

	private final PageFlow flow;

	private final Items items;

	private final List<YearCell> years;

	ItemsPrinter(PageFlow flow, Items items) {
		this.flow = flow;
		this.items = items;
		this.years = years(items.items());
	}

	void print() {
		ItemGroups groups = new ItemGroups(this.years.size(), this.items.labels());
		TableFlow table = new TableFlow(this.flow, Sheet.LEFT,
				ItemColumns.widths(this.flow.type(), this.items, this.years.size()), head());
		Set<String> policies = new HashSet<>();
		String heading = "";
		for (ItemRow item : this.items.items()) {
			Group group = groups.of(item);
			if (!heading(item).equals(heading)) {
				heading = heading(item);
				table.section(section(item));
			}
			table.settle(group);
			String top = item.policyPath().isEmpty() ? "" : item.policyPath().getFirst();
			if (!top.isEmpty() && policies.add(top)) {
				this.flow.enter(top);
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

	private Grid head() {
		int after = 3 + this.years.size();
		List<Box> boxes = new ArrayList<>();
		boxes.add(head(0, "番号").over(2, 1));
		boxes.add(head(1, "取組事項名").over(2, 1));
		boxes.add(head(2, this.items.labels().rows()).over(1, 1 + this.years.size()));
		boxes.add(head(2, "区分").down(1));
		for (int i = 0; i < this.years.size(); i++) {
			boxes.add(head(3 + i, this.years.get(i).year()).down(1));
		}
		boxes.add(head(after, this.items.labels().status()).over(2, 1));
		boxes.add(head(after + 1, "実施内容").over(2, 1));
		boxes.add(head(after + 2, "備考").over(2, 1));
		boxes.add(head(after + 3, "担当課").over(2, 1));
		return new Grid(2, boxes);
	}

	private static Box head(int column, String text) {
		return Box.at(0, column, Text.of(text, TextStyle.HEAD).aligned(Align.CENTRE), Look.HEAD);
	}

}
