package jp.annualreview.report.html;

import java.util.List;

import jp.annualreview.report.ClosingList;
import jp.annualreview.report.ClosingRow;
import jp.annualreview.report.document.ClosingYear;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.ReviewReport;

/** 計画期間総括: the chapter of the whole period. */
final class Whole {

	private final ReviewReport report;

	Whole(ReviewReport report) {
		this.report = report;
	}

	/** Columns of the bars of 計画期間総括. */
	public List<ResultColumn> columns() {
		return this.report.grades().stream().filter((column) -> column.kind() != ResultKind.STATE).toList();
	}

	public GradeBarFigure bar(GradeBar bar) {
		return GradeBarFigure.of(bar.thisYear(), columns(), bar.counts());
	}

	/** Whether the grade of a year says more than its actual. */
	public boolean says(ClosingYear year) {
		return !year.result().isEmpty() && !year.result().equals(year.actual());
	}

	public List<Section<ClosingRow>> rows(List<ClosingRow> rows) {
		return Section.of(rows, (row) -> String.join("　", row.policy()));
	}

	public List<Section<ClosingList.Line>> lines(ClosingList list) {
		return Section.of(list.lines(), ClosingList.Line::policy);
	}

	public Sparkline sparkline(ClosingRow row) {
		return Sparkline.of(row);
	}

}
