package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openpdf.text.Rectangle;

/**
 * 目次: headings with page numbers, each a link; two columns where one is too short. It is
 * printed last, when the page of each heading is known, and stands behind the first
 * chapter.
 */
final class ContentsPage {

	private static final String TITLE = "目次";

	private static final String DESTINATION = "contents";

	private static final float GUTTER = 40;

	private static final float COLUMN = (Sheet.BREADTH - GUTTER) / 2;

	/** A single column is wider and stands in the middle. */
	private static final float SINGLE = 540;

	private static final float FIRST = Sheet.TOP - 36;

	private static final float NUMBER = 34;

	private static final float GAP = 6.5F;

	private final PageFlow flow;

	private final Tag section;

	private final int before;

	/** Where a line stands: its page of 目次, its left edge and its upper one. */
	private record Line(int page, float left, float top) {
	}

	/** Keeps its place behind what is printed so far. */
	ContentsPage(PageFlow flow) {
		this.flow = flow;
		this.section = flow.keep(TITLE, DESTINATION);
		this.before = flow.page();
	}

	/** Prints it and ends the book. */
	void print() {
		List<Contents.Entry> entries = this.flow.contents().entries();
		float width = isSingle(entries) ? SINGLE : COLUMN;
		List<Line> lines = lines(entries, width);
		int body = this.flow.page();
		PageOrder order = new PageOrder(this.before, body, body + 1 + (lines.isEmpty() ? 0 : lines.getLast().page()));
		this.flow.resume(this.section, TITLE, DESTINATION);
		head(Optional.of(this.flow.tags().add(Role.H1)));
		Tag list = this.flow.tags().add(Role.CONTENTS);
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).page() > this.flow.page() - body - 1) {
				this.flow.newPage();
				head(Optional.empty());
			}
			entry(list.child(Role.CONTENTS_ENTRY), i, lines.get(i), width, order);
		}
		this.flow.end(order);
	}

	private boolean isSingle(List<Contents.Entry> entries) {
		double height = entries.stream().mapToDouble((entry) -> height(entry, SINGLE) + GAP).sum();
		return height <= FIRST - Sheet.BOTTOM;
	}

	private List<Line> lines(List<Contents.Entry> entries, float width) {
		List<Line> lines = new ArrayList<>();
		float y = FIRST;
		int column = 0;
		for (Contents.Entry entry : entries) {
			float height = height(entry, width);
			if (y - height < Sheet.BOTTOM) {
				column++;
				y = FIRST;
			}
			float left = (width == SINGLE) ? (Sheet.WIDTH - SINGLE) / 2 : Sheet.LEFT + column % 2 * (COLUMN + GUTTER);
			lines.add(new Line(column / 2, left, y));
			y -= height + GAP;
		}
		return lines;
	}

	private float height(Contents.Entry entry, float width) {
		return this.flow.type().height(text(entry), width - NUMBER - indent(entry));
	}

	private void head(Optional<Tag> tag) {
		Pour title = new Pour(this.flow.type(), Text.of(TITLE, TextStyle.CHAPTER));
		this.flow.tags().in(tag, () -> title.all(this.flow.pen(), Sheet.LEFT, Sheet.TOP, 200));
		this.flow.pen().line(Sheet.LEFT, Sheet.TOP - 20, Sheet.RIGHT, Sheet.TOP - 20, 1.6F, Palette.NAVY);
	}

	private void entry(Tag tag, int index, Line line, float width, PageOrder order) {
		Contents.Entry entry = this.flow.contents().entries().get(index);
		int page = order.number(entry.page());
		Rectangle area = new Rectangle(line.left(), line.top() - height(entry, width) - 1, line.left() + width,
				line.top() + 1);
		this.flow.tags()
			.link(tag, PageFlow.destination(index), entry.title() + "（" + page + "ページ）へ", area,
					() -> words(entry, page, line, width));
	}

	private void words(Contents.Entry entry, int page, Line line, float column) {
		Pen pen = this.flow.pen();
		TextStyle style = style(entry);
		float width = column - NUMBER - indent(entry);
		float left = line.left() + indent(entry);
		new Pour(this.flow.type(), text(entry)).all(pen, left, line.top(), width);
		String number = Integer.toString(page);
		float baseline = line.top() - height(entry, column) + style.size() * 0.12F;
		float right = line.left() + column;
		float end = left + lastLine(entry, width) + 5;
		pen.dotted(Math.min(end, right - NUMBER), baseline + 2.5F, right - pen.width(number, style) - 5);
		pen.text(number, right, baseline, style, Align.RIGHT, Palette.INK);
	}

	/** A heading of several lines gets its leader only where the last one may end. */
	private float lastLine(Contents.Entry entry, float width) {
		return Math.min(this.flow.pen().width(entry.title(), style(entry)), width);
	}

	private static Text text(Contents.Entry entry) {
		return Text.of(entry.title(), style(entry));
	}

	private static TextStyle style(Contents.Entry entry) {
		return (entry.level() == 0) ? TextStyle.BODY_BOLD : TextStyle.BODY;
	}

	private static float indent(Contents.Entry entry) {
		return entry.level() * 16F;
	}

}
