package jp.annualreview.report.pdf;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * 表: prints groups one under the other. Headings and the section in force are repeated on
 * every page, groups are kept whole where a page can hold them.
 */
final class Table {

	/**
	 * Room below which a group that must be parted anyway rather starts on a new page.
	 */
	private static final float WORTH_STARTING = 110;

	/**
	 * Room below the headings without which nothing more could be printed on any page.
	 */
	private static final float LEAST = 40;

	private final PageFlow flow;

	private final float[] edges;

	private final Grid head;

	private final Function<Tags, TableTags> structure;

	private @Nullable TableTags tags;

	private Text section = Text.EMPTY;

	private boolean headDue = true;

	private boolean sectionDue;

	private boolean sectionPrinted;

	Table(PageFlow flow, float left, List<Float> widths, Grid head) {
		this(flow, left, widths, head, TableTags::table);
	}

	/** A heading laid out in columns: number, name, result. */
	static Table heading(PageFlow flow, float left, List<Float> widths) {
		return new Table(flow, left, widths, new Grid(0, List.of()), TableTags::heading);
	}

	private Table(PageFlow flow, float left, List<Float> widths, Grid head, Function<Tags, TableTags> structure) {
		this.flow = flow;
		this.head = head;
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
		this.sectionDue = true;
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
		Grid all = group.slice(0, group.size(), false);
		float whole = set(all).height();
		if (!this.flow.fresh() && room < Math.min(whole, Sheet.DEPTH - headHeight() - sectionHeight())
				&& (fitsAPage(all) || room < WORTH_STARTING)) {
			nextPage();
		}
	}

	private int place(Group group, int from) {
		if (from == 0) {
			settle(group);
		}
		float room = this.flow.space() - opening();
		int to = fitting(group, from, room);
		if (to == from && !this.flow.fresh()
				&& (room < WORTH_STARTING || fitsAPage(group.slice(from, from + 1, true)))) {
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

	private boolean fitsAPage(Grid grid) {
		return set(grid).height() + headHeight() + sectionHeight() <= Sheet.DEPTH;
	}

	/** The last band that still fits together with those before it. */
	private int fitting(Group group, int from, float room) {
		int to = from;
		while (to < group.size() && set(group.slice(from, to + 1, from > 0)).height() <= room) {
			to++;
		}
		return to;
	}

	private void pour(Group group, int from) {
		checkRoom();
		List<Cell> repeated = group.labels(group.bands().get(from).rows(), true);
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
		this.flow.newPage();
		this.headDue = true;
		this.sectionDue = !this.section.isEmpty();
	}

	private float opening() {
		return this.flow.pending() + (this.headDue ? headHeight() : 0) + (this.sectionDue ? sectionHeight() : 0);
	}

	private void open() {
		this.flow.heading();
		if (this.headDue && !this.head.cells().isEmpty()) {
			print((this.tags == null) ? set(this.head).tagged(tags().head(this.head)) : set(this.head));
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
		return new Grid(1, List.of(new Cell(0, 1, 0, this.edges.length - 1, text, Look.SECTION)));
	}

	private float headHeight() {
		return this.head.cells().isEmpty() ? 0 : set(this.head).height();
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
