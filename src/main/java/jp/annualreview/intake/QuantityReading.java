package jp.annualreview.intake;

import java.util.List;

/** What the numbers of a text amount to. */
sealed interface QuantityReading {

	/** No number at all. */
	record NoNumber() implements QuantityReading {
	}

	/** A number too large or too near to zero to be meant. */
	record OutOfBounds(DecimalReading number) implements QuantityReading {
	}

	record One(Quantity quantity) implements QuantityReading {
	}

	/** {@code 80～85%}. */
	record Range(Quantity low, Quantity high) implements QuantityReading {
	}

	/** Several measures in one cell. */
	record Several(List<Quantity> quantities) implements QuantityReading {
		public Several {
			quantities = List.copyOf(quantities);
		}
	}

}
