package jp.annualreview.report.excel;

import jp.annualreview.workbook.OutputBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jp.annualreview.report.document.Cover;
import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.ReviewReport;

/** 進捗状況報告書.xlsx. */
final class ExcelReportWriter implements ReportWriter {

	private static final List<ReportSheet> SHEETS = List.of(new OverviewSheet(), new EditionChangesSheet(),
			new ErrataSheet(), new CountSheet(Chapter.POLICIES, ReviewReport::byPolicy),
			new CountSheet(Chapter.DEPARTMENTS, ReviewReport::byDepartment), new PrioritySheet(), new TrendSheet(),
			new MovesSheet(), new MatrixSheet(), new MissedSheet(), new UnsettledSheet(), new PlanChangesSheet(),
			new OpinionSheet(), new EffectSheet(), new ItemsSheet(), new DataSheet(Chapter.DATA, ReviewReport::results),
			new DataSheet(Chapter.ITEM_DATA, ReviewReport::itemResults),
			new DataSheet(Chapter.EFFECT_DATA, (report) -> report.effects().data()), new ClosingSheet(),
			new ClosingIndicatorsSheet(),
			new DataSheet(Chapter.CLOSING_DATA, (report) -> report.closing().orElseThrow().data()),
			new DataSheet(Chapter.FINDINGS, ReviewReport::findingList), new GuideSheet(), new SubmissionSheet());

	@Override
	public String step() {
		return "report-excel";
	}

	@Override
	public void write(ReviewReport report, Path folder) throws IOException {
		Cover cover = report.cover();
		ItemPlaces places = new ItemPlaces(report);
		try (OutputBook book = new OutputBook()) {
			book.describe(cover.title(), cover.municipality() + "　" + cover.planTitle(), cover.office(), List.of("年次評価",
					"行政改革", "進捗状況報告書", cover.municipality(), cover.planTitle(), cover.yearLabel(), cover.edition()));
			SHEETS.stream().filter((sheet) -> sheet.isIn(report)).forEach((sheet) -> sheet.write(book, report, places));
			book.save(folder.resolve("進捗状況報告書.xlsx"));
		}
	}

}
