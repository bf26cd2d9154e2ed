package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

import jp.annualreview.plan.IndicatorId;

/**
 * 読み取り結果の欄: how one printed cell was understood.
 *
 * @param item 取組事項名
 */
record ReviewRow(IndicatorId id, String item, String period, String direction, ReadCell read) {

	static final String UNSURE = "要確認";

	static TableBuilder table() {
		return new TableBuilder("読み取り結果", List.of("確度", "番号", "枝番", "取組事項名", "欄", "原文", "期間の区分", "目標の種類", "読み取った値",
				"単位", "修飾", "方向", "根拠", "該当箇所"));
	}

	/** Whether it is about a cell that was printed. */
	boolean ofCell() {
		return !this.read.cell().label().equals(TargetCell.WHOLE_ROW);
	}

	boolean sure() {
		return this.read.sure() && this.read.cell().doubt().isEmpty();
	}

	/** Of a cell with several measures, which part this is, and what is in doubt. */
	String why() {
		TargetCell cell = this.read.cell();
		boolean whole = cell.text().equals(cell.printed()) || !cell.printed().contains(cell.text());
		String part = whole ? "" : "欄のうち「%s」の部分です。".formatted(cell.text());
		return part + cell.doubt() + this.read.why();
	}

	Map<String, String> values() {
		return Map.ofEntries(Map.entry("確度", sure() ? "" : "（%s）".formatted(UNSURE)),
				Map.entry("番号", this.id.item().value()), Map.entry("枝番", this.id.branch()),
				Map.entry("取組事項名", this.item), Map.entry("欄", this.read.cell().label()),
				Map.entry("原文", this.read.cell().printed()), Map.entry("期間の区分", this.period),
				Map.entry("目標の種類", this.read.kind()), Map.entry("読み取った値", this.read.value()),
				Map.entry("単位", this.read.unit()), Map.entry("修飾", this.read.qualifier()),
				Map.entry("方向", this.direction), Map.entry("根拠", why()), Map.entry("該当箇所", this.read.cell().source()));
	}

}
