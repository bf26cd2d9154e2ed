package jp.annualreview.intake;

/**
 * 数値の一つ: one measure of a cell.
 *
 * @param name what is measured, as printed; blank where only a number stands
 * @param value the number with its unit and qualifiers, as printed
 * @param unit with its 千・万・億, without qualifiers; blank where none is printed
 * @param time 期間の書き方 beside it ({@code 計画期間内}), blank where none is printed
 * @param mark 1 for ①, 2 for ② …, 0 where no such mark stands before it
 */
public record Measure(String name, String value, String unit, String time, int mark) {

	private static final AnswerWords WORDS = new AnswerWords();

	/** A cell as one measure, whatever stands in it. */
	public static Measure whole(String cell) {
		return new Measure("", cell, "", "", 0);
	}

	/** Whether it prints a dash in place of a target. */
	public boolean isNoTarget() {
		return WORDS.isNoValue(this.value);
	}

	Measure withValue(String other) {
		return new Measure(this.name, other, this.unit, this.time, this.mark);
	}

	Measure withTime(String other) {
		return new Measure(this.name, this.value, this.unit, other, this.mark);
	}

	/** Whether its number is printed in 千, 万 or 億. */
	public boolean isScaled() {
		return this.unit.length() > 1 && "千百万億兆".indexOf(this.unit.charAt(0)) >= 0;
	}

}
