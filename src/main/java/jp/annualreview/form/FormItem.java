package jp.annualreview.form;

import java.util.List;

import jp.annualreview.plan.IndicatorKind;
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

	/** Whether the amounts of 効果額 are asked for. */
	public boolean effects() {
		return this.rows.stream().anyMatch(FormRow::effects);
	}

	/** Whether a stage is asked for that the plan sets in no year. */
	boolean unplannedStages() {
		return this.item.indicators()
			.stream()
			.anyMatch((indicator) -> indicator.kind() == IndicatorKind.STAGE && !indicator.hasTarget());
	}

}
