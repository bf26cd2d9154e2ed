package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 一覧表: columns of fixed width and one that takes the rest; rows are added one by one. */
final class ListTable {

	private static final Text NOTHING = Text.of("該当する項目はありません。", TextStyle.BODY);

	private final PageFlow flow;

	private final Table table;

	/** Rows since the last heading, not printed yet. */
	private final List<Grid> rows = new ArrayList<>();

	private boolean empty = true;

	private ListTable(PageFlow flow, List<Float> widths, Grid head) {
		this.flow = flow;
		this.table = new Table(flow, Sheet.LEFT, widths, head);
	}

	/** Widths in points, 0 for a column that shares what is left. */
	static ListTable of(PageFlow flow, List<String> heads, float... widths) {
		List<Float> all = new ArrayList<>();
		float fixed = 0;
		int open = 0;
		for (float width : widths) {
			fixed += width;
			open += (width == 0) ? 1 : 0;
		}
		for (float width : widths) {
			all.add((width == 0) ? (Sheet.BREADTH - fixed) / open : width);
		}
		return new ListTable(flow, all, Grid.heads(heads.toArray(String[]::new)));
	}

	void section(String heading) {
		print();
		this.table.section(Text.of(heading, TextStyle.CELL_BOLD));
	}

	void row(Text... texts) {
		this.empty = false;
		this.rows.add(Grid.row(Look.BODY, Arrays.asList(texts)));
	}

	/** No row stands alone: the last of a list takes the one before it along. */
	private void print() {
		int pair = Math.max(0, this.rows.size() - 2);
		this.rows.subList(0, pair).forEach((row) -> this.table.add(new Group(List.of(), List.of(row))));
		if (pair < this.rows.size()) {
			this.table.add(new Group(List.of(), this.rows.subList(pair, this.rows.size())));
		}
		this.rows.clear();
	}

	/** Prints what still waits, or says that there was nothing to list. */
	void end() {
		print();
		if (this.empty) {
			this.flow.paragraph(NOTHING);
		}
	}

}
