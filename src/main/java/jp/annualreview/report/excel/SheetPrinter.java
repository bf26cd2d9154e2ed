package jp.annualreview.report.excel;

import java.util.Collections;
import java.util.List;

import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.Definitions;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.KeyFigures;
import jp.annualreview.report.document.KeyFigures.KeyFigure;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Sentences;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.ColumnSpans;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.SheetWriter;

/**
 * シートの印刷: the blocks of one sheet, one below the other. A list of data decides the
 * columns of its sheet and is an Excel table with filters; what has no list stands on
 * columns that fit all of it.
 */
final class SheetPrinter {

	private static final int COLUMNS = 12;

	private static final int NARROW = 10;

	/** A label, a figure, and what is said of it. */
	private static final List<Integer> LABELLED = List.of(30, 20, 1000);

	private static final List<Integer> DEFINED = List.of(30, 1000);

	private static final List<Integer> WHOLE = List.of(1000);

	/** A title and headings with so many rows that they do not stand alone, in points. */
	private static final float SECTION = 100;

	/** Wider than this a list is printed on A3. */
	private static final int A4 = 230;

	private final OutputBook book;

	private final Document document;

	private final Links links;

	private final SheetPlan plan;

	private final Entries entries;

	private final List<FlatTable> lists;

	private final SheetWriter page;

	private final TablePrinter tables;

	private boolean listed;

	SheetPrinter(OutputBook book, Document document, Links links, SheetPlan plan) {
		this.book = book;
		this.document = document;
		this.links = links;
		this.plan = plan;
		this.entries = new Entries(document.negativeSign());
		this.lists = plan.lists().stream().map(FlatTable::list).toList();
		this.page = new SheetWriter(book, plan.name(), widths());
		this.tables = new TablePrinter(this.page, document.results(), links, this.entries);
	}

	private List<Integer> widths() {
		if (this.plan.parts().stream().anyMatch((part) -> part.block() instanceof Items)) {
			return TrendCharts.WIDTHS;
		}
		return this.lists.isEmpty() ? loose()
				: this.lists.getFirst().headings().stream().map(FlatTable.Heading::width).toList();
	}

	/** Narrow columns, of which what stands on them takes as many as it needs. */
	private List<Integer> loose() {
		int widest = this.plan.parts()
			.stream()
			.map(SheetPlan.Part::block)
			.filter(Table.class::isInstance)
			.mapToInt((block) -> FlatTable.parted((Table) block).headings().size())
			.max()
			.orElse(0);
		return Collections.nCopies(Math.max(COLUMNS, widest), NARROW);
	}

	void print(List<SheetPlan> all) {
		boolean first = this.book.workbook().getNumberOfSheets() == 1;
		if (first) {
			cover(this.document.cover());
			this.page.section(this.plan.title());
		}
		else {
			this.page.title(this.plan.title());
			this.page.line(hint(), CellLook.PLAIN);
		}
		for (SheetPlan.Part part : this.plan.parts()) {
			section(part.heading());
			print(part);
		}
		if (first) {
			contents(all);
		}
		finish();
	}

	/** The year, and the note its first block has. */
	private String hint() {
		return this.document.cover().yearLabel() + "　" + this.plan.note().map(Note::text).orElse("");
	}

	private void print(SheetPlan.Part part) {
		switch (part.block()) {
			case KeyFigures figures -> figures.figures().forEach(this::figure);
			case Sentences sentences -> sentences(sentences);
			case Note note when this.plan.note().filter(note::equals).isPresent() -> {
			}
			case Note note -> paragraph(note.text());
			case Definitions definitions -> definitions(definitions);
			case Bars bars -> new GradeChart(this.page, bars).write();
			case Table table -> table(table);
			case Items items -> new TrendCharts(this.page, this.entries).write(items);
		}
	}

	private void finish() {
		this.page.finish();
		PrintPage paper = paper(this.document.cover());
		if (this.lists.isEmpty()) {
			paper.setUpWithBreaks(this.page.sheet(), this.page.widths());
		}
		else {
			paper.setUp(this.page.sheet(), paper(),
					this.page.sheet().getPaneInformation().getHorizontalSplitPosition());
		}
	}

