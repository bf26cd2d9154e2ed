package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** シリアル値: days counted from 1900 (with its 29 February) or from 1904. */
final class SerialDay {

	private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 31);

	private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

	private static final int FALSE_LEAP_DAY = 60;

	private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

	private SerialDay() {
	}

	/** The day of a serial number; empty where the number cannot be one. */
	static Optional<LocalDate> day(BigDecimal serial, boolean from1904) {
		if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
			return Optional.empty();
		}
		int days = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
		if (from1904) {
			return Optional.of(FROM_1904.plusDays(days));
		}
		if (days == 0 || days == FALSE_LEAP_DAY) {
			return Optional.empty();
		}
		return Optional.of(FROM_1900.plusDays((days > FALSE_LEAP_DAY) ? days - 1 : days));
	}

	/** The serial number of a day, counted from 1900. */
	static BigDecimal of(LocalDate day) {
		long days = ChronoUnit.DAYS.between(FROM_1900, day);
		return BigDecimal.valueOf((days >= FALSE_LEAP_DAY) ? days + 1 : days);
	}

	static boolean isTime(BigDecimal serial) {
		return serial.signum() >= 0 && serial.compareTo(LAST) <= 0;
	}

}
