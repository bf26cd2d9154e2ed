package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.EffectLine;
import jp.annualreview.report.EffectRow;
import jp.annualreview.report.EffectTable;

/** 効果額の表: names against nine figures, a line for the year and one for the plan so far. */
record EffectGrid(EffectTable table) {

	private static final List<String> KINDS = List.of("単年度（千円）", "継続（千円）", "計（千円）");

	private static final List<String> FIGURES = List.of("見込", "実績", "差");

	private static final float NUMBER = 30;

	private static final float DEPARTMENT = 74;

	private static final float PERIOD = 32;

	private static final float FIGURE = 48;

	void print(PageFlow flow) {
		Table printed = new Table(flow, Sheet.LEFT, widths(), head());
		this.table.rows().forEach((row) -> printed.add(group(row)));
	}

	private List<Float> widths() {
		int figures = KINDS.size() * FIGURES.size();
		float name = Sheet.BREADTH - PERIOD - FIGURE * figures - (items() ? NUMBER + DEPARTMENT : 0);
		List<Float> widths = new ArrayList<>(items() ? List.of(NUMBER, name, DEPARTMENT) : List.of(name));
		widths.add(PERIOD);
		widths.addAll(Collections.nCopies(figures, FIGURE));
		return widths;
	}

	private Grid head() {
		List<Cell> cells = new ArrayList<>();
		List<String> names = items() ? List.of("番号", this.table.nameHeading(), "担当課", "区分")
				: List.of(this.table.nameHeading(), "区分");
		names.forEach((name) -> cells.add(head(0, cells.size(), name).over(2, 1)));
		for (int kind = 0; kind < KINDS.size(); kind++) {
			int first = names.size() + kind * FIGURES.size();
			cells.add(head(0, first, KINDS.get(kind)).over(1, FIGURES.size()));
			for (int i = 0; i < FIGURES.size(); i++) {
				cells.add(head(1, first + i, FIGURES.get(i)));
			}
		}
		return new Grid(2, cells);
	}

	private static Cell head(int row, int column, String text) {
		return Cell.at(row, column, Text.of(text, TextStyle.HEAD_SMALL).aligned(Align.CENTRE), Look.HEAD);
	}

	private Group group(EffectRow row) {
		int lines = row.lines().size();
		Look look = row.total() ? Look.TOTAL : Look.FIGURE;
		List<Cell> cells = new ArrayList<>();
		names(row).forEach((name) -> cells.add(Cell.at(0, cells.size(), name, look).over(lines, 1)));
		int first = cells.size();
		for (int at = 0; at < lines; at++) {
			EffectLine line = row.lines().get(at);
			cells.add(Cell.at(at, first, Text.centred(line.period()), look));
			for (int i = 0; i < line.figures().size(); i++) {
				cells.add(Cell.at(at, first + 1 + i, Text.figure(line.figures().get(i)), look));
			}
		}
		return new Group(List.of(), List.of(new Grid(lines, cells)));
	}

	private List<Text> names(EffectRow row) {
		TextStyle style = (row.total() || row.level() == 0 && nested()) ? TextStyle.CELL_BOLD : TextStyle.CELL;
		Text name = Text.of(row.name(), style).indented(row.level() * style.size());
		return items() ? List.of(Text.centred(row.number()), name, Text.cell(row.department())) : List.of(name);
	}

	private boolean items() {
		return this.table.ofItems();
	}

	private boolean nested() {
		return this.table.rows().stream().anyMatch((row) -> row.level() > 0);
	}

}