	/** What stands at the top of every printed page. */
	static PrintPage paper(Cover cover) {
		return new PrintPage(cover.municipality() + "　" + cover.title() + "　" + cover.edition(),
				cover.sample() ? "見本" : "", cover.asOf());
	}

	private PrintPage.Paper paper() {
		return (this.page.widths().total() > A4) ? PrintPage.Paper.A3 : PrintPage.Paper.A4;
	}

	private void section(String heading) {
		if (!heading.isEmpty()) {
			this.page.need(SECTION);
			this.page.section(heading);
		}
	}

	private void cover(Cover cover) {
		this.page.title(cover.municipality() + "　" + cover.planTitle());
		this.page.line(cover.title() + "　" + cover.edition(), CellLook.PLAIN.sized(14).withBold());
		if (cover.sample()) {
			this.page.line("見本：この報告書には架空のデータが含まれています。", CellLook.PLAIN.withBold().inked(SheetPalette.RED));
		}
		this.page.skip();
		named("計画期間", cover.years());
		named("会議", cover.meeting());
		named("開催日", cover.heldOn());
		named("報告先", cover.audience());
		named("基準日", cover.asOf());
		named("担当", (cover.office() + "　" + cover.contact()).strip());
	}

	private void named(String name, String text) {
		if (!text.isEmpty()) {
			this.page.fitted(DEFINED, Entry.heading(name), Entry.text(text));
		}
	}

	private void figure(KeyFigure figure) {
		Entry value = this.entries.of(figure.value(), Kind.WORD);
		this.page.fitted(LABELLED, Entry.heading(figure.label()), value.with(value.look().withBold().left()),
				Entry.text(figure.aside()));
		if (!figure.name().isEmpty()) {
			this.page.name(figure.name(), this.page.next() - 1,
					ColumnSpans.of(LABELLED, this.page.widths().widths()).from(1));
		}
	}

	private void sentences(Sentences block) {
		section(block.heading());
		block.sentences().forEach((sentence) -> paragraph("・" + sentence));
	}

	private void paragraph(String text) {
		this.page.fitted(WHOLE, Entry.text(text).with(CellLook.PLAIN.wrapped()));
	}

	private void definitions(Definitions block) {
		section(block.heading());
		ColumnSpans spans = ColumnSpans.of(DEFINED, this.page.widths().widths());
		List<Entry> heads = List.of(Entry.heading(block.term()), Entry.heading(block.meaning()));
		this.page.spanned(heads, spans);
		block.entries().forEach((entry) -> {
			List<Entry> row = List.of(Entry.bold(entry.label()), Entry.text(entry.text()));
			if (this.page.need(this.page.height(row, spans))) {
				this.page.spanned(heads, spans);
			}
			this.page.spanned(row, spans);
		});
	}

	/**
	 * A list that is the sheet's own lies on the sheet's columns, every other across
	 * them.
	 */
	private void table(Table table) {
		if (!table.name().isEmpty() && !this.listed) {
			this.listed = true;
			this.tables.list(table, this.lists.getFirst(), paper());
			return;
		}
		section(table.heading());
		if (table.isEmpty()) {
			paragraph(table.nothing());
			return;
		}
		this.tables.across(table);
	}

	private void contents(List<SheetPlan> all) {
		this.page.need((all.size() + 2) * 18);
		this.page.section("このファイルのシート（各シートの表題からここへ戻れます）");
		this.page.name("シート一覧", this.page.next() - 1, 0);
		all.stream().skip(1).forEach((sheet) -> sheet(sheet.name(), sheet.about()));
		this.document.data().forEach((data) -> sheet(data.sheet(), data.about()));
	}

	private void sheet(String name, String about) {
		this.page.fitted(DEFINED, Entry.text(name).linkedTo("'" + name + "'!A1"), Entry.text(about));
	}

}
