package jp.annualreview.report;

import java.util.List;

import jp.annualreview.plan.Item;

/** 調査票の取組事項: an item as the plan prints it, with the rows to be answered. */
public record FormItem(Item item, List<FormRow> rows, List<FormItemYear> years) {

	public FormItem {
		rows = List.copyOf(rows);
		years = List.copyOf(years);
	}

}
