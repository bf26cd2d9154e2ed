package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.EffectReport;
import jp.annualreview.report.EffectTable;
import jp.annualreview.report.ReviewReport;

/** 効果額: the amounts in words, by policy, by year and by item. */
final class EffectChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		EffectReport effects = report.effects();
		if (effects.isEmpty()) {
			return;
		}
		flow.chapter("効果額", 200);
		effects.sentences().forEach((sentence) -> flow.paragraph(Text.of(sentence, TextStyle.BODY)));
		for (EffectTable table : effects.tables()) {
			flow.section(table.title());
			new EffectGrid(table).print(flow);
		}
		flow.section("効果額の見方");
		notes(effects.notes()).forEach(flow::paragraph);
	}

	private static List<Text> notes(List<String> notes) {
		return notes.stream().map((note) -> Text.of("・" + note, TextStyle.CELL)).toList();
	}

}
