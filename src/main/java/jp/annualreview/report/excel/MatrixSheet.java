package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.EastAsianWidth;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.PrintPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import jp.annualreview.report.Moves;
import jp.annualreview.report.ReviewReport;

/**
 * 変動_件数: how many items went from which result to which, last year down, this year
 * across.
 */
final class MatrixSheet implements ReportSheet {

	private static final int NAME = 16;

	private static final int COUNT = 11;

	private static final int REPEATED = 4;

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.MATRIX.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		Moves moves = report.moves();
		SheetWriter page = new SheetWriter(book, Chapter.MATRIX.title(), widths(moves));
		page.title(report.words().matrix());
		page.line(
				"縦は前年度（%s）、横は今年度（%s）です。色の付いた欄は前年度と同じものです。".formatted(moves.comparedWith(), report.cover().yearBrief()),
				CellLook.PLAIN);
		headings(page, moves, report.cover().yearBrief());
		IntStream.range(0, moves.labels().size()).forEach((before) -> page.row(row(moves, before)));
		page.freeze(REPEATED, 1);
		page.finish();
		ReportSheet.paper(report).setUp(page.sheet(), PrintPage.Paper.A4, REPEATED);
	}

	private static List<Integer> widths(Moves moves) {
		int longest = moves.labels().stream().mapToInt(EastAsianWidth::of).max().orElse(0);
		List<Integer> widths = new ArrayList<>(List.of(Math.max(NAME, longest + 2)));
		widths.addAll(Collections.nCopies(moves.labels().size(), COUNT));
		return widths;
	}

	private static void headings(SheetWriter page, Moves moves, String thisYear) {
		List<Entry> top = new ArrayList<>(List.of(Entry.heading("前年度（" + moves.comparedWith() + "）")));
		moves.labels().forEach((label) -> top.add(Entry.heading((top.size() == 1) ? "今年度（" + thisYear + "）" : "")));
		List<Entry> labels = new ArrayList<>(List.of(Entry.heading("")));
		moves.labels().forEach((label) -> labels.add(Entry.heading(label)));
		int row = page.row(top).getRowNum();
		page.row(labels);
		page.merge(row, row + 1, 0, 0);
		page.merge(row, row, 1, moves.labels().size());
	}

	private static List<Entry> row(Moves moves, int before) {
		List<Entry> row = new ArrayList<>(List.of(Entry.heading(moves.labels().get(before))));
		List<Integer> counts = moves.matrix().get(before);
		for (int after = 0; after < counts.size(); after++) {
			Entry count = Entry.count(counts.get(after));
			row.add((after == before) ? count.with(count.look().filled(SheetPalette.SECTION)) : count);
		}
		return row;
	}

}
