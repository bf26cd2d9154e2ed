package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Definitions;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.KeyFigures;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Sentences;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 要素の印刷: each kind of block one below the other. */
final class BlockPrinter {

	/** Room below the heading of a chapter without which it begins a page. */
	private static final float BEGINNING = 200;

	private final PageFlow flow;

	private final ItemPlaces places;

	BlockPrinter(PageFlow flow, Document document) {
		this.flow = flow;
		this.places = ItemPlaces.of(document);
	}

	void print(Chapter chapter) {
		switch (chapter.start()) {
			case FIRST, PAGE -> this.flow.chapter(chapter.title());
			case BELOW, ANNEX -> this.flow.chapter(chapter.title(), BEGINNING);
		}
		if (!chapter.front().isEmpty()) {
			new FrontPage(this.flow, this.places).print(chapter.front());
		}
		chapter.blocks().forEach(this::print);
	}

	private void print(Block block) {
		switch (block) {
			case KeyFigures figures -> Tiles.print(this.flow, figures);
			case Sentences sentences -> sentences(sentences);
			case Note note -> this.flow.paragraph(Text.of(note.text(), TextStyle.NOTE));
			case Definitions definitions -> table(asTable(definitions));
			case Bars bars -> bars(bars);
			case Table table -> table(table);
			case Items items -> items(items);
		}
	}

	private void heading(String heading) {
		if (!heading.isEmpty()) {
			this.flow.section(heading);
		}
	}

	private void sentences(Sentences block) {
		heading(block.heading());
		block.sentences()
			.forEach((sentence) -> this.flow.paragraph(
					block.small() ? Text.of("・" + sentence, TextStyle.CELL) : Text.of(sentence, TextStyle.BODY)));
	}

	private void table(Table table) {
		heading(table.heading());
		new TablePrinter(this.flow, table, this.places, Sheet.LEFT, Sheet.BREADTH).print();
	}

	private static Table asTable(Definitions definitions) {
		return new Table("", definitions.heading(),
				List.of(Column.of(definitions.term(), Kind.NAME, 26),
						Column.of(definitions.meaning(), Kind.PROSE, 140)),
				definitions.entries()
					.stream()
					.map((entry) -> Row.of(Cell.strong(entry.label()), Cell.text(entry.text())))
					.toList());
	}

	private void bars(Bars bars) {
		heading(bars.heading());
		this.flow.need(Math.min(PolicyBars.height(bars.bars()), Sheet.DEPTH - 40));
		new PolicyBars(this.flow, bars.columns(), Sheet.LEFT, Sheet.BREADTH).print(bars.bars());
	}

	private void items(Items items) {
		switch (items.style()) {
			case LIST -> new ItemsPrinter(this.flow, items).print();
			case HIGHLIGHTS -> items.items().forEach((item) -> PrioritySheet.print(this.flow, item));
			case SHEETS -> new ItemSheets(this.flow, items, this.places).print();
		}
	}

}
