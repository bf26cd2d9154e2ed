package jp.annualreview.report.pdf;

import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.KeyFigures;
import jp.annualreview.report.document.Sentences;
import jp.annualreview.report.document.Table;

/**
 * 最初のページ: figures across the page, below them charts and tables at the left and the words
 * at the right. Where there is much to say the words become smaller, and the charts
 * fewer, before a second page is begun.
 */
final class FrontPage {

	private static final float FIGURES = 366;

	private static final float GUTTER = 26;

	private static final float WORDS = Sheet.LEFT + FIGURES + GUTTER;

	private static final float BULLET = 12;

	private static final float BETWEEN = 5;

	private static final float HEADING = 24;

	private static final float NOTE = 16;

	/** Fewer rows than these are not worth a table, unless there are no more. */
	private static final int LEAST = 3;

	private static final List<TextStyle> SIZES = List.of(TextStyle.BODY, TextStyle.BODY_SMALL, TextStyle.CELL);

	private final PageFlow flow;

	private final ItemPlaces places;

	FrontPage(PageFlow flow, ItemPlaces places) {
		this.flow = flow;
		this.places = places;
	}

	void print(List<Block> front) {
		of(front, KeyFigures.class).forEach((figures) -> Tiles.print(this.flow, figures));
		List<Sentences> words = of(front, Sentences.class).toList();
		TextStyle beside = largest(words, Sheet.RIGHT - WORDS);
		boolean charted = of(front, Bars.class).findAny().isPresent();
		if (charted && height(words, Sheet.RIGHT - WORDS, beside) <= this.flow.space()) {
			this.flow.beside(() -> front.forEach(this::figures), () -> words(words, WORDS, beside));
			return;
		}
		of(front, Bars.class).forEach(
				(bars) -> bars(new Bars(bars.heading(), bars.columns(), bars.bars().subList(0, 1)), Sheet.BREADTH));
		words(words, Sheet.LEFT, largest(words, Sheet.BREADTH));
	}

	private static <T extends Block> Stream<T> of(List<Block> blocks, Class<T> kind) {
		return blocks.stream().filter(kind::isInstance).map(kind::cast);
	}

	private void figures(Block block) {
		switch (block) {
			case Bars bars -> bars(bars, FIGURES);
			case Table table when table.mayBeCut() -> cut(table);
			case Table table -> {
				heading(Sheet.LEFT, table.heading());
				new TablePrinter(this.flow, table, this.places, Sheet.LEFT, FIGURES).print();
				this.flow.take(Math.min(12, this.flow.space()));
			}
			default -> {
			}
		}
	}

	private void bars(Bars bars, float width) {
		heading(Sheet.LEFT, bars.heading());
		new PolicyBars(this.flow, bars.columns(), Sheet.LEFT, width).print(bars.bars());
	}

	private void cut(Table table) {
		int rows = (int) table.rows().count();
		TablePrinter printer = new TablePrinter(this.flow, table, this.places, Sheet.LEFT, FIGURES);
		int fitting = printer.fitting(this.flow.space() - HEADING - NOTE);
		if (fitting < Math.min(LEAST, rows)) {
			return;
		}
		heading(Sheet.LEFT, table.heading());
		printer.printFirst(fitting);
		if (fitting < rows) {
			float foot = this.flow.take(NOTE);
			String more = table.more().formatted(rows - fitting);
			this.flow.tags()
				.in(Role.PARAGRAPH,
						() -> this.flow.pen().text(more, Sheet.LEFT, foot - 11, TextStyle.NOTE, Align.LEFT));
		}
	}

	private void words(List<Sentences> words, float left, TextStyle style) {
		for (Sentences some : words) {
			if (some != words.getFirst()) {
				this.flow.take(Math.min(6, this.flow.space()));
			}
			heading(left, some.heading());
			some.sentences().forEach((sentence) -> bullet(left, sentence, style));
		}
	}

	private void heading(float left, String title) {
		if (title.isEmpty()) {
			return;
		}
		this.flow.need(2 * HEADING);
		float top = this.flow.take(HEADING);
		this.flow.tags().in(Role.H2, () -> this.flow.pen().text(title, left, top - 12, TextStyle.SECTION, Align.LEFT));
	}

	private void bullet(float left, String sentence, TextStyle style) {
		float width = Sheet.RIGHT - left - BULLET;
		float height = this.flow.type().height(prose(sentence, style), width);
		this.flow.need(height);
		float top = this.flow.take(Math.min(height + BETWEEN, this.flow.space()));
		this.flow.pen().fill(left, top - style.size() * 0.75F, 5, 5, Palette.NAVY);
		Pour words = new Pour(this.flow.type(), prose(sentence, style));
		this.flow.tags().in(Role.PARAGRAPH, () -> words.all(this.flow.pen(), left + BULLET, top, width));
	}

	/** The largest type in which the words fit, else the smallest there is. */
	private TextStyle largest(List<Sentences> words, float width) {
		return SIZES.stream()
			.filter((style) -> height(words, width, style) <= this.flow.space())
			.findFirst()
			.orElse(SIZES.getLast());
	}

	private float height(List<Sentences> words, float width, TextStyle style) {
		float headings = HEADING * words.size() + 6F * (words.size() - 1);
		return headings + (float) words.stream()
			.flatMap((some) -> some.sentences().stream())
			.mapToDouble((sentence) -> this.flow.type().height(prose(sentence, style), width - BULLET) + BETWEEN)
			.sum();
	}

	private static Text prose(String sentence, TextStyle style) {
		return Text.of(sentence, style).aligned(Align.JUSTIFIED);
	}

}
