package jp.annualreview.plan;

import java.time.LocalDate;
import java.time.Month;

/**
 * 年度: April of the year to March of the next. Identified by the western year it starts
 * in.
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

	public FiscalYear {
		if (value < 1900 || value > 2999) {
			throw new IllegalArgumentException("年度として読めません: " + value);
		}
	}

	public static FiscalYear of(int value) {
		return new FiscalYear(value);
	}

	/** The fiscal year a day belongs to: 2020-03-31 is still 2019. */
	public static FiscalYear containing(LocalDate day) {
		return new FiscalYear((day.getMonthValue() < 4) ? day.getYear() - 1 : day.getYear());
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.value, Month.APRIL, 1);
	}

	public LocalDate lastDay() {
		return LocalDate.of(this.value + 1, Month.MARCH, 31);
	}

	public FiscalYear next() {
		return plus(1);
	}

	public FiscalYear previous() {
		return plus(-1);
	}

	public FiscalYear plus(int years) {
		return new FiscalYear(this.value + years);
	}

	public boolean isBefore(FiscalYear other) {
		return this.value < other.value;
	}

	public boolean isAfter(FiscalYear other) {
		return this.value > other.value;
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
