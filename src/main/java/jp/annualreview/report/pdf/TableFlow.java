package jp.annualreview.report.pdf;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * 表: prints groups one under the other. Headings and the section in force are repeated on
 * every page, groups are kept whole where a page can hold them.
 */
final class TableFlow {

	/** A group up to this height is never parted. */
	private static final float WHOLE = Sheet.DEPTH / 3;

	/** A group that is parted fills at least so much of the page it begins on. */
	private static final float WORTH_STARTING = 54;

	/**
	 * Room below the headings without which nothing more could be printed on any page.
	 */
	private static final float LEAST = 40;

	/** One line that would go on alone. */
	private static final float LINE = 19;

	private final PageFlow flow;

	private final float[] edges;

	private final Grid head;

	/** The head on the pages that follow. */
	private final Grid again;

	private final Function<Tags, TableTags> structure;

	private @Nullable TableTags tags;

	private Text section = Text.EMPTY;

	private boolean headDue = true;

	private boolean sectionDue;

	private boolean sectionPrinted;

	TableFlow(PageFlow flow, float left, List<Float> widths, Grid head) {
		this(flow, left, widths, head, head, TableTags::table);
	}

	/** A heading laid out in columns: number, name, result. */
	static TableFlow heading(PageFlow flow, float left, List<Float> widths) {
		Grid none = new Grid(0, List.of());
		return new TableFlow(flow, left, widths, none, none, TableTags::heading);
	}

	/** A table whose head is its own title, which says where it goes on. */
	static TableFlow sheet(PageFlow flow, float left, List<Float> widths, Grid head, Grid again) {
		return new TableFlow(flow, left, widths, head, again, TableTags::table);
	}

	private TableFlow(PageFlow flow, float left, List<Float> widths, Grid head, Grid again,
			Function<Tags, TableTags> structure) {
		this.flow = flow;
		this.head = head;
		this.again = again;
		this.structure = structure;
		this.edges = new float[widths.size() + 1];
		this.edges[0] = left;
		for (int i = 0; i < widths.size(); i++) {
			this.edges[i + 1] = this.edges[i] + widths.get(i);
		}
	}

	/**
	 * A row across all columns, kept with the group that follows and repeated after a
	 * page break.
	 */
	void section(Text heading) {
		this.section = heading;
		this.sectionDue = !heading.isEmpty();
		this.sectionPrinted = false;
	}

	void add(Group group) {
		int from = 0;
		while (from < group.size()) {
			from = place(group, from);
		}
	}

	/** Height of the head and the whole group. */
	float height(Group group) {
		return headHeight() + set(group.slice(0, group.size(), false)).height();
	}

	/**
	 * Makes sure that the section heading and this group start on the page now current.
	 */
	void settle(Group group) {
		float room = this.flow.space() - opening();
		float whole = set(group.slice(0, group.size(), false)).height();
		if (!this.flow.fresh() && room < whole && (whole <= WHOLE || filled(group, room) < WORTH_STARTING)) {
			nextPage();
		}
	}

	/** How much of that room a group takes that goes on behind it. */
	private float filled(Group group, float room) {
		int to = fitting(group, 0, room);
		if (to == 0) {
			return whole(group, 0) ? 0 : room;
		}
		return set(group.slice(0, to, false)).height();
	}

	private int place(Group group, int from) {
		if (from == 0) {
			settle(group);
		}
		float room = this.flow.space() - opening();
		int to = fitting(group, from, room);
		if (to == from && !this.flow.fresh() && (room < WORTH_STARTING || whole(group, from))) {
			nextPage();
			return from;
		}
		open();
		if (to == from) {
			pour(group, from);
			return from + 1;
		}
		Setting setting = tagged(group.slice(from, to, from > 0));
		print(setting);
		if (!setting.done()) {
			throw new IllegalStateException("文字が枠に収まりませんでした。");
		}
		if (to < group.size()) {
			nextPage();
		}
		return to;
	}

	private boolean whole(Group group, int band) {
		return set(group.slice(band, band + 1, band > 0)).height() <= WHOLE;
	}

	/** The last band that still fits together with those before it. */
	private int fitting(Group group, int from, float room) {
		int to = from;
		while (to < group.size() && set(group.slice(from, to + 1, from > 0)).height() <= room) {
			to++;
		}
		boolean lonely = to == group.size() - 1 && to > from + 1 && set(group.slice(to, to + 1, true)).height() <= LINE;
		return lonely ? to - 1 : to;
	}

	private void pour(Group group, int from) {
		checkRoom();
		List<Box> repeated = group.labels(group.bands().get(from).rows(), true);
		Setting setting = tagged(group.slice(from, from + 1, from > 0));
		print(setting);
		while (!setting.done()) {
			setting = setting.rest(this.flow.type(), repeated);
			nextPage();
			open();
			checkRoom();
			print(setting);
		}
	}

	private void nextPage() {
		if (titled()) {
			this.flow.continuedPage();
		}
		else {
			this.flow.newPage();
		}
		this.headDue = true;
		this.sectionDue = !this.section.isEmpty();
	}

	/** Whether a part of it stands on the page before, below a title of the page. */
	private boolean titled() {
		return this.tags != null && this.head.equals(this.again) && !this.head.cells().isEmpty();
	}

	private float opening() {
		return this.flow.pending() + (this.headDue ? headHeight() : 0) + (this.sectionDue ? sectionHeight() : 0);
	}

	private void open() {
		this.flow.heading();
		if (this.headDue && !this.head.cells().isEmpty()) {
			print((this.tags == null) ? set(this.head).tagged(tags().head(this.head)) : set(this.again));
		}
		this.headDue = false;
		if (this.sectionDue) {
			Grid section = sectionGrid();
			print(this.sectionPrinted ? set(section) : set(section).tagged(tags().section(section)));
			this.sectionDue = false;
			this.sectionPrinted = true;
		}
	}

	private void checkRoom() {
		if (this.flow.space() < LEAST) {
			throw new IllegalStateException("見出しが1ページに収まりません: " + this.section.plain());
		}
	}

	private Grid sectionGrid() {
		Text text = this.sectionPrinted ? this.section.and("（続き）", TextStyle.CELL_GREY) : this.section;
		return new Grid(1, List.of(new Box(0, 1, 0, this.edges.length - 1, text, Look.SECTION)));
	}

	private float headHeight() {
		return this.head.cells().isEmpty() ? 0 : Math.max(set(this.head).height(), set(this.again).height());
	}

	private float sectionHeight() {
		return this.section.isEmpty() ? 0 : set(sectionGrid()).height();
	}

	private void print(Setting setting) {
		this.flow.take(setting.print(this.flow.pen(), this.flow.y(), this.flow.space()));
	}

	/** The first words printed decide where the table stands in the document. */
	private TableTags tags() {
		if (this.tags == null) {
			this.tags = this.structure.apply(this.flow.pen().tags());
		}
		return this.tags;
	}

	private Setting tagged(Grid grid) {
		return set(grid).tagged(tags().body(grid));
	}

	private Setting set(Grid grid) {
		return new Setting(this.flow.type(), this.edges, grid);
	}

}
