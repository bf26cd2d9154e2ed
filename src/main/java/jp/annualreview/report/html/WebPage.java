package jp.annualreview.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.YearCell;

/** 頁: what the templates ask beside the document itself. */
final class WebPage {

	private final Document document;

	private final ItemAnchors anchors;

	WebPage(Document document) {
		this.document = document;
		this.anchors = ItemAnchors.of(document);
	}

	public Inlined style() {
		return Inlined.of("page.css");
	}

	public Inlined script() {
		return Inlined.of("page.js");
	}

	/** The annex says what every item of the list unfolds here. */
	public List<Chapter> chapters() {
		return this.document.chapters().stream().filter((chapter) -> chapter.start() != Chapter.Start.ANNEX).toList();
	}

	/** The fragment that prints a block. */
	public String fragment(Block block) {
		return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** 表紙の事項 that are known. */
	public List<LegendEntry> coverFacts() {
		Cover cover = this.document.cover();
		return List
			.of(new LegendEntry("計画期間", cover.years()), new LegendEntry("会議", cover.meeting()),
					new LegendEntry("開催日", cover.heldOn()), new LegendEntry("配付先", cover.audience()),
					new LegendEntry("版", cover.edition()), new LegendEntry("基準日", cover.asOf()),
					new LegendEntry("事務局", cover.office()), new LegendEntry("連絡先", cover.contact()))
			.stream()
			.filter((fact) -> !fact.text().isEmpty())
			.toList();
	}

	public TableView view(Table table) {
		return TableView.of(table, this.anchors);
	}

	public GradeBarFigure thisYear(Bars bars, GradeBar bar) {
		return GradeBarFigure.of(bar.thisYear(), bars.columns(), bar.counts());
	}

	public GradeBarFigure lastYear(Bars bars, GradeBar bar) {
		return GradeBarFigure.of(bar.lastYear(), bars.columns(), bar.previous());
	}

	public List<Hatch> hatches() {
		return Hatch.of(this.document.results());
	}

	public String paint(ResultColumn column, List<ResultColumn> all) {
		return Hatch.paint(column, all);
	}

	/** Colour of an item's result, as the bars show it. */
	public String fill(String result) {
		return "#" + this.document.results()
			.stream()
			.filter((column) -> column.label().equals(result))
			.findFirst()
			.map((column) -> ResultColours.fill(column, this.document.results()))
			.orElse(ResultColours.WHITE);
	}

	public ItemOrder order(Items items) {
		return new ItemOrder(this.document, items);
	}

	public IndicatorFacts facts(Items items) {
		return new IndicatorFacts(items.labels());
	}

	public boolean knows(String number) {
		return this.anchors.has(number);
	}

	public String anchor(String number) {
		return ItemAnchors.of(number);
	}

	/** {@code 6-1 市政広報の認知度}, blank where the item says it all. */
	public String indicator(ItemRow item, IndicatorRow indicator) {
		String number = indicator.branch().isEmpty() ? "" : item.number() + "-" + indicator.branch() + " ";
		return (number + indicator.name()).strip();
	}

	/** Whether 全項目一覧 needs a column for the names of indicators. */
	public boolean namesIndicators(Items items) {
		return items.items()
			.stream()
			.anyMatch((item) -> item.indicators().stream().anyMatch((one) -> !indicator(item, one).isEmpty()));
	}

	/** The year under review of an indicator; none where it has no years. */
	public Optional<YearCell> underReview(IndicatorRow indicator) {
		return indicator.years().stream().filter(YearCell::underReview).findFirst();
	}

	public Optional<TrendFigure> trend(IndicatorRow indicator) {
		return indicator.trend().map(TrendFigure::of);
	}

	/** The points of a line as SVG wants them. */
	public String line(List<TrendFigure.Spot> spots) {
		return TrendFigure.line(spots);
	}

	public String coordinate(double value) {
		return TrendFigure.coordinate(value);
	}

}
