package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.DataSheet;
import jp.annualreview.report.document.Document;
import jp.annualreview.workbook.OutputBook;

/** 進捗状況報告書.xlsx. */
final class ExcelReportWriter implements ReportWriter {

	@Override
	public String step() {
		return "report-excel";
	}

	@Override
	public void write(Document document, Path folder) throws IOException {
		Cover cover = document.cover();
		List<SheetPlan> sheets = SheetPlan.of(document);
		Links links = Links.of(sheets);
		try (OutputBook book = new OutputBook()) {
			book.describe(cover.title(), cover.municipality() + "　" + cover.planTitle(), cover.office(), List.of("年次評価",
					"行政改革", "進捗状況報告書", cover.municipality(), cover.planTitle(), cover.yearLabel(), cover.edition()));
			for (SheetPlan sheet : sheets) {
				new SheetPrinter(book, document, links, sheet).print(sheets);
			}
			for (DataSheet data : document.data()) {
				new OpenDataSheet(data).write(book, document);
			}
			links.resolve(book.workbook());
			book.save(folder.resolve("進捗状況報告書.xlsx"));
		}
	}

}
