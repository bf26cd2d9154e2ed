package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Places;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Row;

/** 未確定・判定不能・終了・未提出: one indicator without a judgement per row. */
final class UnsettledChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "未確定・判定不能・終了・未提出の項目";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(new Table("未確定一覧", "", "状態",
				List.of(Columns.number(), Columns.item(36), Columns.word("目標", 20).whereAny(),
						Columns.word(report.judged() ? "実績" : "段階", 20).whereAny(), Columns.prose("理由", 50),
						Columns.department()),
				Sections.counted(report.unsettled(), Unsettled::state, "指標", (one) -> row(one, report.judged()))));
	}

	private static Row row(Unsettled one, boolean judged) {
		return Row
			.of(new Cell.Reference(one.number(), one.branch()), Cell.text(one.name()),
					judged ? Cell.text(one.target()) : Cell.EMPTY, Cell.text(one.actual()), Cell.text(one.why()),
					Cell.text(one.department()))
			.at(Places.indicator(one.number(), one.branch()));
	}

}
