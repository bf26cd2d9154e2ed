package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.ClosingReport;
import jp.annualreview.report.ClosingRow;
import jp.annualreview.report.document.ClosingYear;

/** 指標の推移と最終評価: every indicator with all its years in one line and a small chart. */
final class ClosingIndicators {

	private static final float NUMBER = 30;

	private static final float MEASURE = 38;

	private static final float CHART = 84;

	private static final float MET = 41;

	private static final float RESULT = 84;

	private static final float LEAST_NAME = 112;

	private static final float MOST_YEAR = 62;

	private static final String KEY = "各年度の上段は目標、下段は実績と評価。「達成年度」は、判定した年度のうち達成した年度の数。"
			+ "図は、破線が目標、●が達成、○が未達成、小さい点が判定していない年度の実績。";

	private final PageFlow flow;

	ClosingIndicators(PageFlow flow) {
		this.flow = flow;
	}

	void print(ClosingReport closing) {
		this.flow.section("指標ごとの推移と最終評価");
		this.flow.need(120);
		this.flow.paragraph(Text.of(KEY, TextStyle.NOTE));
		List<ClosingYear> years = closing.rows().stream().findFirst().map(ClosingRow::years).orElse(List.of());
		List<Float> widths = widths(years.size());
		Table table = new Table(this.flow, Sheet.LEFT, widths, head(years));
		String policy = "";
		for (ClosingRow row : closing.rows()) {
			String heading = String.join("　", row.policy());
			if (!heading.equals(policy)) {
				policy = heading;
				table.section(Text.of(heading, TextStyle.CELL_BOLD));
			}
			table.add(new Group(List.of(), List.of(grid(row, widths.get(3)))));
		}
	}

	private static List<Float> widths(int years) {
		float room = Sheet.BREADTH - NUMBER - MEASURE - CHART - MET - RESULT;
		float year = Math.min(MOST_YEAR, (room - LEAST_NAME) / Math.max(1, years));
		List<Float> widths = new ArrayList<>(List.of(NUMBER, room - year * years, MEASURE));
		widths.addAll(Collections.nCopies(years, year));
		widths.addAll(List.of(CHART, MET, RESULT));
		return widths;
	}

	private static Grid head(List<ClosingYear> years) {
		List<String> heads = new ArrayList<>(List.of("番号", "取組事項・指標", "区分"));
		years.forEach((year) -> heads.add(year.year()));
		heads.addAll(List.of("推移", "達成年度", "最終評価"));
		return Grid.heads(heads.toArray(String[]::new));
	}

	private Grid grid(ClosingRow row, float year) {
		List<Cell> cells = new ArrayList<>();
		add(cells, Text.centred(ItemTexts.number(row.number(), row.branch())));
		add(cells, Text.cell(row.name()).line(row.indicator(), TextStyle.CELL_GREY));
		add(cells, Text.centred(row.measure()));
		row.years().forEach((one) -> add(cells, text(one, year)));
		add(cells, Text.EMPTY);
		if (row.drawable()) {
			cells.add(cells.removeLast().with(new Sparkline(row.years())));
		}
		add(cells, Text.centred(row.met()));
		add(cells,
				Text.of(row.result(), TextStyle.CELL_BOLD)
					.aligned(Align.CENTRE)
					.line(row.remark(), TextStyle.SMALL_GREY));
		return new Grid(1, cells);
	}

	private static void add(List<Cell> cells, Text text) {
		cells.add(Cell.at(0, cells.size(), text, Look.FIGURE));
	}

	/** Actual and grade in one line where there is room for both. */
	private Text text(ClosingYear year, float width) {
		Text text = Text.of(year.plan(), TextStyle.SMALL_GREY)
			.line(year.actual(), TextStyle.CELL)
			.aligned(Align.CENTRE);
		String result = year.result().equals(year.actual()) ? "" : year.result();
		float both = this.flow.type().width(year.actual(), TextStyle.CELL)
				+ this.flow.type().width(" " + result, TextStyle.SMALL_BOLD);
		return (both + 2 * Look.FIGURE.pad() <= width)
				? text.and(result.isEmpty() ? "" : " " + result, TextStyle.SMALL_BOLD)
				: text.line(result, TextStyle.SMALL_BOLD);
	}

}
