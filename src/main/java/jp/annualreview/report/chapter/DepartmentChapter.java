package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Places;

/** 担当課別: counts, and the items of each department by number. */
final class DepartmentChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return report.judged() ? "担当課別の評価" : "担当課別の取組状況";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		CountColumns columns = new CountColumns(report, report.byDepartment());
		return List.of(new Note(report.words().countNote()), columns.table("担当課別一覧", report.byDepartment()
			.rows()
			.stream()
			.map((row) -> columns.row(row, new Cell.Text(row.name(), Cell.Tone.PLAIN, Places.submission(row.name())),
					Places.countsOf(row.name())))
			.toList()));
	}

}
