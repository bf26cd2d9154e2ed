package jp.annualreview.report.html;

import java.util.List;

import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 構成の帯: what the bars of the chapters are drawn from. */
final class Composition {

	private final ReviewReport report;

	Composition(ReviewReport report) {
		this.report = report;
	}

	/** The year in one bar; without targets one for stages and one for 自己評価. */
	public List<Section<ResultColumn>> overviewBars() {
		String year = this.report.cover().yearLabel();
		if (this.report.words().judged()) {
			return List.of(new Section<>(year + "の評価の構成", this.report.barColumns()));
		}
		return List.of(ResultKind.STAGE, ResultKind.SELF_ASSESSMENT)
			.stream()
			.map((kind) -> new Section<>(year + "の" + kind.title() + "の構成",
					this.report.grades().stream().filter((column) -> column.kind() == kind).toList()))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
	}

	public GradeBarFigure overviewBar(List<ResultColumn> columns) {
		return GradeBarFigure.of(this.report.cover().yearBrief(), columns,
				this.report.overview()
					.tallies()
					.stream()
					.filter((tally) -> columns.contains(tally.column()))
					.map(Tally::count)
					.toList());
	}

	public boolean comparesBars() {
		return this.report.gradeBars().stream().anyMatch((bar) -> !bar.previous().isEmpty());
	}

	public GradeBarFigure thisYear(GradeBar bar) {
		return GradeBarFigure.of(bar.thisYear(), this.report.barColumns(), bar.counts());
	}

	public GradeBarFigure lastYear(GradeBar bar) {
		return GradeBarFigure.of(bar.lastYear(), this.report.barColumns(), bar.previous());
	}

	public List<Hatch> hatches() {
		return Hatch.of(this.report.grades());
	}

	public String paint(ResultColumn column, List<ResultColumn> all) {
		return Hatch.paint(column, all);
	}

	/** Colour of an item's result, as the bars show it. */
	public String fill(String result) {
		return "#" + this.report.grades()
			.stream()
			.filter((column) -> column.label().equals(result))
			.findFirst()
			.map((column) -> ResultColours.fill(column, this.report.grades()))
			.orElse(ResultColours.WHITE);
	}

}
