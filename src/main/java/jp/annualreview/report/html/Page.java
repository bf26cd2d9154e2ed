package jp.annualreview.report.html;

import java.util.List;
import java.util.Optional;

import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.YearCell;

/**
 * 頁: what the templates ask beside the report itself. It arranges; every figure is the
 * report's.
 */
final class Page {

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
		return ItemAnchors.number(number, branch);
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

	/** The look of a figure: a zero stands back. */
	public String figure(Object figure) {
		return figure.toString().equals("0") ? "n zero" : "n";
	}

}
