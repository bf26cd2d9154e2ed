package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.YearCell;

/** 重点項目の一指標: chart and yearly figures at the left, words at the right. */
final class PrioritySheet {

	private static final float CHART_WIDTH = 300;

	private static final float CHART_HEIGHT = 112;

	private static final float LABEL = 60;

	private static final float KIND = 30;

	private static final float GAP = 14;

	private final PageFlow flow;

	private final ItemRow item;

	private final IndicatorRow indicator;

	private final List<Trend> trends;

	private final boolean first;

	/** One item, an indicator after the other. */
	static void print(PageFlow flow, ItemRow item) {
		for (IndicatorRow indicator : item.indicators()) {
			new PrioritySheet(flow, item, indicator, indicator == item.indicators().getFirst()).print();
		}
	}

	/**
	 * @param first whether what belongs to the whole item is printed here
	 */
	private PrioritySheet(PageFlow flow, ItemRow item, IndicatorRow indicator, boolean first) {
		this.flow = flow;
		this.item = item;
		this.indicator = indicator;
		this.trends = indicator.trend().stream().toList();
		this.first = first;
	}

	private void print() {
		List<Group> words = words();
		float left = chartHeight() + years().height(yearRows());
		float right = 0;
		for (Group group : words) {
			right += table().height(group);
		}
		this.flow.need(Math.min(heading().height(title()) + Math.max(left, right) + GAP, Sheet.DEPTH - 50));
		if (this.first) {
			this.flow.bookmark(this.item.number() + " " + this.item.name());
		}
		heading().add(title());
		this.flow.take(5);
		this.flow.beside(this::figures, () -> {
			TableFlow table = table();
			words.forEach(table::add);
		});
		this.flow.take(GAP);
	}

	private TableFlow heading() {
		return TableFlow.heading(this.flow, Sheet.LEFT, List.of(36F, Sheet.BREADTH - 136, 100F));
	}

	private Group title() {
		Text name = Text.of(this.item.name(), TextStyle.CELL_BOLD);
		if (!this.first) {
			name = name.and("（続き）", TextStyle.CELL_GREY);
		}
		name = name.line(this.indicator.name(), TextStyle.CELL);
		String number = ItemTexts.number(this.item.number(), this.indicator.branch());
		return Group.row(Look.HEAD, Text.of(number, TextStyle.CELL_BOLD).aligned(Align.CENTRE), name,
				Text.of(this.indicator.status(), TextStyle.CELL_BOLD).aligned(Align.CENTRE));
	}

	private void figures() {
		for (Trend trend : this.trends) {
			float top = this.flow.take(CHART_HEIGHT);
			TrendChart chart = new TrendChart(this.flow.pen(), trend);
			this.flow.tags()
				.figure(chart.words(), () -> chart.print(Sheet.LEFT, top - CHART_HEIGHT, CHART_WIDTH, CHART_HEIGHT));
			float below = this.flow.take(readingHeight(trend));
			this.flow.tags()
				.in(Role.PARAGRAPH, () -> new Pour(this.flow.type(), reading(trend)).all(this.flow.pen(), Sheet.LEFT,
						below, CHART_WIDTH));
		}
		years().add(yearRows());
	}

	private float chartHeight() {
		return (float) this.trends.stream().mapToDouble((trend) -> CHART_HEIGHT + readingHeight(trend)).sum();
	}

	private float readingHeight(Trend trend) {
		return this.flow.type().height(reading(trend), CHART_WIDTH) + 7;
	}

	private static Text reading(Trend trend) {
		return Text.of(trend.reading(), TextStyle.CELL).aligned(Align.JUSTIFIED);
	}

	private TableFlow years() {
		int count = Math.max(1, this.indicator.years().size());
		List<Float> widths = new ArrayList<>(List.of(KIND));
		widths.addAll(Collections.nCopies(count, (CHART_WIDTH - KIND) / count));
		return new TableFlow(this.flow, Sheet.LEFT, widths, new Grid(0, List.of()));
	}

	private Group yearRows() {
		List<Box> cells = new ArrayList<>();
		List<String> kinds = List.of("", "計画", "実績", "評価");
		for (int row = 0; row < kinds.size(); row++) {
			cells.add(Box.at(row, 0, Text.of(kinds.get(row), TextStyle.HEAD_SMALL).aligned(Align.CENTRE), Look.HEAD));
		}
		for (int i = 0; i < this.indicator.years().size(); i++) {
			YearCell year = this.indicator.years().get(i);
			Look look = year.underReview() ? Look.REVIEWED : Look.YEAR;
			cells.add(Box.at(0, i + 1, Text.of(year.year(), TextStyle.HEAD_SMALL).aligned(Align.CENTRE), Look.HEAD));
			cells.add(Box.at(1, i + 1, Text.centred(year.plan().printed()), look));
			cells.add(Box.at(2, i + 1, Text.centred(year.actual().printed()), look));
			cells.add(Box.at(3, i + 1, Text.centred(year.result()), look));
		}
		return new Group(List.of(), List.of(new Grid(kinds.size(), cells)));
	}

	private TableFlow table() {
		float left = Sheet.LEFT + CHART_WIDTH + GAP;
		return new TableFlow(this.flow, left, List.of(LABEL, Sheet.RIGHT - left - LABEL), new Grid(0, List.of()));
	}

	private List<Group> words() {
		List<Group> words = new ArrayList<>();
		if (this.first) {
			add(words, "担当課", Text.cell(this.item.departments()));
			add(words, "区分", Text.cell(String.join("・", this.item.marks())));
			this.item.details().forEach((detail) -> add(words, detail.label(), Text.prose(detail.text())));
			if (this.item.details().stream().noneMatch((detail) -> detail.label().equals("取組内容"))) {
				add(words, "取組内容", Text.prose(this.item.content()));
			}
		}
		add(words, "達成状況", ItemTexts.statusLine(this.indicator));
		add(words, "実施内容", Text.prose(this.indicator.activity()));
		add(words, "理由・今後の対応", Text.prose(this.indicator.reason()));
		add(words, "備考", Text.prose(this.indicator.remark()));
		add(words, "目標の改訂", Text.prose(this.indicator.note()));
		add(words, "計算の根拠", Text.of(String.join("\n", this.indicator.reckoning()), TextStyle.SMALL));
		add(words, "出典", Text.of(this.indicator.source(), TextStyle.SMALL));
		return words;
	}

	private static void add(List<Group> words, String label, Text text) {
		if (text.isEmpty()) {
			return;
		}
		Box name = Box.at(0, 0, Text.of(label, TextStyle.HEAD_SMALL), Look.LABEL);
		Grid row = new Grid(1, List.of(name, Box.at(0, 1, text, Look.BODY)));
		words.add(new Group(List.of(), List.of(row)));
	}

}
