package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.PrintPage;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.EffectLine;
import jp.annualreview.report.EffectReport;
import jp.annualreview.report.EffectRow;
import jp.annualreview.report.EffectTable;
import jp.annualreview.report.ReviewReport;

/** 効果額: 見込・実績・差 in 千円, by policy, by year and by item. */
final class EffectSheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(8, 40, 18, 8, 13, 13, 13, 13, 13, 13, 13, 13, 13);

	private static final List<String> KINDS = List.of("単年度", "継続", "計");

	/** A title and headings with so many rows that they do not stand alone, in points. */
	private static final float SECTION = 100;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		if (!Chapter.EFFECTS.isIn(report)) {
			return;
		}
		EffectReport effects = report.effects();
		SheetWriter page = new SheetWriter(book, Chapter.EFFECTS.title(), WIDTHS);
		page.title("効果額");
		page.line(report.cover().yearLabel() + "　単位：千円", CellLook.PLAIN);
		effects.sentences().forEach(page::paragraph);
		effects.tables().forEach((table) -> table(page, table, places, report.words().negatives()));
		page.need(SECTION);
		page.section("効果額の見方");
		effects.notes().forEach((note) -> page.paragraph("・" + note));
		page.finish();
		ReportSheet.paper(report).setUpWithBreaks(page.sheet(), page.widths());
	}

	private static void table(SheetWriter page, EffectTable table, ItemPlaces places, NegativeSign negatives) {
		page.need(SECTION);
		page.section(table.title());
		page.headings(headings(table));
		for (EffectRow row : table.rows()) {
			List<List<Entry>> lines = row.lines().stream().map((line) -> line(row, line, places, negatives)).toList();
			float height = (float) lines.stream()
				.mapToDouble((line) -> page.widths().height(line, line.size() - 1))
				.sum();
			if (page.need(height)) {
				page.headings(headings(table));
			}
			lines.forEach(page::row);
		}
	}

	private static List<String> headings(EffectTable table) {
		List<String> headings = new ArrayList<>(
				List.of(table.ofItems() ? "番号" : "", table.nameHeading(), table.ofItems() ? "担当課" : "", "区分"));
		KINDS.forEach((kind) -> List.of("見込", "実績", "差").forEach((figure) -> headings.add(kind + "\n" + figure)));
		return headings;
	}

	/** Every line names its row, so that the sheet can be sorted and filtered. */
	private static List<Entry> line(EffectRow row, EffectLine line, ItemPlaces places, NegativeSign negatives) {
		List<Entry> entries = new ArrayList<>();
		entries.add(row.number().isEmpty() ? Entry.EMPTY : places.number(row.number()));
		entries.add(Entry.text("　".repeat(row.level()) + row.name()));
		entries.add(Entry.text(row.department()));
		entries.add(Entry.centred(line.period()));
		line.figures().forEach((figure) -> entries.add(PrintedFigure.entry(figure, negatives)));
		return row.total() ? entries.stream()
			.map((entry) -> entry.with(entry.look().withBold().filled(SheetPalette.SECTION)))
			.toList() : entries;
	}

}
