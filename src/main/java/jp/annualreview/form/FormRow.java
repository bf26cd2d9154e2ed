package jp.annualreview.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Prefilled;

/**
 * 調査票の行: one indicator of a form, as far as the program fills it in.
 *
 * @param target the target in force as printed
 * @param meaning what has to be reached, in words
 * @param lastYear 前年度実績, blank where it is not known
 * @param lastActivity what was done last year
 * @param selfAssessed 自己評価 is asked for
 * @param effects the amounts of 効果額 of the item are asked for in this row
 * @param ended the plan's targets end before this year: nothing is asked for but words
 */
public record FormRow(IndicatorId id, String item, String indicator, IndicatorKind kind, String unit, String target,
		String meaning, String lastYear, String lastActivity, boolean selfAssessed, boolean effects, boolean ended) {

	/** 実績 is asked for. */
	public boolean measured() {
		return !this.ended && switch (this.kind) {
			case NUMBER, DEADLINE -> true;
			case STAGE, PROSE -> false;
		};
	}

	/** 段階 is asked for. */
	public boolean staged() {
		return !this.ended && this.kind == IndicatorKind.STAGE;
	}

	/** What must come back as it was sent, in the order of the columns. */
	List<String> prefilled() {
		return List.of(this.id.item().value(), this.id.branch(), this.item, this.indicator, this.unit, this.target,
				this.lastYear);
	}

	/** The same beside 番号 and 枝番, by heading. */
	public Prefilled sent() {
		SequencedMap<String, String> cells = new LinkedHashMap<>();
		cells.put("取組事項名", this.item);
		cells.put("指標名", this.indicator);
		cells.put("単位", this.unit);
		cells.put("目標", this.target);
		cells.put("前年度実績", this.lastYear);
		return new Prefilled(cells);
	}

}
