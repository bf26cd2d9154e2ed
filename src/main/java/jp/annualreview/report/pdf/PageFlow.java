package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * 流れ: the place where the next thing is printed. It opens pages, keeps headings with what
 * follows and remembers what stands where.
 */
final class PageFlow {

	private static final float AFTER_CHAPTER = 14;

	private static final float AFTER_SECTION = 6;

	private static final float BEFORE_SECTION = 14;

	private static final float CONTINUED = 17;

	private final Book book;

	private final PageFrame frame;

	private final Typesetter type;

	private final Pen pen;

	private final List<Contents.Entry> entries = new ArrayList<>();

	private String chapter = "";

	private String title = "";

	private Text pending = Text.EMPTY;

	private float y = Sheet.TOP;

	private boolean fresh = true;

	PageFlow(Book book, PageFrame frame, Typesetter type) {
		this.book = book;
		this.frame = frame;
		this.type = type;
		this.pen = new Pen(book.canvas(), book.tags(), type);
		frame.cover(this.pen);
	}

	Typesetter type() {
		return this.type;
	}

	Pen pen() {
		return this.pen;
	}

	Tags tags() {
		return this.pen.tags();
	}

	float y() {
		return this.y;
	}

	float space() {
		return this.y - Sheet.BOTTOM;
	}

	/** Whether nothing but a heading was printed since the page or chapter began. */
	boolean fresh() {
		return this.fresh;
	}

	void newPage() {
		this.book.newPage();
		this.frame.print(this.pen, this.chapter, this.book.page());
		this.y = Sheet.TOP;
		this.fresh = true;
	}

	/** A new page that says what goes on on it; heard once is enough. */
	void continuedPage() {
		newPage();
		if (!this.title.isEmpty()) {
			tags().decoration(
					() -> this.pen.text(this.title + "（続き）", Sheet.LEFT, this.y - 9, TextStyle.CONTINUED, Align.LEFT));
			this.y -= CONTINUED;
		}
	}

	/**
	 * Keeps a place for a chapter that is printed last, at the end of the page now
	 * current.
	 */
	Tag keep(String title, String destination) {
		this.book.bookmark(title, destination);
		this.y = Sheet.BOTTOM;
		return tags().chapter();
	}

	/** A chapter on a page of its own whose place was kept; it prints its own heading. */
	void resume(Tag chapter, String title, String destination) {
		this.chapter = title;
		newPage();
		tags().resume(chapter);
		this.book.destination(destination, Sheet.HEIGHT);
	}

	/** Number of the page now current, as printed. */
	int page() {
		return this.book.page();
	}

	/** Nothing follows any more. */
	void end(PageOrder order) {
		this.frame.numbers().fill(this.type.fonts(), order);
		this.book.end(order);
	}

	void chapter(String title) {
		this.chapter = title;
		newPage();
		chapterHeading(title, Sheet.HEIGHT);
	}

	/** A chapter that may share the page of the one before, if so much room is left. */
	void chapter(String title, float wanted) {
		if (space() < wanted + 50) {
			chapter(title);
			return;
		}
		this.chapter = title;
		this.y -= 22;
		chapterHeading(title, this.y + 8);
		this.fresh = true;
	}

	private void chapterHeading(String title, float height) {
		this.title = title;
		tags().chapter();
		enter(0, title, height);
		heading(Role.H1, Text.of(title, TextStyle.CHAPTER));
		this.pen.line(Sheet.LEFT, this.y - 3, Sheet.RIGHT, this.y - 3, 1.6F, Palette.NAVY);
		this.y -= AFTER_CHAPTER;
	}

	/**
	 * A heading with bookmark and entry in 目次 that is printed together with the first
	 * thing below it.
	 */
	void section(String title) {
		this.title = title;
		this.pending = Text.of(title, TextStyle.SECTION);
	}

	/** Room the heading takes that still waits for what follows it. */
	float pending() {
		if (this.pending.isEmpty()) {
			return 0;
		}
		return beforeSection() + this.type.height(this.pending, Sheet.BREADTH) + AFTER_SECTION;
	}

	/** Prints the waiting heading: what follows it comes next. */
	void heading() {
		if (this.pending.isEmpty()) {
			return;
		}
		this.y -= beforeSection();
		enter(1, this.pending.runs().getFirst().text(), this.y + 8);
		heading(Role.H2, this.pending);
		this.y -= AFTER_SECTION;
		this.pending = Text.EMPTY;
	}

	private float beforeSection() {
		return this.fresh ? 0 : BEFORE_SECTION;
	}

	/** A bookmark of the second level only. */
	void bookmark(String title) {
		bookmark(1, title);
	}

	/** A bookmark to what is printed next; 目次 does not name it. */
	void bookmark(int level, String title) {
		this.book.bookmark(level, title, this.y + 8);
	}

	/** A named place that links lead to: what is printed next. */
	void destination(String name) {
		this.book.destination(name, this.y + 8);
	}

	/** A bookmark of the second level that also stands in 目次. */
	void enter(String title) {
		enter(1, title, this.y + 8);
	}

	/** Starts a new page unless so much room is left. */
	void need(float height) {
		if (!this.fresh && space() < height + pending()) {
			newPage();
		}
	}

	/** Takes room for something drawn by hand; gives its upper edge. */
	float take(float height) {
		heading();
		float top = this.y;
		this.y -= height;
		this.fresh = false;
		return top;
	}

	/** A sentence beside a table, with its mark. */
	void remark(Text text, float left, float width) {
		float height = this.type.height(text, width - 14);
		float top = take(height + 9);
		this.pen.fill(left, top - 8, 5, 5, Palette.NAVY);
		tags().in(Role.PARAGRAPH, () -> new Pour(this.type, text).all(this.pen, left + 14, top, width - 14));
	}

	/** Two things side by side, the higher one deciding where the next follows. */
	void beside(Runnable left, Runnable right) {
		float top = this.y;
		int page = this.book.page();
		left.run();
		float foot = this.y;
		if (this.book.page() == page) {
			this.y = top;
		}
		int second = this.book.page();
		right.run();
		if (this.book.page() == second) {
			this.y = Math.min(this.y, foot);
		}
	}

	void paragraph(Text text) {
		heading();
		Pour pour = new Pour(this.type, text);
		Tag tag = tags().add(Role.PARAGRAPH);
		while (!pour.done()) {
			float height = Math.min(pour.height(Sheet.BREADTH), space());
			tags().in(tag, () -> pour.some(this.pen, Sheet.LEFT, this.y, Sheet.BREADTH, height));
			take(height + 6);
			if (!pour.done()) {
				newPage();
			}
		}
	}

	Contents contents() {
		return new Contents(this.entries);
	}

	private void enter(int level, String title, float height) {
		this.book.bookmark(level, title, height);
		this.book.destination(destination(this.entries.size()), height);
		this.entries.add(new Contents.Entry(level, title, this.book.page()));
	}

	/** Where the n-th entry of 目次 leads. */
	static String destination(int index) {
		return "entry-" + index;
	}

	private void heading(Role role, Text text) {
		Pour pour = new Pour(this.type, text);
		float height = pour.height(Sheet.BREADTH);
		tags().in(role, () -> pour.all(this.pen, Sheet.LEFT, this.y, Sheet.BREADTH));
		this.y -= height;
	}

}
