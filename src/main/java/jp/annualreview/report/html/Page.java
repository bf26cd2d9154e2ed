package jp.annualreview.report.html;

import java.util.List;
import java.util.Optional;

import jp.annualreview.report.ClosingCounts;
import jp.annualreview.report.ClosingList;
import jp.annualreview.report.ClosingRow;
import jp.annualreview.report.ClosingYear;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.Cover;
import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.GradeBar;
import jp.annualreview.report.IndicatorRow;
import jp.annualreview.report.ItemRow;
import jp.annualreview.report.LegendEntry;
import jp.annualreview.report.Missed;
import jp.annualreview.report.OpinionRow;
import jp.annualreview.report.PlanChange;
import jp.annualreview.report.ResultColours;
import jp.annualreview.report.ResultColumn;
import jp.annualreview.report.ResultKind;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;
import jp.annualreview.report.Trend;
import jp.annualreview.report.SubmissionRow;
import jp.annualreview.report.Unsettled;
import jp.annualreview.report.YearCell;

/**
 * 頁: what the templates ask beside the report itself. It arranges; every figure is the
 * report's.
 */
final class Page {

	static final String NAVY = "#0B3C6F";

	static final String RED = "#B3261E";

	private final ReviewReport report;

	private final ItemAnchors anchors;

	private final ItemOrder order;

	private final IndicatorFacts facts;

	Page(ReviewReport report) {
		this.report = report;
		this.anchors = new ItemAnchors(report.items());
		this.order = new ItemOrder(report);
		this.facts = new IndicatorFacts(report.words());
	}

	public Inlined style() {
		return Inlined.of("page.css");
	}

	public Inlined script() {
		return Inlined.of("page.js");
	}

	public List<Chapter> chapters() {
		return Chapter.of(this.report);
	}

	/** 表紙の事項 that are known. */
	public List<LegendEntry> coverFacts() {
		Cover cover = this.report.cover();
		return List
			.of(new LegendEntry("計画期間", cover.years()), new LegendEntry("会議", cover.meeting()),
					new LegendEntry("開催日", cover.heldOn()), new LegendEntry("配付先", cover.audience()),
					new LegendEntry("版", cover.edition()), new LegendEntry("基準日", cover.asOf()),
					new LegendEntry("事務局", cover.office()), new LegendEntry("連絡先", cover.contact()))
			.stream()
			.filter((fact) -> !fact.text().isEmpty())
			.toList();
	}

	/** The figure of a headline without what stands in brackets behind it. */
	public String figureOf(LegendEntry entry) {
		return entry.text().substring(0, entry.text().length() - asideOf(entry).length());
	}

	/** What stands in brackets behind the figure of a headline. */
	public String asideOf(LegendEntry entry) {
		int bracket = entry.text().indexOf('（');
		return (bracket > 0) ? entry.text().substring(bracket) : "";
	}

	public ItemOrder order() {
		return this.order;
	}

	public IndicatorFacts facts() {
		return this.facts;
	}

	public boolean knows(String number) {
		return this.anchors.has(number);
	}

	public String anchor(String number) {
		return ItemAnchors.of(number);
	}

	/** {@code 6-1}; without a branch the item's own number. */
	public String number(String number, String branch) {
		return branch.isEmpty() ? number : number + "-" + branch;
	}

	/** {@code 6-1 市政広報の認知度}, blank where the item says it all. */
	public String indicator(ItemRow item, IndicatorRow indicator) {
		String number = indicator.branch().isEmpty() ? "" : number(item.number(), indicator.branch()) + " ";
		return (number + indicator.name()).strip();
	}

	/** Whether 全項目一覧 needs a column for the names of indicators. */
	public boolean namesIndicators() {
		return this.report.items()
			.stream()
			.anyMatch((item) -> item.indicators().stream().anyMatch((one) -> !indicator(item, one).isEmpty()));
	}

	/** The year under review of an indicator; none where it has no years. */
	public Optional<YearCell> underReview(IndicatorRow indicator) {
		return indicator.years().stream().filter(YearCell::underReview).findFirst();
	}

	/** What the three kinds of 指摘 mean. */
	public String findingKey() {
		return SubmissionRow.KEY;
	}

	public List<Section<Missed>> missed() {
		return Section.of(this.report.missed(), Missed::policy);
	}

	public List<Section<Unsettled>> unsettled() {
		return Section.of(this.report.unsettled(), Unsettled::state);
	}

	public List<Section<PlanChange>> planChanges() {
		return Section.of(this.report.planChanges(), PlanChange::kind);
	}

	/** 前回からの変更 by kind. */
	public List<Section<EditionChange>> editionChanges(EditionChanges changes) {
		return Section.of(changes.rows(), (change) -> changes.counted(change.kind()));
	}

	public List<Section<OpinionRow>> opinions() {
		return Section.of(this.report.opinions(), OpinionRow::part);
	}

