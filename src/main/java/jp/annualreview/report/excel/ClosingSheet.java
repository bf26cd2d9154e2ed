package jp.annualreview.report.excel;

import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.PrintPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.ClosedItem;
import jp.annualreview.report.ClosingCounts;
import jp.annualreview.report.ClosingList;
import jp.annualreview.report.ClosingReport;
import jp.annualreview.report.EffectRow;
import jp.annualreview.report.EffectTable;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.ReviewReport;

/** 総括: the period in figures, the final grades by policy and the lists in words. */
final class ClosingSheet implements ReportSheet {

	private static final int NAME = 48;

	private static final int FIGURE = 13;

	/** A title and headings with so many rows that they do not stand alone, in points. */
	private static final float SECTION = 100;

	/** Columns of a table by year. */
	private static final int FEWEST = 5;

	/** Columns of an effect table. */
	private static final int EFFECTS = 9;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		report.closing().ifPresent((closing) -> write(book, report, closing, places));
	}

	private static void write(OutputBook book, ReviewReport report, ClosingReport closing, ItemPlaces places) {
		NegativeSign negatives = report.words().negatives();
		SheetWriter page = new SheetWriter(book, Chapter.CLOSING.title(), widths(closing));
		page.title("計画期間総括（" + closing.period() + "）");
		page.skip();
		for (LegendEntry figure : closing.headline()) {
			page.wide(Entry.heading(figure.label()), Entry.bold(figure.text()));
		}
		page.skip();
		closing.sentences().forEach((sentence) -> page.paragraph("・" + sentence));
		counts(page, "年度ごとの取組事項", closing.byYear(), negatives);
		counts(page, "達成した年度の数（指標）", closing.byYearsMet(), negatives);
		counts(page, "方針別の最終評価（指標の数）", closing.byPolicy(), negatives);
		changes(page, closing.closed(), places);
		effects(page, closing, negatives);
		closing.lists().forEach((list) -> list(page, list, places));
		page.finish();
		ReportSheet.paper(report).setUpWithBreaks(page.sheet(), page.widths());
	}

	private static List<Integer> widths(ClosingReport closing) {
		List<Integer> widths = new ArrayList<>(List.of(NAME));
		int columns = Math.max(closing.byPolicy().columns().size(), closing.effects().isEmpty() ? FEWEST : EFFECTS);
		widths.addAll(Collections.nCopies(columns, FIGURE));
		return widths;
	}

	private static void counts(SheetWriter page, String title, ClosingCounts counts, NegativeSign negatives) {
		page.need(SECTION);
		page.section(title);
		groups(page, counts.columns());
		List<Entry> heads = new ArrayList<>(List.of(Entry.heading(counts.nameHeading())));
		counts.columns().forEach((column) -> heads.add(Entry.heading(column.label())));
		page.row(heads);
		counts.rows().forEach((row) -> page.row(row(row, negatives)));
	}

	/** The heading neighbours share, above their own. */
	private static void groups(SheetWriter page, List<ClosingCounts.Column> columns) {
		if (columns.stream().allMatch((column) -> column.group().isEmpty())) {
			return;
		}
		List<Entry> groups = new ArrayList<>(List.of(Entry.heading("")));
		columns.forEach((column) -> groups.add(Entry.heading(column.group())));
		int row = page.row(groups).getRowNum();
		int from = 0;
		for (int to = 1; to <= columns.size(); to++) {
			if (to == columns.size() || !columns.get(to).group().equals(columns.get(from).group())) {
				page.merge(row, row, from + 1, to);
				from = to;
			}
		}
	}

	private static List<Entry> row(ClosingCounts.Row row, NegativeSign negatives) {
		List<Entry> entries = new ArrayList<>(List.of(Entry.text("　".repeat(row.level()) + row.name())));
		row.figures().forEach((figure) -> entries.add(PrintedFigure.entry(figure, negatives)));
		return row.total() ? entries.stream()
			.map((entry) -> entry.with(entry.look().withBold().filled(SheetPalette.SECTION)))
			.toList() : entries;
	}

	private static void changes(SheetWriter page, List<ClosedItem> items, ItemPlaces places) {
		if (items.isEmpty()) {
			return;
		}
		page.need(SECTION);
		page.section("計画期間中に終了・中止・統合・追加した取組");
		page.wide(Entry.heading("取組事項名"), Entry.heading("番号"), Entry.heading("区分"), Entry.heading("年度"),
				Entry.heading("理由"));
		items.forEach((item) -> page.wide(Entry.text(item.name()), places.number(item.number()),
				Entry.centred(item.what()), Entry.centred(item.since()), Entry.text(item.why())));
	}

	private static void effects(SheetWriter page, ClosingReport closing, NegativeSign negatives) {
		for (EffectTable table : closing.effects()) {
			page.need(SECTION);
			page.section("効果額：" + table.title() + "（千円）");
			page.headings(List.of(table.nameHeading(), "単年度\n見込", "単年度\n実績", "単年度\n差", "継続\n見込", "継続\n実績", "継続\n差",
					"計\n見込", "計\n実績", "計\n差"));
			for (EffectRow row : table.rows()) {
				List<Entry> entries = new ArrayList<>(List.of(Entry.text(row.name())));
				row.lines()
					.getFirst()
					.figures()
					.forEach((figure) -> entries.add(PrintedFigure.entry(figure, negatives)));
				page.row(row.total() ? entries.stream()
					.map((entry) -> entry.with(entry.look().withBold().filled(SheetPalette.SECTION)))
					.toList() : entries);
			}
		}
		closing.effectNotes().forEach((note) -> page.paragraph("・" + note));
	}

	private static void list(SheetWriter page, ClosingList list, ItemPlaces places) {
		page.need(SECTION);
		page.section(list.title());
		page.wide(Entry.heading("方針・項目"), Entry.heading("番号"), Entry.heading("内容"));
		for (ClosingList.Line line : list.lines()) {
			String where = line.policy().isEmpty() ? line.heading()
					: line.heading().isEmpty() ? line.policy() : line.policy() + "\n" + line.heading();
			page.wide(Entry.text(where), line.number().isEmpty() ? Entry.text("") : places.number(line.number()),
					Entry.text(line.text()));
		}
	}

}
