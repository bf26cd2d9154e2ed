package jp.annualreview.report;

import java.util.List;

import jp.annualreview.plan.Item;

/**
 * 調査票の取組事項: an item as the plan prints it, with the rows to be answered.
 *
 * @param baseline 現状の数値, several measures one below the other
 * @param finalTarget 目標の数値
 */
public record FormItem(Item item, List<FormRow> rows, List<FormItemYear> years, String baseline, String finalTarget) {

	public FormItem {
		rows = List.copyOf(rows);
		years = List.copyOf(years);
	}

}
