package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.EffectReport;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Sentences;

/** 効果額: the amounts in words, by policy, by year and by item. */
final class EffectChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "効果額";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return !report.effects().isEmpty();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		EffectReport effects = report.effects();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Sentences("", effects.sentences()));
		effects.tables().forEach((table) -> blocks.add(EffectTables.of(table, table.title())));
		blocks.add(new Sentences("効果額の見方", effects.notes(), true));
		return blocks;
	}

}
