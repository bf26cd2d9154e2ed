package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 一覧表: columns of fixed width and one that takes the rest; rows are added one by one. */
final class ListTable {

	private static final Text NOTHING = Text.of("該当する項目はありません。", TextStyle.BODY);

	private final PageFlow flow;

	private final Table table;

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
		this.table.section(Text.of(heading, TextStyle.CELL_BOLD));
	}

	void row(Text... texts) {
		this.empty = false;
		this.table.add(new Group(List.of(), List.of(Grid.row(Look.BODY, Arrays.asList(texts)))));
	}

	/** Says so where there was nothing to list. */
	void end() {
		if (this.empty) {
			this.flow.paragraph(NOTHING);
		}
	}

}
