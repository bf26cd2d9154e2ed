package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;

/** 全項目一覧: all items in register order. */
final class ItemsChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "全項目一覧";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(items(Items.Style.LIST, report, report.items()));
	}

	static Items items(Items.Style style, ReviewReport report, List<ItemRow> items) {
		List<String> answering = items.stream().map(ItemRow::respondent).distinct().toList();
		return new Items(style, labels(report), items,
				report.byDepartment().rows().stream().map(CountRow::name).filter(answering::contains).toList());
	}

	private static Items.Labels labels(ReviewReport report) {
		return report.judged() ? new Items.Labels(true, "計画・実績", "計画", "実績", "達成状況")
				: new Items.Labels(false, "段階・自己評価", "段階", "自己評価", "取組状況");
	}

}
