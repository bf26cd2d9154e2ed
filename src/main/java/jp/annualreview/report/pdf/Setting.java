package jp.annualreview.report.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.openpdf.text.Rectangle;

/**
 * 組み付け: one grid on its way onto pages. Rows get the height their texts need; what a page
 * cannot hold goes on in the same columns of the next.
 */
final class Setting {

	/** One line of the largest cell type with its padding. */
	private static final float LEAST = 18;

	private final float[] edges;

	private final int rows;

	private final List<Filled> cells;

	/**
	 * @param tag whose words these are; empty where a page repeats them
	 */
	private record Filled(Box cell, Pour pour, Optional<Tag> tag) {
	}

	Setting(Typesetter type, float[] edges, Grid grid) {
		this(edges, grid.rows(),
				grid.cells()
					.stream()
					.map((cell) -> new Filled(cell, new Pour(type, cell.text()), Optional.empty()))
					.toList());
	}

	private Setting(float[] edges, int rows, List<Filled> cells) {
		this.edges = edges;
		this.rows = rows;
		this.cells = cells;
	}

	/** The same with an element of the document for each cell of its grid. */
	Setting tagged(List<Optional<Tag>> tags) {
		return new Setting(this.edges, this.rows,
				IntStream.range(0, this.cells.size())
					.mapToObj((i) -> new Filled(this.cells.get(i).cell(), this.cells.get(i).pour(), tags.get(i)))
					.toList());
	}

	float height() {
		return sum(heights(), 0, this.rows);
	}

	boolean done() {
		return this.cells.stream().allMatch((filled) -> filled.pour().done());
	}

	/** Prints as much as fits under the top; gives the height used. */
	float print(Pen pen, float top, float room) {
		float[] heights = limited(heights(), room);
		float used = sum(heights, 0, this.rows);
		pen.tags().decoration(() -> rules(pen, top, heights));
		for (Filled filled : this.cells) {
			print(pen, filled, top - sum(heights, 0, filled.cell().row()), spanned(heights, filled.cell()));
		}
		return used;
	}

	/** What is left, with rows of short cells folded away once only tall cells go on. */
	Setting rest(Typesetter type, List<Box> repeated) {
		boolean tallOnly = this.cells.stream()
			.allMatch((filled) -> filled.pour().done() || filled.cell().spans(this.rows));
		int rest = tallOnly ? 1 : this.rows;
		return new Setting(this.edges, rest,
				this.cells.stream()
					.filter((filled) -> !tallOnly || filled.cell().row() == 0)
					.map((filled) -> again(type, filled, tallOnly, repeated))
					.toList());
	}

	private Filled again(Typesetter type, Filled filled, boolean folded, List<Box> repeated) {
		Box whole = filled.cell().withoutPicture();
		Box cell = folded ? whole.over(1, whole.columnSpan()) : whole;
		if (!filled.pour().done()) {
			return new Filled(cell, filled.pour(), filled.tag());
		}
		Text text = repeated.stream()
			.filter((label) -> label.column() == cell.column())
			.map(Box::text)
			.findFirst()
			.orElse(Text.EMPTY);
		return new Filled(cell, new Pour(type, text), Optional.empty());
	}

	private float[] heights() {
		float[] heights = new float[this.rows];
		this.cells.stream()
			.sorted(Comparator.comparingInt((Filled filled) -> filled.cell().rowSpan()))
			.forEach((filled) -> stretch(heights, filled));
		return heights;
	}

	/**
	 * The last of the rows a cell spans takes what the others lack, so plan and actual
	 * stay close.
	 */
	private void stretch(float[] heights, Filled filled) {
		Box cell = filled.cell();
		float need = Math.max(filled.pour().height(width(cell)), cell.pictureHeight()) + cell.look().above()
				+ cell.look().below();
		float lack = need - spanned(heights, cell);
		if (lack > 0) {
			heights[cell.lastRow()] += lack;
		}
	}

	private float[] limited(float[] heights, float room) {
		float left = room;
		float[] limited = heights.clone();
		for (int row = 0; row < this.rows; row++) {
			float later = Math.min(sum(heights, row + 1, this.rows), LEAST * (this.rows - row - 1));
			limited[row] = Math.min(heights[row], left - later);
			left -= limited[row];
		}
		return limited;
	}

	/** All areas come before the first line, which they would cut otherwise. */
	private void rules(Pen pen, float top, float[] heights) {
		this.cells.forEach((filled) -> fill(pen, filled.cell(), top, heights));
		for (Filled filled : this.cells) {
			edge(pen, filled.cell(), top - sum(heights, 0, filled.cell().row()), spanned(heights, filled.cell()));
		}
		close(pen, top, top - sum(heights, 0, this.rows));
	}

	private void fill(Pen pen, Box cell, float top, float[] heights) {
		float left = this.edges[cell.column()];
		float width = this.edges[cell.column() + cell.columnSpan()] - left;
		float bottom = top - sum(heights, 0, cell.row() + cell.rowSpan());
		cell.look().fill().ifPresent((fill) -> pen.fill(left, bottom, width, spanned(heights, cell), fill));
	}

	private void edge(Pen pen, Box cell, float top, float height) {
		float left = this.edges[cell.column()];
		float right = this.edges[cell.column() + cell.columnSpan()];
		if (cell.row() == 0) {
			pen.line(left, top, right, top, 0.6F, Palette.RULE);
		}
		else if (!cell.look().flows()) {
			pen.line(left, top, right, top, 0.4F, Palette.RULE_LIGHT);
		}
		pen.line(left, top, left, top - height, 0.4F, Palette.RULE);
	}

	private void print(Pen pen, Filled filled, float top, float height) {
		Box cell = filled.cell();
		float left = this.edges[cell.column()] + cell.look().pad();
		float text = filled.pour().height(width(cell));
		float inset = cell.look().middle() ? Math.max(cell.look().above(), (height - text) / 2) : cell.look().above();
		if (!filled.pour().done()) {
			Rectangle area = new Rectangle(left, top - inset - text - 1, left + width(cell), top - inset + 1);
			write(pen.tags(), filled, area,
					() -> filled.pour().some(pen, left, top - inset, width(cell), height - inset));
		}
		cell.picture()
			.ifPresent((picture) -> pen.tags()
				.in(filled.tag().map((tag) -> tag.figure(picture.words())),
						() -> picture.print(pen, left, top - (height + Sparkline.HEIGHT) / 2, width(cell))));
	}

	/** Words that lead elsewhere do so where they stand as words, not where repeated. */
	private static void write(Tags tags, Filled filled, Rectangle area, Runnable words) {
		Optional<Text.Lead> lead = filled.cell().text().lead();
		if (lead.isPresent() && filled.tag().isPresent()) {
			tags.link(filled.tag().get(), lead.get().destination(), lead.get().words(), area, words);
		}
		else {
			tags.in(filled.tag(), words);
		}
	}

	private void close(Pen pen, float top, float bottom) {
		float left = this.edges[0];
		float right = this.edges[this.edges.length - 1];
		pen.line(left, bottom, right, bottom, 0.6F, Palette.RULE);
		pen.line(right, top, right, bottom, 0.4F, Palette.RULE);
	}

	private float width(Box cell) {
		return this.edges[cell.column() + cell.columnSpan()] - this.edges[cell.column()] - 2 * cell.look().pad();
	}

	private static float spanned(float[] heights, Box cell) {
		return sum(heights, cell.row(), cell.row() + cell.rowSpan());
	}

	private static float sum(float[] heights, int from, int to) {
		float sum = 0;
		for (int row = from; row < to; row++) {
			sum += heights[row];
		}
		return sum;
	}

}
