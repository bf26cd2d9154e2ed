package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/**
 * 表示形式の区分: chooses the section a number is shown by, by its sign or by the conditions
 * that stand before the sections.
 */
final class FormatSections {

	/**
	 * A section with what it says of the sign.
	 *
	 * @param ownSign the section holds no positive numbers, so it brings its own sign
	 */
	record Chosen(List<FormatToken> section, boolean ownSign) {
	}

	private final List<List<FormatToken>> sections;

	private final List<Optional<FormatCondition>> conditions;

	FormatSections(List<List<FormatToken>> all) {
		boolean text = all.size() > 1 && isText(all.getLast());
		this.sections = List.copyOf(text ? all.subList(0, all.size() - 1) : all);
		this.conditions = this.sections.stream().map(FormatSections::condition).toList();
	}

	/** A last section with {@code @} is for text. */
	private static boolean isText(List<FormatToken> section) {
		return section.stream().anyMatch((token) -> token.is(Kind.GENERAL) && token.text().equals("@"));
	}

	private static Optional<FormatCondition> condition(List<FormatToken> section) {
		return section.stream()
			.filter((token) -> token.is(Kind.CONDITION))
			.findFirst()
			.flatMap((token) -> FormatCondition.of(token.text()));
	}

	/** The section for a number; empty where every section has another condition. */
	Optional<Chosen> of(BigDecimal value) {
		if (this.conditions.stream().allMatch(Optional::isEmpty)) {
			return Optional.of(bySign(value.signum()));
		}
		for (int at = 0; at < this.sections.size(); at++) {
			if (applies(at, value)) {
				return Optional.of(new Chosen(this.sections.get(at), value.signum() < 0 && isBelowZero(at)));
			}
		}
		return Optional.empty();
	}

	private Chosen bySign(int sign) {
		if (sign < 0 && this.sections.size() > 1) {
			return new Chosen(this.sections.get(1), true);
		}
		return new Chosen(this.sections.get((sign == 0 && this.sections.size() > 2) ? 2 : 0), false);
	}

	/** A section without a condition among others takes the numbers its place is for. */
	private boolean applies(int at, BigDecimal value) {
		Optional<FormatCondition> condition = this.conditions.get(at);
		if (condition.isPresent()) {
			return condition.get().holds(value);
		}
		boolean last = at == this.sections.size() - 1;
		return last || ((at == 0) ? value.signum() > 0 : value.signum() < 0);
	}

	private boolean isBelowZero(int at) {
		Optional<FormatCondition> condition = this.conditions.get(at);
		if (condition.isPresent()) {
			return condition.get().isBelowZero();
		}
		return at > 0 && this.conditions.subList(0, at)
			.stream()
			.flatMap(Optional::stream)
			.anyMatch(FormatCondition::takesAllAboveZero);
	}

	/** Whether a section shows nothing at all, as in {@code ;;;}. */
	boolean hides(BigDecimal value) {
		return this.sections.size() > 1
				&& of(value).filter((chosen) -> chosen.section().stream().allMatch((token) -> token.is(Kind.CONDITION)))
					.isPresent();
	}

}
