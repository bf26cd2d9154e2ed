package jp.annualreview.intake;

import java.util.List;

/**
 * 回答行: one row of a return as it stands. A column the return lacks is an empty cell
 * without address.
 *
 * @param row number on the sheet
 * @param number 番号 as written
 * @param branch 枝番 as written
 * @param lastActual 前年度実績 as prefilled
 * @param effectOnce 効果額（単年度）
 * @param effectRecurring 効果額（継続）
 */
public record ReturnRow(int row, String number, String branch, RawCell actual, RawCell stage, RawCell assessment,
		RawCell activity, RawCell reason, RawCell remark, RawCell itemName, RawCell indicatorName, RawCell unit,
		RawCell target, RawCell lastActual, RawCell effectOnce, RawCell effectRecurring) {

	/** A row of a layout without 効果額. */
	ReturnRow(int row, String number, String branch, RawCell actual, RawCell stage, RawCell assessment,
			RawCell activity, RawCell reason, RawCell remark, RawCell itemName, RawCell indicatorName, RawCell unit,
			RawCell target, RawCell lastActual) {
		this(row, number, branch, actual, stage, assessment, activity, reason, remark, itemName, indicatorName, unit,
				target, lastActual, RawCell.MISSING, RawCell.MISSING);
	}

	/** Whether the department filled in anything. */
	boolean answered() {
		return !entries().stream().allMatch(RawCell::isEmpty);
	}

	/** Whether anything stands beside the number. */
	boolean described() {
		return answered() || !(this.itemName.isEmpty() && this.indicatorName.isEmpty() && this.target.isEmpty());
	}

	List<RawCell> entries() {
		return List.of(this.actual, this.stage, this.assessment, this.activity, this.reason, this.remark,
				this.effectOnce, this.effectRecurring);
	}

	/** Whether another row says the same in every entry cell. */
	boolean saysTheSameAs(ReturnRow other) {
		return texts().equals(other.texts());
	}

	private List<String> texts() {
		return entries().stream().map(RawCell::text).toList();
	}

}
