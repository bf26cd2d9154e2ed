package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReviewReport;

/** 重点項目: one indicator per row. */
final class PrioritySheet implements ReportSheet {

	private static final int NUMBER = 8;

	private record Line(ItemRow item, Optional<IndicatorRow> indicator) {
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.PRIORITIES.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		List<Line> lines = report.priorities().stream().flatMap(PrioritySheet::lines).toList();
		ListSheet.write(book, report, Chapter.PRIORITIES, "重点項目",
				report.cover().yearLabel() + "　重点項目 " + report.priorities().size() + "件",
				new ListTable<>("重点項目一覧", columns(report, places), lines), PrintPage.Paper.A4, 2);
	}

	private static Stream<Line> lines(ItemRow item) {
		return item.indicators().isEmpty() ? Stream.of(new Line(item, Optional.empty()))
				: item.indicators().stream().map((indicator) -> new Line(item, Optional.of(indicator)));
	}

	private static List<ListColumn<Line>> columns(ReviewReport report, ItemPlaces places) {
		return List.of(
				ListColumn.of("番号", ItemPlaces.width(report, NUMBER), (line) -> places.number(line.item().number())),
				ListColumn.of("取組事項名・指標", 32, (line) -> Entry.text(name(line))),
				ListColumn.of("担当課", 18, (line) -> Entry.text(line.item().departments())),
				ListColumn.grade(report.words().status(), 20, (line) -> Entry.bold(status(line))),
				ListColumn.ifAny("達成率", 10,
						(line) -> line.indicator()
							.map((one) -> PrintedFigure.entry(one.rate(), report.words().negatives()))
							.orElse(Entry.EMPTY)),
				ListColumn.of("前年度比", 24,
						(line) -> line.indicator().map((one) -> Entry.text(one.change())).orElse(Entry.EMPTY)),
				ListColumn.of("実施内容", 48, (line) -> Entry
					.text(line.indicator().map(IndicatorRow::activity).orElseGet(line.item()::content))));
	}

	private static String status(Line line) {
		return line.indicator().map(IndicatorRow::status).orElseGet(line.item()::status);
	}

	private static String name(Line line) {
		return line.indicator().map((indicator) -> {
			String name = indicator.name().equals(line.item().name()) ? "" : indicator.name();
			return (line.item().name() + "\n" + (indicator.branch() + " " + name).strip()).strip();
		}).orElseGet(line.item()::name);
	}

}
