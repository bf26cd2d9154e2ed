package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.ClosingList;

/** 総括の一覧: 主な成果 and the like, under policies and headings as the register has them. */
final class ClosingWords {

	private static final float HEADING = 190;

	private final PageFlow flow;

	ClosingWords(PageFlow flow) {
		this.flow = flow;
	}

	void print(ClosingList list) {
		this.flow.section(list.title());
		boolean headed = list.lines().stream().anyMatch((line) -> !line.heading().isEmpty());
		Table table = headed
				? new Table(this.flow, Sheet.LEFT, List.of(HEADING, Sheet.BREADTH - HEADING), Grid.heads("項目", "内容"))
				: new Table(this.flow, Sheet.LEFT, List.of(Sheet.BREADTH), new Grid(0, List.of()));
		String policy = "";
		for (List<ClosingList.Line> together : runs(list.lines())) {
			ClosingList.Line first = together.getFirst();
			if (!first.policy().equals(policy)) {
				policy = first.policy();
				table.section(Text.of(policy, TextStyle.CELL_BOLD));
			}
			table.add(group(together, headed));
		}
	}

	/** Neighbouring lines of one policy and heading. */
	private static List<List<ClosingList.Line>> runs(List<ClosingList.Line> lines) {
		List<List<ClosingList.Line>> runs = new ArrayList<>();
		for (ClosingList.Line line : lines) {
			if (runs.isEmpty() || !together(runs.getLast().getLast(), line)) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(line);
		}
		return runs;
	}

	private static boolean together(ClosingList.Line one, ClosingList.Line next) {
		return one.policy().equals(next.policy()) && one.heading().equals(next.heading());
	}

	private static Group group(List<ClosingList.Line> lines, boolean headed) {
		List<Grid> bands = lines.stream()
			.map((line) -> new Grid(1, List.of(Cell.at(0, headed ? 1 : 0, text(line), Look.BODY))))
			.toList();
		Text heading = Text.of(lines.getFirst().heading(), TextStyle.CELL_BOLD);
		Group.Label label = new Group.Label(0, heading, heading.and("（続き）", TextStyle.CELL_GREY));
		return new Group(headed ? List.of(label) : List.of(), bands);
	}

	private static Text text(ClosingList.Line line) {
		return Text.prose(line.text())
			.and(line.number().isEmpty() ? "" : "（番号 " + line.number() + "）", TextStyle.CELL_GREY);
	}

}
