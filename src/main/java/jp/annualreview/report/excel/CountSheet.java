package jp.annualreview.report.excel;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.EastAsianWidth;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.PrintPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.CountRow;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.ReviewReport;

/** 方針別・担当課別: names against results; the one by policy ends in a chart. */
record CountSheet(Chapter chapter, Function<ReviewReport, CountTable> table) implements ReportSheet {

	private static final int HEADING_ROW = 2;

	private static final List<String> POINTS = List.of("得点", "満点", "得点率", "得点の区分");

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		CountTable counts = this.table.apply(report);
		SheetWriter page = new SheetWriter(book, this.chapter.title(), widths(counts, report.grades()));
		ReportWords words = report.words();
		boolean byPolicy = this.chapter == Chapter.POLICIES;
		page.title(byPolicy ? words.byPolicy() : words.byDepartment());
		page.line(report.cover().yearLabel() + "　" + (byPolicy ? words.policyCountNote() : words.countNote()),
				CellLook.PLAIN);
		page.row(headings(counts, report.grades()));
		page.flowOn(PrintPage.Paper.A4);
		List<String> links = links(counts, places);
		for (int at = 0; at < counts.rows().size(); at++) {
			page.row(row(counts.rows().get(at), counts.hasPoints(), links.get(at), report.words().negatives()));
			if (counts.rows().get(at).total()) {
				page.declare(this.chapter.title() + "一覧", HEADING_ROW, page.next() - 1, page.widths().widths().size());
			}
		}
		page.freeze(HEADING_ROW + 1, 1);
		if (this.chapter == Chapter.POLICIES) {
			new GradeChart(page, report).write();
		}
		page.finish();
		ReportSheet.paper(report).setUp(page.sheet(), PrintPage.Paper.A4, HEADING_ROW + 1);
	}

	/** A policy leads to its items, a department to what it handed in. */
	private List<String> links(CountTable counts, ItemPlaces places) {
		return (this.chapter == Chapter.POLICIES)
				? ListPlaces.paths(counts.rows()).stream().map(places::policy).toList()
				: counts.rows().stream().map((row) -> places.lists().submission(row.name())).toList();
	}

	private static List<Integer> widths(CountTable counts, List<ResultColumn> results) {
		List<Integer> widths = new ArrayList<>(List.of(48));
		results.forEach((result) -> widths.add(Math.max(8, EastAsianWidth.of(result.label()) + 3)));
		counts.figureHeadings().forEach((figure) -> widths.add(EastAsianWidth.of(unbroken(figure)) + 2));
		if (counts.hasPoints()) {
			widths.addAll(List.of(8, 8, 10, 12));
		}
		return widths;
	}

	private static String unbroken(String heading) {
		return heading.replace("\n", "");
	}

	private static List<Entry> headings(CountTable counts, List<ResultColumn> results) {
		List<Entry> headings = new ArrayList<>(List.of(Entry.heading(counts.nameHeading())));
		for (ResultColumn result : results) {
			String fill = ResultColours.fill(result, results);
			headings.add(Entry.heading(heading(result, results))
				.with(CellLook.HEADING.filled(fill).inked(ResultColours.on(fill))));
		}
		counts.figureHeadings().forEach((figure) -> headings.add(Entry.heading(unbroken(figure))));
		if (counts.hasPoints()) {
			POINTS.forEach((figure) -> headings.add(Entry.heading(figure)));
		}
		return headings;
	}

	/** A table's headings differ: one label may stand for a stage and for a state. */
	private static String heading(ResultColumn result, List<ResultColumn> results) {
		boolean once = results.stream().filter((one) -> one.label().equals(result.label())).count() == 1;
		return once ? result.label() : result.kind().title() + "\n" + result.label();
	}

	private static List<Entry> row(CountRow row, boolean withPoints, String link, NegativeSign negatives) {
		List<Entry> entries = new ArrayList<>(List.of(Entry.text("　".repeat(row.level()) + row.name()).linkedTo(link)));
		row.counts().forEach((count) -> entries.add(Entry.count(count)));
		row.figures().forEach((figure) -> entries.add(PrintedFigure.entry(figure, negatives)));
		if (withPoints) {
			entries.addAll(points(row, negatives));
		}
		return entries.stream().map((entry) -> entry.with(look(row, entry.look()))).toList();
	}

	private static List<Entry> points(CountRow row, NegativeSign negatives) {
		return row.points()
			.map((points) -> List.of(PrintedFigure.entry(points.sum(), negatives),
					PrintedFigure.entry(points.possible(), negatives), PrintedFigure.entry(points.share(), negatives),
					Entry.centred(points.level())))
			.orElse(List.of(Entry.EMPTY, Entry.EMPTY, Entry.EMPTY, Entry.EMPTY));
	}

	private static CellLook look(CountRow row, CellLook look) {
		CellLook weight = (row.level() == 0) ? look.withBold() : look;
		return row.total() ? weight.filled(SheetPalette.SECTION) : weight;
	}

}
