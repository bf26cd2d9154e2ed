package jp.annualreview.intake;

/**
 * 計画台帳の誤り: one fault of a register, with its place.
 *
 * @param row one-based as the sheet shows it, 0 where the whole sheet is meant
 * @param column the column's header, or blank
 * @param value the cell's text
 * @param problem what is wrong, one Japanese sentence
 * @param remedy what to do, one Japanese sentence
 */
public record RegisterFault(String sheet, int row, String column, String value, String problem, String remedy) {

	/** {@code ［指標］12行「2021」列（値: 約）: …}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("［" + this.sheet + "］");
		if (this.row > 0) {
			text.append(this.row).append("行");
		}
		if (!this.column.isEmpty()) {
			text.append("「").append(this.column).append("」列");
		}
		if (!this.value.isEmpty()) {
			text.append("（値: ").append(this.value).append("）");
		}
		return text.append(" ").append(this.problem).append(this.remedy).toString();
	}

}
