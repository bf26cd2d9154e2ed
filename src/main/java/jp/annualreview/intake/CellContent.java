package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/** セル値: what a cell holds, with the meaning its number format gives it. */
public sealed interface CellContent {

	/** Nothing, or only blanks. */
	record Empty() implements CellContent {
	}

	/** Text as typed; phonetic runs left out, line ends unified to LF. */
	record Text(String value) implements CellContent {
	}

	/**
	 * A number rounded to 15 significant digits.
	 *
	 * @param meaning what the number format makes of it
	 * @param shown the value as the format displays it, for humans and the display check;
	 * for a percent format 0.9696 shown {@code 97.0%}
	 */
	record Number(BigDecimal value, NumberMeaning meaning, String shown) implements CellContent {

		/**
		 * What is left of 0.1+0.2−0.3: zero, shown as it is stored since its format hides
		 * what it is.
		 */
		public static Number vanishing(String stored) {
			return new Number(BigDecimal.ZERO, NumberMeaning.PLAIN, stored);
		}

		/** Whether more than zero is stored, however little. */
		boolean vanishes() {
			return this.value.signum() == 0 && DecimalReading.of(this.shown) instanceof DecimalReading.TooSmall;
		}

	}

	/** A day from a date format (era formats and built-in Japanese ids included). */
	record Day(LocalDate value, String shown) implements CellContent {
	}

	/** 真偽値. */
	record Bool(boolean value) implements CellContent {
	}

	/** An error value such as {@code #REF!}. */
	record Fault(String literal) implements CellContent {
	}

	/** A picture that lies in the cell, in place of a value. */
	record Picture() implements CellContent {
	}

	/** A formula whose result was never calculated; not 0. */
	record NotCalculated(String formula) implements CellContent {
	}

}
