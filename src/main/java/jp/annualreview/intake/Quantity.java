package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Set;

/**
 * 数量: one number with what stands beside it.
 *
 * @param value with its 億・万 carried out and its sign
 * @param lastDigit one unit of the last printed digit
 * @param scaled whether a 千・万・億 was carried out
 * @param label what stands before it
 * @param remark what stands after it and its unit
 * @param unit the unit as printed, without qualifiers
 * @param words the qualifiers as printed
 * @param signRead whether a sign had to be interpreted ({@code △}, {@code (12)})
 */
record Quantity(BigDecimal value, BigDecimal lastDigit, boolean scaled, String label, String remark, String unit,
		String words, Set<Qualifier> qualifiers, boolean signRead) {

	Quantity {
		qualifiers = Set.copyOf(qualifiers);
	}

	boolean is(Qualifier qualifier) {
		return this.qualifiers.contains(qualifier);
	}

	/**
	 * What stands beside number, qualifiers and unit: blank where the text is a number.
	 */
	String beside() {
		return this.label + this.remark;
	}

	/** {@code 80～85%}: the lower number takes the unit of the upper one. */
	Quantity withUnitOf(Quantity other) {
		return new Quantity(this.value, this.lastDigit, this.scaled, this.label, this.remark, other.unit, this.words,
				this.qualifiers, this.signRead);
	}

	Quantity negated() {
		return new Quantity(this.value.negate(), this.lastDigit, this.scaled, this.label, this.remark, this.unit,
				this.words, this.qualifiers, true);
	}

}
