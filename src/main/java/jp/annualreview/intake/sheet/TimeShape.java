package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/** Shows a time of day or a duration as hours and minutes. */
final class TimeShape {

	private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1440);

	private TimeShape() {
	}

	static String show(List<FormatToken> section, BigDecimal days) {
		long minutes = days.multiply(MINUTES_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
		boolean japanese = section.stream().anyMatch((token) -> token.is(Kind.LITERAL) && token.text().contains("時"));
		return (japanese ? "%d時%02d分" : "%d:%02d").formatted(minutes / 60, minutes % 60);
	}

}
