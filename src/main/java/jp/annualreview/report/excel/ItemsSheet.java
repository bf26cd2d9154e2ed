package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.PrintPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.YearCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** 全項目: every item, the plan row above the actual row. */
final class ItemsSheet implements ReportSheet {

	private static final int BEFORE = 5;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		List<String> years = years(report.items());
		SheetWriter page = new SheetWriter(book, Chapter.ITEMS.title(),
				ItemPlaces.widths(report, widths(years.size()), 0));
		page.title("全項目一覧");
		page.line(
				report.cover().yearLabel()
						+ "　取組事項ごとに、上段は%s、下段は%sです。".formatted(report.words().upper(), report.words().lower()),
				CellLook.PLAIN);
		headings(page, years, report.words());
		page.flowOn(PrintPage.Paper.A3);
		items(page, report, years.size(), places);
		page.filterBelow(ItemPlaces.FIRST_ROW - 1, 3);
		GradeMarks.of(report.grades())
			.colour(page.sheet(), ItemPlaces.FIRST_ROW, page.next() - 1, BEFORE + years.size());
		page.finish();
		ReportSheet.paper(report).setUp(page.sheet(), PrintPage.Paper.A3, ItemPlaces.FIRST_ROW);
	}

	/** A policy begins on a new page of paper, and no item is cut in two. */
	private static void items(SheetWriter page, ReviewReport report, int years, ItemPlaces places) {
		String section = "";
		List<String> policy = List.of();
		for (ItemRow item : report.items()) {
			int first = page.next();
			if (!ItemPlaces.section(item).equals(section)) {
				section = ItemPlaces.section(item);
				List<String> top = item.policyPath().stream().limit(1).toList();
				if (!top.equals(policy) && first > ItemPlaces.FIRST_ROW) {
					page.breakHere();
				}
				policy = top;
				section(page, section, places.lists().policy(item.policyPath()));
			}
			new ItemBlock(page, item, years, report.words(), places.lists()).write();
			page.keepTogether(first);
		}
	}

	private static List<String> years(List<ItemRow> items) {
		return items.stream()
			.flatMap((item) -> item.indicators().stream())
			.map(IndicatorRow::years)
			.filter((years) -> !years.isEmpty())
			.findFirst()
			.orElse(List.of())
			.stream()
			.map(YearCell::year)
			.toList();
	}

	private static List<Integer> widths(int years) {
		List<Integer> widths = new ArrayList<>(List.of(7, 7, 30, 20, 8));
		widths.addAll(Collections.nCopies(years, 17));
		widths.addAll(List.of(15, 9, 18, 54, 36, 18));
		return widths;
	}

	/** The years stand under a common heading; the filter sits on the lower row. */
	private static void headings(SheetWriter page, List<String> years, ReportWords words) {
		int after = BEFORE + years.size();
		List<Entry> top = new ArrayList<>();
		List.of("番号", "区分", "取組事項名", "指標", words.rows()).forEach((heading) -> top.add(Entry.heading(heading)));
		years.forEach((year) -> top.add(Entry.heading((top.size() == BEFORE) ? "年度" : "")));
		List.of(words.status(), words.judged() ? "達成率" : words.lower(), "前年度比", "実施内容", "備考", "担当課")
			.forEach((heading) -> top.add(Entry.heading(heading)));
		List<Entry> bottom = new ArrayList<>(top);
		for (int year = 0; year < years.size(); year++) {
			bottom.set(BEFORE + year, Entry.heading(years.get(year)));
		}
		int row = page.row(top).getRowNum();
		page.row(bottom);
		for (int column = 0; column < top.size(); column++) {
			if (column < BEFORE || column >= after) {
				page.merge(row, row + 1, column, column);
			}
		}
		if (!years.isEmpty()) {
			page.merge(row, row, BEFORE, after - 1);
		}
	}

	private static void section(SheetWriter page, String section, String link) {
		CellLook look = CellLook.CELL.withBold().filled(SheetPalette.SECTION);
		List<Entry> entries = new ArrayList<>(List.of(Entry.text(section).with(look).linkedTo(link)));
		page.widths().widths().stream().skip(1).forEach((width) -> entries.add(Entry.EMPTY.with(look)));
		XSSFRow row = page.row(entries);
		page.merge(row.getRowNum(), row.getRowNum(), 0, entries.size() - 1);
	}

}
