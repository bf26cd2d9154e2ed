package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Row;

/** 正誤表: what a closed edition had printed wrong. */
final class ErrataChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "正誤表（" + report.changes().map(EditionChanges::before).orElse("") + "の報告書）";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return report.changes().filter((changes) -> !changes.errata().isEmpty()).isPresent();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(new Table("正誤一覧", "",
				List.of(Columns.number(), Columns.item(46), Columns.word("欄", 14), Columns.prose("誤", 34),
						Columns.prose("正", 34), Columns.department()),
				report.changes()
					.orElseThrow()
					.errata()
					.stream()
					.map((erratum) -> Row.of(new Cell.Reference(erratum.number(), erratum.branch()),
							Cell.text(erratum.name()), Cell.text(erratum.field()), Cell.text(erratum.wrong()),
							Cell.strong(erratum.right()), Cell.text(erratum.department())))
					.toList()));
	}

}
