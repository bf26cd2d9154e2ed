package jp.annualreview.report.excel;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.PrintPage;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.Move;
import jp.annualreview.report.Overview;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 概要: the cover, the year in figures, and the way to the other sheets. */
final class OverviewSheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(20, 52, 10, 10, 10, 20);

	private static final List<String> MOVE_HEADINGS = List.of("番号", "取組事項名", "前年度", "", "今年度", "担当課");

	/** The column of the counts. */
	private static final int COUNT = 2;

	/** A row of one line, in points. */
	private static final float ROW = 16.5f;

	/** A section's title and headings with so many rows that they do not stand alone. */
	private static final float SECTION = 6 * ROW;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		SheetWriter page = new SheetWriter(book, Chapter.OVERVIEW.title(), WIDTHS);
		cover(page, report.cover());
		figures(page, report.overview());
		page.breakHere();
		tallies(page, report);
		indicators(page, report.overview().indicators(), report.words().negatives());
		contents(page, report);
		moves(page, report.words().up(), report.moves().up(), places);
		moves(page, report.words().down(), report.moves().down(), places);
		page.finish();
		ReportSheet.paper(report).setUpWithBreaks(page.sheet(), page.widths());
	}

	private static void cover(SheetWriter page, Cover cover) {
		page.title(cover.municipality() + "　" + cover.planTitle());
		page.line(cover.title() + "　" + cover.edition(), CellLook.PLAIN.sized(14).withBold());
		if (cover.sample()) {
			page.line("見本：この報告書には架空のデータが含まれています。", CellLook.PLAIN.withBold().inked(SheetPalette.RED));
		}
		page.skip();
		named(page, "計画期間", cover.years());
		named(page, "会議", cover.meeting());
		named(page, "開催日", cover.heldOn());
		named(page, "報告先", cover.audience());
		named(page, "基準日", cover.asOf());
		named(page, "担当", (cover.office() + "　" + cover.contact()).strip());
	}

	private static void named(SheetWriter page, String name, String text) {
		if (!text.isEmpty()) {
			page.wide(Entry.heading(name), Entry.text(text));
		}
	}

	private static void figures(SheetWriter page, Overview overview) {
		page.section("概況");
		for (LegendEntry figure : overview.headline()) {
			page.wide(Entry.heading(figure.label()), Entry.bold(figure.text()));
		}
		page.skip();
		overview.sentences().forEach((sentence) -> page.paragraph("・" + sentence));
	}

	private static void tallies(SheetWriter page, ReviewReport report) {
		List<String> headings = List.of("評価・状態", "意味", "取組の件数", "割合", "前年度", "増減");
		if (report.words().judged()) {
			page.section("評価・状態ごとの取組の件数");
			page.headings(headings);
		}
		String title = "";
		for (Tally tally : report.overview().tallies()) {
			if (!report.words().judged() && !tally.column().kind().title().equals(title)) {
				title = tally.column().kind().title();
				page.need(SECTION);
				page.section(title + "ごとの取組の件数");
				page.headings(Stream.concat(Stream.of(title), headings.stream().skip(1)).toList());
			}
			page.rowBelow(headings, tally(tally, report));
		}
		if (report.words().judged()) {
			total(page, "判定した取組", report.overview().judged());
			page.name("判定した取組数", page.next() - 1, COUNT);
		}
		total(page, "取組事項 合計", report.overview().items());
		page.name("取組事項数", page.next() - 1, COUNT);
	}

	private static List<Entry> tally(Tally tally, ReviewReport report) {
		String fill = ResultColours.fill(tally.column(), report.grades());
		CellLook label = CellLook.TEXT.withBold().centred().filled(fill).inked(ResultColours.on(fill));
		return figures(tally, label, report.words().negatives());
	}

	private static List<Entry> figures(Tally tally, CellLook label, NegativeSign negatives) {
		return List.of(Entry.text(tally.column().label()).with(label), Entry.text(tally.column().meaning()),
				Entry.count(tally.count()), PrintedFigure.entry(tally.share(), negatives),
				PrintedFigure.entry(tally.previous(), negatives), PrintedFigure.entry(tally.change(), negatives));
	}

	private static void indicators(SheetWriter page, List<Tally> tallies, NegativeSign negatives) {
		if (tallies.isEmpty()) {
			return;
		}
		page.need(SECTION);
		page.section("指標ごとの評価の件数");
		List<String> headings = List.of("評価", "意味", "指標の件数", "割合", "前年度", "増減");
		page.headings(headings);
		tallies
			.forEach((tally) -> page.rowBelow(headings, figures(tally, CellLook.TEXT.withBold().centred(), negatives)));
		total(page, "判定した指標", tallies.stream().mapToInt(Tally::count).sum());
	}

	private static void total(SheetWriter page, String name, int count) {
		CellLook look = CellLook.TEXT.withBold().filled(SheetPalette.SECTION);
		Entry blank = Entry.EMPTY.with(look);
		page.need(ROW);
		page.row(Entry.text(name).with(look), blank, Entry.count(count).with(look.right()), blank, blank, blank);
	}

	private static void moves(SheetWriter page, String title, List<Move> moves, ItemPlaces places) {
		if (moves.isEmpty()) {
			return;
		}
		page.need(SECTION);
		page.section(title + "（取組 " + moves.size() + "件）");
		page.headings(MOVE_HEADINGS);
		moves.forEach((move) -> page.rowBelow(MOVE_HEADINGS, row(move, places)));
	}

	private static List<Entry> row(Move move, ItemPlaces places) {
		return List.of(places.number(move.number()), Entry.text(move.name()), Entry.centred(move.before()),
				Entry.centred("→"), Entry.centred(move.after()).with(CellLook.TEXT.centred().withBold()),
				Entry.text(move.department()));
	}

	private static void contents(SheetWriter page, ReviewReport report) {
		page.need((Chapter.values().length + 2) * ROW);
		page.section("このファイルのシート（各シートの表題からここへ戻れます）");
		page.name("シート一覧", page.next() - 1, 0);
		for (Chapter chapter : Chapter.values()) {
			if (chapter != Chapter.OVERVIEW && chapter.isIn(report)) {
				page.wide(Entry.text(chapter.title()).linkedTo(chapter.address(0)), Entry.text(chapter.description()));
			}
		}
	}

}
