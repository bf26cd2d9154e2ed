package jp.annualreview.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * 回答行: one row of a return as it stands. A column the return lacks is an empty cell
 * without address.
 *
 * @param row number on the sheet
 * @param number 番号 as written
 * @param branch 枝番 as written
 * @param lastActual 前年度実績 as prefilled
 * @param sheet the sheet it stands on
 * @param effectOnce 効果額（単年度）
 * @param effectRecurring 効果額（継続）
 * @param changed which of the cells the form had filled in came back changed (照合値), by
 * heading, on a card by address; empty where the form does not tell
 */
public record ReturnRow(int row, String number, String branch, RawCell actual, RawCell stage, RawCell assessment,
		RawCell activity, RawCell reason, RawCell remark, RawCell itemName, RawCell indicatorName, RawCell unit,
		RawCell target, RawCell lastActual, String sheet, RawCell effectOnce, RawCell effectRecurring,
		Optional<List<String>> changed) {

	/** The columns of {@link #entries()}. */
	private static final List<ReturnColumn> ENTRIES = List.of(ReturnColumn.ACTUAL, ReturnColumn.STAGE,
			ReturnColumn.ASSESSMENT, ReturnColumn.ACTIVITY, ReturnColumn.REASON, ReturnColumn.REMARK,
			ReturnColumn.EFFECT_ONCE, ReturnColumn.EFFECT_RECURRING);

	private static final int BRIEF = 30;

	/** A cell with its sheet. */
	record Placed(String sheet, RawCell cell) {
	}

	static ReturnRow of(String sheet, int row, Map<ReturnColumn, RawCell> cells) {
		Function<ReturnColumn, RawCell> cell = (column) -> cells.getOrDefault(column, RawCell.NONE);
		return new ReturnRow(row, key(cell.apply(ReturnColumn.NUMBER)), key(cell.apply(ReturnColumn.BRANCH)),
				cell.apply(ReturnColumn.ACTUAL), cell.apply(ReturnColumn.STAGE), cell.apply(ReturnColumn.ASSESSMENT),
				cell.apply(ReturnColumn.ACTIVITY), cell.apply(ReturnColumn.REASON), cell.apply(ReturnColumn.REMARK),
				cell.apply(ReturnColumn.ITEM), cell.apply(ReturnColumn.INDICATOR), cell.apply(ReturnColumn.UNIT),
				cell.apply(ReturnColumn.TARGET), cell.apply(ReturnColumn.LAST_ACTUAL), sheet,
				cell.apply(ReturnColumn.EFFECT_ONCE), cell.apply(ReturnColumn.EFFECT_RECURRING), Optional.empty());
	}

	/** A number with a format ({@code 1.0}) still names item 1. */
	private static String key(RawCell cell) {
		return LongText.cut(
				(cell.content() instanceof CellContent.Number number) ? number.value().toPlainString() : cell.text(),
				ReturnColumn.NUMBER.longest());
	}

	/** With other answers in figures and stages. */
	ReturnRow with(RawCell otherActual, RawCell otherStage) {
		return new ReturnRow(this.row, this.number, this.branch, otherActual, otherStage, this.assessment,
				this.activity, this.reason, this.remark, this.itemName, this.indicatorName, this.unit, this.target,
				this.lastActual, this.sheet, this.effectOnce, this.effectRecurring, this.changed);
	}

	/** Held against what {@code _form} says was sent. */
	ReturnRow changed(List<String> cells) {
		return new ReturnRow(this.row, this.number, this.branch, this.actual, this.stage, this.assessment,
				this.activity, this.reason, this.remark, this.itemName, this.indicatorName, this.unit, this.target,
				this.lastActual, this.sheet, this.effectOnce, this.effectRecurring, Optional.of(cells));
	}

	/** A cell the form had filled in, by its heading. */
	RawCell prefilled(String heading) {
		return switch (heading) {
			case "取組事項名" -> this.itemName;
			case "指標名" -> this.indicatorName;
			case "単位" -> this.unit;
			case "目標" -> this.target;
			case "前年度実績" -> this.lastActual;
			default -> RawCell.NONE;
		};
	}

	/** The part of one indicator; what was prefilled for the item is nobody's. */
	ReturnRow part(String ofBranch, RawCell ownActual, RawCell ownStage) {
		return new ReturnRow(this.row, this.number, ofBranch, ownActual, ownStage, this.assessment, this.activity,
				this.reason, this.remark, this.itemName, RawCell.NONE, RawCell.NONE, RawCell.NONE, RawCell.NONE,
				this.sheet, this.effectOnce, this.effectRecurring, this.changed);
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

	/**
	 * 変更点: what an older answer said otherwise, {@code 実績「34500」→「3450」}. 備考 is not
	 * quoted: findings are printed also where 内部備考 is not.
	 */
	List<String> changesSince(ReturnRow older) {
		List<RawCell> then = older.entries();
		List<RawCell> now = entries();
		return IntStream.range(0, now.size())
			.filter((at) -> !now.get(at).text().equals(then.get(at).text()))
			.mapToObj((at) -> (ENTRIES.get(at) == ReturnColumn.REMARK) ? "備考の変更"
					: ENTRIES.get(at).heading() + brief(then.get(at)) + "→" + brief(now.get(at)))
			.toList();
	}

	private static String brief(RawCell cell) {
		return cell.isEmpty() ? "（空欄）" : "「" + LongText.cut(cell.text(), BRIEF) + "」";
	}

	private List<String> texts() {
		return entries().stream().map(RawCell::text).toList();
	}

}
