package jp.annualreview.report.excel;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.ColumnSpans;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.SheetWriter;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** 表の印刷: a table as rows of a sheet, every value with its kind and its links. */
final class TablePrinter {

	private static final List<Integer> WHOLE = List.of(1000);

	private final SheetWriter page;

	private final List<ResultColumn> results;

	private final Links links;

	private final Entries entries;

	TablePrinter(SheetWriter page, List<ResultColumn> results, Links links, Entries entries) {
		this.page = page;
		this.results = results;
		this.links = links;
		this.entries = entries;
	}

	/** On the sheet's own columns, an Excel table with filters. */
	void list(Table table, FlatTable flat, PrintPage.Paper paper) {
		List<FlatTable.Heading> headings = flat.headings();
		int heading = this.page.next();
		this.page.row(headings.stream().map(this::heading).toList());
		this.page.flowOn(paper);
		int totals = 0;
		for (FlatTable.Line line : flat.lines()) {
			totals += line.row().total() ? 1 : 0;
			line(headings, line);
		}
		if (table.isEmpty()) {
			this.page.row(headings.stream().map((ignored) -> Entry.EMPTY).toList());
		}
		this.page.declare(table.name(), heading, this.page.next() - totals, headings.size());
		IntStream.range(0, headings.size())
			.filter((at) -> headings.get(at).kind() == Kind.RESULT)
			.forEach((at) -> GradeMarks.of(this.results)
				.colour(this.page.sheet(), heading + 1, this.page.next() - 1, at));
		this.page.freeze(heading + 1, frozen(headings));
	}

	/** Up to the name of what the row is about. */
	private static int frozen(List<FlatTable.Heading> headings) {
		return 1 + IntStream.range(0, headings.size())
			.filter((at) -> headings.get(at).kind() == Kind.NAME)
			.findFirst()
			.orElse(0);
	}

	private Entry heading(FlatTable.Heading heading) {
		if (heading.result().isEmpty()) {
			return Entry.heading(heading.text());
		}
		ResultColumn result = heading.result().get();
		String fill = ResultColours.fill(result, this.results);
		return Entry.heading(heading.text()).with(CellLook.HEADING.filled(fill).inked(ResultColours.on(fill)));
	}

	private void line(List<FlatTable.Heading> headings, FlatTable.Line line) {
		XSSFRow row = this.page.row(entries(headings, line));
		link(row, line, IntUnaryOperator.identity());
		line.row().places().forEach((place) -> this.links.at(place, row.getCell(named(headings))));
	}

	private void link(XSSFRow row, FlatTable.Line line, IntUnaryOperator columns) {
		for (int at = 0; at < line.cells().size(); at++) {
			int column = columns.applyAsInt(at);
			this.links.of(line.cells().get(at)).ifPresent((place) -> this.links.from(row.getCell(column), place));
		}
	}

	/** Where the row says what it is about: its number, else its name. */
	private static int named(List<FlatTable.Heading> headings) {
		return IntStream.range(0, headings.size())
			.filter((at) -> headings.get(at).kind() == Kind.REFERENCE)
			.findFirst()
			.orElseGet(() -> frozen(headings) - 1);
	}

	private List<Entry> entries(List<FlatTable.Heading> headings, FlatTable.Line line) {
		return IntStream.range(0, line.cells().size())
			.mapToObj((at) -> entry(line.cells().get(at), headings.get(at).kind(), line))
			.toList();
	}

	private Entry entry(Cell cell, Kind kind, FlatTable.Line line) {
		Entry entry = this.entries.of(cell, kind);
		CellLook look = this.links.of(cell).isPresent() ? entry.look().linked() : entry.look();
		return entry.with(line.row().total() ? look.withBold().filled(SheetPalette.SECTION) : look);
	}

	/** Across columns that are not its own. */
	void across(Table table) {
		FlatTable flat = FlatTable.parted(table);
		List<FlatTable.Heading> headings = flat.headings();
		ColumnSpans spans = ColumnSpans.of(headings.stream().map(FlatTable.Heading::width).toList(),
				this.page.widths().widths());
		List<Entry> heads = headings.stream().map(this::heading).toList();
		this.page.spanned(heads, spans);
		for (Table.Section section : flat.sections()) {
			if (!section.heading().isEmpty()) {
				this.page.fitted(WHOLE,
						Entry.bold(section.heading()).with(CellLook.TEXT.withBold().filled(SheetPalette.SECTION)));
			}
			flat.lines(section).forEach((line) -> across(headings, line, heads, spans));
		}
	}

	private void across(List<FlatTable.Heading> headings, FlatTable.Line line, List<Entry> heads, ColumnSpans spans) {
		List<Entry> row = entries(headings, line);
		if (this.page.need(this.page.height(row, spans))) {
			this.page.spanned(heads, spans);
		}
		link(this.page.spanned(row, spans), line, spans::from);
	}

}
