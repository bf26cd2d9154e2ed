package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;

/** 一項目の個票: the years and the reckoning at the left, the words at the right. */
final class ItemSheet {

	/** A longer name heads the sheet abridged and stands whole below. */
	private static final int LONG_NAME = 80;

	private final ItemSheetColumns columns;

	private final ItemRow item;

	private final TableFlow table;

	private final Group group;

	ItemSheet(PageFlow flow, ItemSheetColumns columns, ItemRow item) {
		this.columns = columns;
		this.item = item;
		this.table = TableFlow.sheet(flow, Sheet.LEFT, columns.widths(), head(""), head("（続き）"));
		this.group = new Group(List.of(), bands());
	}

	/** Turns the page where the sheet would be cut and need not be. */
	void settle() {
		this.table.settle(this.group);
	}

	void print() {
		this.table.add(this.group);
	}

	private Grid head(String again) {
		Text title = Text.of(this.item.number() + "　" + brief(this.item.name()), TextStyle.BODY_BOLD)
			.and(again, TextStyle.CELL_GREY)
			.and("　　" + this.item.status(), TextStyle.CELL_BOLD);
		return new Grid(1, List.of(new Box(0, 1, 0, this.columns.all(), title, Look.HEAD)));
	}

	private static String brief(String name) {
		return isLong(name) ? name.substring(0, name.offsetByCodePoints(0, LONG_NAME)) + "…" : name;
	}

	private static boolean isLong(String name) {
		return name.codePointCount(0, name.length()) > LONG_NAME;
	}

	private List<Grid> bands() {
		List<Grid> bands = new ArrayList<>(Grid.paragraphs(0, this.columns.all(), about()));
		boolean single = this.item.indicators().size() == 1;
		this.item.indicators().forEach((indicator) -> bands.add(band(indicator, single)));
		return bands;
	}

	private Text about() {
		Text text = said(Text.EMPTY, "取組事項", isLong(this.item.name()) ? this.item.name() : "");
		text = beside(text, "体系", String.join("　", this.item.policyPath()));
		text = beside(text, "取組群", this.item.group());
		text = beside(text, "担当課", this.item.departments());
		text = beside(text, "区分", String.join("・", this.item.marks()));
		for (LegendEntry detail : this.item.details()) {
			text = said(text, detail.label(), detail.text());
		}
		boolean told = this.item.details().stream().anyMatch((detail) -> detail.label().equals("取組内容"));
		return said(text, "取組内容", told ? "" : this.item.content()).aligned(Align.JUSTIFIED);
	}

	/** The words stand beside all rows, so that long ones go on alone. */
	private Grid band(IndicatorRow indicator, boolean single) {
		int rows = this.columns.rows(indicator.years());
		List<Box> cells = new ArrayList<>(this.columns.cells(indicator.years()));
		cells.add(new Box(rows, 1, 0, this.columns.figures(), terms(indicator), Look.BODY));
		cells.add(new Box(0, rows + 1, this.columns.figures(), 1, words(indicator, single), Look.BODY));
		return new Grid(rows + 1, cells);
	}

	/** What the register says of the indicator, and where the answer stands. */
	private static Text terms(IndicatorRow indicator) {
		Text text = Text.EMPTY;
		for (LegendEntry term : indicator.terms()) {
			text = small(text, term.label(), term.text());
		}
		return small(text, "出典", indicator.source());
	}

	private Text words(IndicatorRow indicator, boolean single) {
		Text text = said(Text.EMPTY, "指標", name(indicator, single));
		text = label(text, this.columns.status());
		for (Text.Run run : ItemTexts.statusLine(indicator).runs()) {
			text = text.and(run.text(), run.style());
		}
		text = said(text, "実施内容", indicator.activity());
		text = said(text, "理由・今後の対応", indicator.reason());
		text = said(text, "備考", indicator.remark());
		text = said(text, "目標の改訂", indicator.note());
		return said(text, "計算の根拠", this.columns.judged() ? reckoning(indicator) : "").aligned(Align.JUSTIFIED);
	}

	/** The rule on one line, its steps on the next. */
	private static String reckoning(IndicatorRow indicator) {
		List<String> lines = indicator.reckoning();
		return lines.isEmpty() ? "" : lines.getFirst() + "\n" + String.join("　", lines.subList(1, lines.size()));
	}

	private String name(IndicatorRow indicator, boolean single) {
		String number = single ? "" : ItemTexts.number(this.item.number(), indicator.branch()) + " ";
		return (number + indicator.name()).strip();
	}

	private static Text said(Text text, String label, String words) {
		return words.isEmpty() ? text : label(text, label).and(words, TextStyle.CELL);
	}

	private static Text label(Text text, String label) {
		return text.line("【" + label + "】", TextStyle.CELL_BOLD);
	}

	/** On the same line as the words before it. */
	private static Text beside(Text text, String label, String words) {
		return words.isEmpty() ? text : text.and((text.isEmpty() ? "" : "　") + "【" + label + "】", TextStyle.CELL_BOLD)
			.and(words, TextStyle.CELL);
	}

	private static Text small(Text text, String label, String words) {
		return words.isEmpty() ? text : text.line("【" + label + "】", TextStyle.SMALL_BOLD).and(words, TextStyle.SMALL);
	}

}
