package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.Note;

/** 個票: everything known of each item in one block, for the question nobody expected. */
final class ItemSheetsChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "付録　個票";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return !report.items().isEmpty();
	}

	@Override
	public Chapter.Start start() {
		return Chapter.Start.ANNEX;
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(
				new Note(report.judged() ? "取組事項ごとに、全年度の計画と実績、評価の計算の根拠、担当課の回答とその出典を示します。"
						: "取組事項ごとに、全年度の段階と自己評価、担当課の回答とその出典を示します。"),
				ItemsChapter.items(Items.Style.SHEETS, report, report.items()));
	}

}
