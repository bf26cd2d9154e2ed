package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.ClosingReport;
import jp.annualreview.report.ClosingRow;
import jp.annualreview.report.document.ClosingYear;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.report.ReviewReport;

/** 総括_指標: one indicator per row with all its years. */
final class ClosingIndicatorsSheet implements ReportSheet {

	private static final int NUMBER = 8;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		report.closing()
			.ifPresent((closing) -> ListSheet.write(book, report, Chapter.CLOSING_INDICATORS, "指標ごとの推移と最終評価",
					closing.period() + "　達成した年度は、判定した年度のうち達成した年度の数です",
					new ListTable<>("総括指標一覧", columns(report, closing, places), closing.rows()), PrintPage.Paper.A3,
					3));
	}

	private static List<ListColumn<ClosingRow>> columns(ReviewReport report, ClosingReport closing, ItemPlaces places) {
		List<ListColumn<ClosingRow>> columns = new ArrayList<>(subject(report, places));
		List<ClosingYear> years = closing.rows().stream().findFirst().map(ClosingRow::years).orElse(List.of());
		IntStream.range(0, years.size())
			.forEach((at) -> columns.addAll(year(years.get(at).year(), at, report.words().negatives())));
		columns.addAll(result());
		return columns;
	}

	private static List<ListColumn<ClosingRow>> subject(ReviewReport report, ItemPlaces places) {
		return List.of(ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (row) -> places.number(row.number())),
				ListColumn.ifAny("枝番", 8, (row) -> Entry.centred(row.branch())),
				ListColumn.of("取組事項名", 38, (row) -> Entry.text(row.name())),
				ListColumn.ifAny("指標名", 24, (row) -> Entry.text(row.indicator())),
				ListColumn.of("区分", 12, (row) -> Entry.centred(row.measure())),
				ListColumn.ifAny("単位", 10, (row) -> Entry.centred(row.unit())));
	}

	private static List<ListColumn<ClosingRow>> year(String year, int at, NegativeSign negatives) {
		return List.of(ListColumn.of(year + "\n目標", 16, (row) -> Entry.text(row.years().get(at).plan())),
				ListColumn.of(year + "\n実績", 14, (row) -> figure(row.years().get(at).actual(), row.unit(), negatives)),
				ListColumn.grade(year + "\n評価", 10, (row) -> Entry.centred(row.years().get(at).result())));
	}

	private static List<ListColumn<ClosingRow>> result() {
		return List.of(ListColumn.of("達成した年度", 10, (row) -> Entry.centred(row.met())),
				ListColumn.grade("最終評価", 16, (row) -> Entry.centred(row.result())),
				ListColumn.ifAny("最終評価の備考", 26, (row) -> Entry.text(row.remark())),
				ListColumn.ifAny("方針", 40, (row) -> Entry.text(String.join("　", row.policy()))));
	}

	/** A number without its unit, which has a column of its own; % belongs to it. */
	private static Entry figure(String actual, String unit, NegativeSign negatives) {
		boolean beside = !unit.isEmpty() && !unit.equals("%") && actual.endsWith(unit);
		Entry figure = PrintedFigure.entry(beside ? actual.substring(0, actual.length() - unit.length()) : actual,
				negatives);
		return (figure.value() instanceof CellValue.Number) ? figure : Entry.text(actual);
	}

}
