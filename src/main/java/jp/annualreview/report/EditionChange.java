package jp.annualreview.report;

/**
 * 前回からの変更: one indicator, or with a blank 枝番 and the kind 評価の変更 one item, that differs
 * from the edition before.
 *
 * @param before what the edition before printed, in one line
 * @param after what stands now
 */
public record EditionChange(Kind kind, String number, String branch, String name, String before, String after,
		String department) {

	/** 区分, in the order of the list. */
	public enum Kind {

		/** Undecided then, judged now. */
		SETTLED("新たに確定した項目"),
		/** Another figure or target than then. */
		CORRECTED("数値を訂正した項目"),
		/** Another grade than then. */
		REGRADED("評価が変わった項目"),
		/** Still, or again, without a judgement, but for another reason. */
		MOVED("状態が変わった項目");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
