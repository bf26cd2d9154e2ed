package jp.annualreview.plan;

/**
 * 該当箇所: file, sheet and cell a value was read from. Parts may be blank where they do not
 * apply (a whole file, a value from the register).
 *
 * @param file path relative to the plan's input folder of the year, with {@code /}
 * @param cell address such as {@code H12}
 */
public record SourceLocation(String file, String sheet, String cell) {

	public static final SourceLocation NONE = new SourceLocation("", "", "");

	public static SourceLocation file(String file) {
		return new SourceLocation(file, "", "");
	}

	/** {@code 財政課.xlsx［調査票］H12}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (!this.sheet.isEmpty()) {
			text.append('［').append(this.sheet).append('］');
		}
		return text.append(this.cell).toString();
	}

}
