package jp.annualreview.report.pdf;

import java.util.Optional;

import org.openpdf.text.Rectangle;

/** 目次: headings with page numbers, each a link; two columns where one is too short. */
final class ContentsPage {

	private static final float GUTTER = 40;

	private static final float COLUMN = (Sheet.BREADTH - GUTTER) / 2;

	/** A single column is wider and stands in the middle. */
	private static final float SINGLE = 540;

	private static final float NUMBER = 34;

	private static final float GAP = 6.5F;

	private final Contents contents;

	ContentsPage(Contents contents) {
		this.contents = contents;
	}

	void print(PageFlow flow) {
		flow.open("目次");
		float top = head(flow, Optional.of(flow.tags().add(Role.H1)));
		Tag list = flow.tags().add(Role.CONTENTS);
		boolean single = height(flow) <= top - Sheet.BOTTOM;
		float width = single ? SINGLE : COLUMN;
		float left = single ? (Sheet.WIDTH - SINGLE) / 2 : Sheet.LEFT;
		float y = top;
		int column = 0;
		for (int i = 0; i < this.contents.entries().size(); i++) {
			float height = height(flow, this.contents.entries().get(i), width);
			if (y - height < Sheet.BOTTOM) {
				column = (column + 1) % 2;
				top = (column == 0) ? nextPage(flow) : top;
				y = top;
			}
			entry(flow, list.child(Role.CONTENTS_ENTRY), i, left + column * (COLUMN + GUTTER), y, width);
			y -= height + GAP;
		}
		// Drawn by hand; no chapter may go on below, which to the flow still is blank.
		flow.take(flow.space());
	}

	private float height(PageFlow flow) {
		return (float) this.contents.entries().stream().mapToDouble((entry) -> height(flow, entry, SINGLE) + GAP).sum();
	}

	private static float height(PageFlow flow, Contents.Entry entry, float width) {
		return flow.type().height(text(entry), width - NUMBER - indent(entry));
	}

	private static float nextPage(PageFlow flow) {
		flow.newPage();
		return head(flow, Optional.empty());
	}

	private static float head(PageFlow flow, Optional<Tag> tag) {
		Pour title = new Pour(flow.type(), Text.of("目次", TextStyle.CHAPTER));
		flow.tags().in(tag, () -> title.all(flow.pen(), Sheet.LEFT, Sheet.TOP, 200));
		flow.pen().line(Sheet.LEFT, Sheet.TOP - 20, Sheet.RIGHT, Sheet.TOP - 20, 1.6F, Palette.NAVY);
		return Sheet.TOP - 36;
	}

	private void entry(PageFlow flow, Tag tag, int index, float left, float top, float column) {
		Contents.Entry entry = this.contents.entries().get(index);
		float height = height(flow, entry, column);
		Rectangle area = new Rectangle(left, top - height - 1, left + column, top + 1);
		flow.tags()
			.link(tag, PageFlow.destination(index), entry.title() + "（" + entry.page() + "ページ）へ", area,
					() -> words(flow, entry, left, top, column));
	}

	private static void words(PageFlow flow, Contents.Entry entry, float left, float top, float column) {
		TextStyle style = style(entry);
		float width = column - NUMBER - indent(entry);
		float height = height(flow, entry, column);
		new Pour(flow.type(), text(entry)).all(flow.pen(), left + indent(entry), top, width);
		String number = Integer.toString(entry.page());
		float baseline = top - height + style.size() * 0.12F;
		float right = left + column;
		float end = left + indent(entry) + lastLine(flow, entry, width) + 5;
		flow.pen().dotted(Math.min(end, right - NUMBER), baseline + 2.5F, right - flow.pen().width(number, style) - 5);
		flow.pen().text(number, right, baseline, style, Align.RIGHT, Palette.INK);
	}

	/** A heading of several lines gets its leader only where the last one may end. */
	private static float lastLine(PageFlow flow, Contents.Entry entry, float width) {
		return Math.min(flow.pen().width(entry.title(), style(entry)), width);
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
