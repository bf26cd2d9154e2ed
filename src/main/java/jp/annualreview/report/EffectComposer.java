package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.grading.Effect;
import jp.annualreview.grading.EffectSum;
import jp.annualreview.grading.Effects;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.report.document.DataTable;

/** 効果額: the amounts by policy, by year and by item, and what they say in words. */
final class EffectComposer {

	private static final String ACCUMULATED = "累計";

	private final ReviewFacts facts;

	private final List<Effect> effects;

	EffectComposer(ReviewFacts facts) {
		this.facts = facts;
		this.effects = new Effects(facts.register(), facts.input().effects()).through(facts.year());
	}

	EffectReport compose() {
		DataTable data = new EffectDataTable(this.facts, this.effects).compose();
		if (this.effects.isEmpty()) {
			return new EffectReport(List.of(), List.of(), List.of(), data);
		}
		return new EffectReport(new EffectSentences(this.facts, this.effects).all(), notes(),
				List.of(byPolicy(), byYear(), byItem()), data);
	}

	private EffectTable byPolicy() {
		List<EffectRow> rows = new ArrayList<>();
		this.facts.tops().forEach((top) -> addBranch(top, 0, rows));
		addRow(CountTableComposer.OUTSIDE, 0, this.facts.itemsOutside(), rows);
		rows.add(total("合計"));
		return new EffectTable("方針別の効果額", "方針・項目", rows);
	}

	private void addBranch(PolicyNode node, int level, List<EffectRow> rows) {
		addRow(node.name(), level, this.facts.itemsUnder(node), rows);
		this.facts.below(node).forEach((child) -> addBranch(child, level + 1, rows));
	}

	private void addRow(String name, int level, Collection<Item> items, List<EffectRow> rows) {
		Set<ItemNumber> numbers = items.stream().map(Item::number).collect(Collectors.toSet());
		List<Effect> theirs = this.effects.stream().filter((effect) -> numbers.contains(effect.item())).toList();
		if (!theirs.isEmpty()) {
			rows.add(new EffectRow("", name, "", level, false, lines(theirs)));
		}
	}

	EffectTable byYear() {
		List<EffectRow> rows = new ArrayList<>();
		for (FiscalYear year : this.facts.plan().span()) {
			if (!year.isAfter(this.facts.year())) {
				EffectLine line = line(this.facts.brief(year), this.effects, (effect) -> effect.timesIn(year));
				rows.add(new EffectRow("", this.facts.plan().reportNotation().full(year), "", 0, false, List.of(line)));
			}
		}
		rows.add(new EffectRow("", "計画開始からの累計", "", 0, true, List.of(accumulated(this.effects))));
		return new EffectTable("年度別の効果額", "年度", rows);
	}

	private EffectTable byItem() {
		List<EffectRow> rows = new ArrayList<>();
		for (Item item : this.facts.register().items()) {
			List<Effect> own = this.effects.stream().filter((effect) -> effect.item().equals(item.number())).toList();
			if (!own.isEmpty()) {
				rows.add(new EffectRow(item.number().value(), item.name(), this.facts.department(item), 0, false,
						lines(own)));
			}
		}
		rows.add(total("合計"));
		return new EffectTable("取組事項別の効果額", "取組事項名", rows);
	}

	private EffectRow total(String name) {
		return new EffectRow("", name, "", 0, true, lines(this.effects));
	}

	private List<EffectLine> lines(List<Effect> some) {
		return List.of(line(this.facts.brief(this.facts.year()), some, (effect) -> effect.timesIn(this.facts.year())),
				accumulated(some));
	}

	private EffectLine accumulated(List<Effect> some) {
		return line(ACCUMULATED, some, (effect) -> effect.timesThrough(this.facts.year()));
	}

	EffectLine line(String period, List<Effect> some, ToIntFunction<Effect> times) {
		return new EffectLine(period, Stream
			.of(EffectSum.of(some.stream().filter((effect) -> !effect.recurring()).toList(), times),
					EffectSum.of(some.stream().filter(Effect::recurring).toList(), times), EffectSum.of(some, times))
			.flatMap((sum) -> Stream.of(sum.expected(), sum.actual(), sum.difference()))
			.map((yen) -> yen.map(this.facts.figures()::thousandsOf).orElse(Figures.NOTHING))
			.toList());
	}

	List<String> notes() {
		List<String> notes = new ArrayList<>();
		notes.add("単位は千円です。円単位で合計した後に千円未満を四捨五入しているため、表の数値の計が合計と一致しないことがあります。%sはマイナスです。"
			.formatted(this.facts.figures().sign()));
		notes.add("単年度の効果は生じた年度だけに、継続の効果は生じた年度から毎年度、同じ額を数えます。累計は計画の開始から%sまでに数えた額の合計です。"
			.formatted(this.facts.brief(this.facts.year())));
		notes.add("差は、実績から見込を引いた額です。見込のなかった効果は、実績をそのまま差とします。");
		String open = open();
		if (!open.isEmpty()) {
			notes.add("実績の分かっていない効果（番号%s）は実績に含めず、これを含む欄の差は示していません（－）。".formatted(open));
		}
		return notes;
	}

	private String open() {
		return this.effects.stream()
			.filter(Effect::open)
			.map((effect) -> "%sの%s%s".formatted(effect.item(), this.facts.brief(effect.arose()),
					EffectDataTable.kind(effect)))
			.collect(Collectors.joining("、番号"));
	}

}
