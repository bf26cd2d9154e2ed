package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.ResultColumn;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 方針別・担当課別: names against results; the one by policy ends in a chart. */
record CountSheet(Chapter chapter, Function<ReviewReport, CountTable> table) implements ReportSheet {

	private static final int HEADING_ROW = 2;

	private static final List<String> FIGURES = List.of("取組事項", "判定", "達成の割合", "前年度の割合");

	private static final List<String> POINTS = List.of("得点", "満点", "得点率", "得点の区分");

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		CountTable counts = this.table.apply(report);
		Page page = new Page(book, this.chapter.title(), widths(counts, report.grades()));
		page.title(this.chapter.title() + "の評価");
		page.line(report.cover().yearLabel() + "　件数は取組事項の数です。達成の割合＝達成と判定した取組÷判定した取組", Look.PLAIN);
		page.row(headings(counts, report.grades()));
		counts.rows().forEach((row) -> page.row(row(row, counts.hasPoints())));
		page.sheet().createFreezePane(1, HEADING_ROW + 1);
		if (this.chapter == Chapter.POLICIES) {
			new GradeChart(page, report).write();
		}
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, HEADING_ROW + 1);
	}

	private static List<Integer> widths(CountTable counts, List<ResultColumn> results) {
		List<Integer> widths = new ArrayList<>(List.of(48));
		results.forEach((result) -> widths.add(Math.max(8, EastAsianWidth.of(result.label()) + 3)));
		widths.addAll(List.of(10, 8, 12, 14));
		if (counts.hasPoints()) {
			widths.addAll(List.of(8, 8, 10, 12));
		}
		return widths;
	}

	private static List<Entry> headings(CountTable counts, List<ResultColumn> results) {
		List<Entry> headings = new ArrayList<>(List.of(Entry.heading(counts.nameHeading())));
		for (ResultColumn result : results) {
			String fill = Palette.fill(result, results);
			headings.add(Entry.heading(result.label()).with(Look.HEADING.filled(fill).inked(Palette.on(fill))));
		}
		FIGURES.forEach((figure) -> headings.add(Entry.heading(figure)));
		if (counts.hasPoints()) {
			POINTS.forEach((figure) -> headings.add(Entry.heading(figure)));
		}
		return headings;
	}

	private static List<Entry> row(CountRow row, boolean withPoints) {
		List<Entry> entries = new ArrayList<>(List.of(Entry.text("　".repeat(row.level()) + row.name())));
		row.counts().forEach((count) -> entries.add(Entry.count(count)));
		entries.addAll(List.of(Entry.count(row.items()), Entry.count(row.judged()), Entry.figure(row.achievedShare()),
				Entry.figure(row.previousShare())));
		if (withPoints) {
			entries.addAll(points(row));
		}
		return entries.stream().map((entry) -> entry.with(look(row, entry.look()))).toList();
	}

	private static List<Entry> points(CountRow row) {
		return row.points()
			.map((points) -> List.of(Entry.figure(points.sum()), Entry.figure(points.possible()),
					Entry.figure(points.share()), Entry.centred(points.level())))
			.orElse(List.of(Entry.EMPTY, Entry.EMPTY, Entry.EMPTY, Entry.EMPTY));
	}

	private static Look look(CountRow row, Look look) {
		Look weight = (row.level() == 0) ? look.withBold() : look;
		return row.total() ? weight.filled(Palette.SECTION) : weight;
	}

}