	/** 評価・状態, or where nothing is judged each kind under its heading. */
	public List<Section<Tally>> tallies() {
		return this.report.words().judged() ? List.of(new Section<>("", this.report.overview().tallies()))
				: Section.of(this.report.overview().tallies(), (tally) -> tally.column().kind().title());
	}

	public List<Section<Tally>> indicatorTallies() {
		return List.of(new Section<>("", this.report.overview().indicators()));
	}

	public int judgedIndicators() {
		return this.report.overview().indicators().stream().mapToInt(Tally::count).sum();
	}

	public List<HeadGroup> headGroups() {
		return HeadGroup.of(this.report.grades());
	}

	public List<HeadGroup> headGroups(ClosingCounts counts) {
		return HeadGroup.of(counts);
	}

	public boolean grouped(ClosingCounts counts) {
		return counts.columns().stream().anyMatch((column) -> !column.group().isEmpty());
	}

	/** The look of a figure: a zero stands back. */
	public String figure(Object figure) {
		return figure.toString().equals("0") ? "n zero" : "n";
	}

	/** Whether the grade of a year says more than its actual. */
	public boolean says(ClosingYear year) {
		return !year.result().isEmpty() && !year.result().equals(year.actual());
	}

	/** Whether the rows name their items. */
	public boolean numbered(CountTable table) {
		return table.rows().stream().anyMatch((row) -> !row.numbers().isEmpty());
	}

	/** The year in one bar; without targets one for stages and one for 自己評価. */
	public List<Section<ResultColumn>> overviewBars() {
		String year = this.report.cover().yearLabel();
		if (this.report.words().judged()) {
			return List.of(new Section<>(year + "の評価の構成", this.report.barColumns()));
		}
		return List.of(ResultKind.STAGE, ResultKind.SELF_ASSESSMENT)
			.stream()
			.map((kind) -> new Section<>(year + "の" + kind.title() + "の構成",
					this.report.grades().stream().filter((column) -> column.kind() == kind).toList()))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
	}

	public GradeBarFigure overviewBar(List<ResultColumn> columns) {
		return GradeBarFigure.of(this.report.cover().yearBrief(), columns,
				this.report.overview()
					.tallies()
					.stream()
					.filter((tally) -> columns.contains(tally.column()))
					.map(Tally::count)
					.toList());
	}

	public boolean comparesBars() {
		return this.report.gradeBars().stream().anyMatch((bar) -> !bar.previous().isEmpty());
	}

	public GradeBarFigure thisYear(GradeBar bar) {
		return GradeBarFigure.of(bar.thisYear(), this.report.barColumns(), bar.counts());
	}

	public GradeBarFigure lastYear(GradeBar bar) {
		return GradeBarFigure.of(bar.lastYear(), this.report.barColumns(), bar.previous());
	}

	/** Columns of the bars of 計画期間総括. */
	public List<ResultColumn> closingColumns() {
		return this.report.grades().stream().filter((column) -> column.kind() != ResultKind.STATE).toList();
	}

	public GradeBarFigure closingBar(GradeBar bar) {
		return GradeBarFigure.of(bar.thisYear(), closingColumns(), bar.counts());
	}

	public String fill(ResultColumn column, List<ResultColumn> all) {
		return "#" + ResultColours.fill(column, all);
	}

	/** Colour of an item's result, as the bars show it. */
	public String fill(String result) {
		return "#" + this.report.grades()
			.stream()
			.filter((column) -> column.label().equals(result))
			.findFirst()
			.map((column) -> ResultColours.fill(column, this.report.grades()))
			.orElse(ResultColours.WHITE);
	}

	/** Charts of an indicator; those of no indicator stand with the last one. */
	public List<TrendFigure> trends(ItemRow item, IndicatorRow indicator) {
		boolean last = item.indicators().getLast().equals(indicator);
		List<String> numbers = item.indicators().stream().map((one) -> number(item.number(), one.branch())).toList();
		String own = number(item.number(), indicator.branch());
		return this.report.trends()
			.stream()
			.filter((trend) -> trend.number().equals(own)
					|| last && of(trend, item) && !numbers.contains(trend.number()))
			.map(TrendFigure::of)
			.toList();
	}

	private static boolean of(Trend trend, ItemRow item) {
		return trend.number().equals(item.number()) || trend.number().startsWith(item.number() + "-");
	}

	/** The points of a line as SVG wants them. */
	public String line(List<TrendFigure.Spot> spots) {
		return TrendFigure.line(spots);
	}

	public String coordinate(double value) {
		return TrendFigure.coordinate(value);
	}

	public Sparkline sparkline(ClosingRow row) {
		return Sparkline.of(row);
	}

	public List<Section<ClosingRow>> closingRows(List<ClosingRow> rows) {
		return Section.of(rows, (row) -> String.join("　", row.policy()));
	}

	public List<Section<ClosingList.Line>> closingLines(ClosingList list) {
		return Section.of(list.lines(), ClosingList.Line::policy);
	}

}
