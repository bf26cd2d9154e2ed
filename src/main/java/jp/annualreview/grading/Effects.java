package jp.annualreview.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SourceLocation;

/**
 * 効果額の名寄せ: what the register expects and what the returns say, brought together. 実績 of
 * the register stands before an answer; a 再掲 item has no effects of its own. Rules:
 * {@code rules.md} section 7.
 */
public final class Effects {

	private final PlanRegister register;

	private final List<EffectAnswer> answers;

	public Effects(PlanRegister register, Collection<EffectAnswer> answers) {
		this.register = register;
		this.answers = List.copyOf(answers);
	}

	/** All effects that arose by a year: by item, year and kind, 単年度 first. */
	public List<Effect> through(FiscalYear year) {
		List<Effect> effects = new ArrayList<>();
		for (Item item : this.register.items()) {
			this.register.plan()
				.span()
				.stream()
				.filter((arose) -> !arose.isAfter(year) && item.fate().in(arose) != ItemStatus.RELISTED)
				.forEach((arose) -> List.of(false, true)
					.forEach((recurring) -> effect(item, arose, recurring).ifPresent(effects::add)));
		}
		return effects;
	}

	private Optional<Effect> effect(Item item, FiscalYear arose, boolean recurring) {
		Optional<EffectAmount> registered = this.register.effects()
			.stream()
			.filter((one) -> one.item().equals(item.number()) && one.year().equals(arose)
					&& one.recurring() == recurring)
			.findFirst();
		Optional<EffectAnswer> answered = this.answers.stream()
			.filter((one) -> one.item().equals(item.number()) && one.year().equals(arose)
					&& one.recurring() == recurring)
			.findFirst()
			.filter((answer) -> registered.flatMap(EffectAmount::actual).isEmpty());
		if (registered.isEmpty() && answered.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Effect(item.number(), arose, recurring, registered.flatMap(EffectAmount::expected),
				registered.flatMap(EffectAmount::actual).or(() -> answered.map(EffectAnswer::amount)),
				answered.map(EffectAnswer::source).orElse(SourceLocation.NONE)));
	}

}
