package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition before a section, such as {@code >=100}. */
record FormatCondition(String comparison, BigDecimal limit) {

	private static final Pattern FORM = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(.{1,40})");

	static Optional<FormatCondition> of(String text) {
		Matcher matcher = FORM.matcher(text.strip());
		return matcher.matches()
				? RawNumber.of(matcher.group(2).strip()).map((limit) -> new FormatCondition(matcher.group(1), limit))
				: Optional.empty();
	}

	boolean holds(BigDecimal value) {
		int order = value.compareTo(this.limit);
		return switch (this.comparison) {
			case "<" -> order < 0;
			case "<=" -> order <= 0;
			case ">" -> order > 0;
			case ">=" -> order >= 0;
			case "=" -> order == 0;
			default -> order != 0;
		};
	}

	/** No number from zero on meets it. */
	boolean isBelowZero() {
		return switch (this.comparison) {
			case "<" -> this.limit.signum() <= 0;
			case "<=", "=" -> this.limit.signum() < 0;
			default -> false;
		};
	}

	/** What is left over lies at zero or below. */
	boolean takesAllAboveZero() {
		return this.comparison.startsWith(">") && this.limit.signum() <= 0;
	}

}
