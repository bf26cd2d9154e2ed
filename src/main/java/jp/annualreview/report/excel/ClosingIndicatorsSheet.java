package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.ClosingReport;
import jp.annualreview.report.ClosingRow;
import jp.annualreview.report.ClosingYear;
import jp.annualreview.report.DataCell;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 総括_指標: one indicator per row with all its years. */
final class ClosingIndicatorsSheet implements ReportSheet {

	private static final List<String> SUBJECT = List.of("番号", "枝番", "取組事項名", "指標名", "区分", "単位");

	private static final List<String> RESULT = List.of("達成した年度", "最終評価", "最終評価の備考", "方針");

	private static final int HEADING_ROW = 2;

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		report.closing().ifPresent((closing) -> write(book, report, closing, places));
	}

	private static void write(Book book, ReviewReport report, ClosingReport closing, ItemPlaces places) {
		List<ClosingYear> years = closing.rows().stream().findFirst().map(ClosingRow::years).orElse(List.of());
		Page page = new Page(book, Chapter.CLOSING_INDICATORS.title(), widths(years));
		page.title("指標ごとの推移と最終評価");
		page.line(closing.period() + "　達成した年度は、判定した年度のうち達成した年度の数です", Look.PLAIN);
		page.headings(headings(years));
		closing.rows().forEach((row) -> page.row(row(row, places)));
		page.filterBelow(HEADING_ROW, 3);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A3_PAPER, HEADING_ROW + 1);
	}

	private static List<Integer> widths(List<ClosingYear> years) {
		List<Integer> widths = new ArrayList<>(List.of(8, 8, 38, 24, 12, 10));
		years.forEach((year) -> widths.addAll(List.of(16, 14, 9)));
		widths.addAll(List.of(10, 16, 26, 40));
		return widths;
	}

	private static List<String> headings(List<ClosingYear> years) {
		List<String> headings = new ArrayList<>(SUBJECT);
		years.forEach(
				(year) -> headings.addAll(List.of(year.year() + "\n目標", year.year() + "\n実績", year.year() + "\n評価")));
		headings.addAll(RESULT);
		return headings;
	}

	private static List<Entry> row(ClosingRow row, ItemPlaces places) {
		List<Entry> entries = new ArrayList<>(
				List.of(places.number(row.number()), Entry.centred(row.branch()), Entry.text(row.name()),
						Entry.text(row.indicator()), Entry.centred(row.measure()), Entry.centred(row.unit())));
		for (ClosingYear year : row.years()) {
			entries.addAll(
					List.of(Entry.text(year.plan()), figure(year.actual(), row.unit()), Entry.centred(year.result())));
		}
		entries.addAll(List.of(Entry.centred(row.met()), Entry.centred(row.result()), Entry.text(row.remark()),
				Entry.text(String.join("　", row.policy()))));
		return entries;
	}

	/** A number without its unit, which has a column of its own; % belongs to it. */
	private static Entry figure(String actual, String unit) {
		boolean beside = !unit.isEmpty() && !unit.equals("%") && actual.endsWith(unit);
		Entry figure = Entry.figure(beside ? actual.substring(0, actual.length() - unit.length()) : actual);
		return (figure.value() instanceof DataCell.Number) ? figure : Entry.text(actual);
	}

}
