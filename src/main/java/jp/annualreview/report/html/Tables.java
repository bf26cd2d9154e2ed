package jp.annualreview.report.html;

import java.util.List;

import jp.annualreview.report.ClosingCounts;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 件数の表: headings and tallies. */
final class Tables {

	private final ReviewReport report;

	Tables(ReviewReport report) {
		this.report = report;
	}

	/** 評価・状態, or where nothing is judged each kind under its heading. */
	public List<Section<Tally>> tallies() {
		return this.report.words().judged() ? List.of(new Section<>("", this.report.overview().tallies()))
				: Section.of(this.report.overview().tallies(), (tally) -> tally.column().kind().title());
	}

	public List<Section<Tally>> indicatorTallies() {
		return List.of(new Section<>("", this.report.overview().indicators()));
	}

	public int judgedIndicators() {
		return this.report.overview().indicators().stream().mapToInt(Tally::count).sum();
	}

	public List<HeadGroup> headGroups() {
		return HeadGroup.of(this.report.grades());
	}

	public List<HeadGroup> headGroups(ClosingCounts counts) {
		return HeadGroup.of(counts);
	}

	public boolean grouped(ClosingCounts counts) {
		return counts.columns().stream().anyMatch((column) -> !column.group().isEmpty());
	}

	/** Whether the rows name their items. */
	public boolean numbered(CountTable table) {
		return table.rows().stream().anyMatch((row) -> !row.numbers().isEmpty());
	}

}
