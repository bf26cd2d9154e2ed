package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.grading.Effect;
import jp.annualreview.grading.Effects;
import jp.annualreview.plan.FiscalYear;

/**
 * 計画期間の効果額, both ways: what newly arose in each year, counted once, and what each year
 * had with the 継続 of the years before counting on.
 */
final class ClosingEffectComposer {

	private final ReviewFacts facts;

	private final List<Effect> effects;

	ClosingEffectComposer(ReviewFacts facts) {
		this.facts = facts;
		this.effects = new Effects(facts.register(), facts.input().effects()).through(facts.year());
	}

	List<EffectTable> tables() {
		if (this.effects.isEmpty()) {
			return List.of();
		}
		EffectTable counted = new EffectComposer(this.facts).byYear();
		return List.of(arising(), new EffectTable("継続する効果を毎年度数えた効果額", counted.nameHeading(), counted.rows()));
	}

	private EffectTable arising() {
		List<EffectRow> rows = new ArrayList<>();
		for (FiscalYear year : this.facts.plan().span()) {
			List<Effect> arose = this.effects.stream().filter((effect) -> effect.arose().equals(year)).toList();
			rows.add(row(this.facts.plan().reportNotation().full(year), this.facts.brief(year), false, arose));
		}
		rows.add(row("計画期間に生じた効果の計", "計", true, this.effects));
		return new EffectTable("各年度に新たに生じた効果額", "年度", rows);
	}

	private EffectRow row(String name, String period, boolean total, List<Effect> some) {
		return new EffectRow("", name, "", 0, total,
				List.of(new EffectComposer(this.facts).line(period, some, (effect) -> 1)));
	}

	List<String> notes() {
		return this.effects.isEmpty() ? List.of() : new EffectComposer(this.facts).notes();
	}

}
