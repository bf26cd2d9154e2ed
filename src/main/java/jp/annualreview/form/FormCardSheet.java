package jp.annualreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.ColumnWidths;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.SheetWriter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * 個票: one page per item, the plan above and under it a block 実績 with a column per year.
 * The labels of the block are those the register's 様式 names.
 */
final class FormCardSheet {

	private static final int LABEL = 18;

	private static final int YEAR = 20;

	private static final int ASKED_YEAR = 30;

	private static final float HEIGHT = 21;

	private static final float SPARE = 1.25f;

	private static final String ALL_CARDS = "この調査票は%d枚のシート（番号%s）です。すべてに記入してください（提出日と記入者は、2枚目から空欄で構いません）。";

	private static final String HOW_TO = """
			１　%s表題の提出日・記入者と、下の「実績」の%sの欄のうち、濃い黄色の欄は必ず、薄い黄色の欄は当てはまるときに記入してください。記入した欄は白くなります。欄を選ぶと、書き方が表示されます。
			２　確定していない値は「集計中」（速報値があれば「集計中 4,380」）と記入し、確定の時期を備考に書いてください。目標に届かなかったときは、理由と今後の対応を必ず記入してください（集計中の値は、確定してからで構いません）。
			３　計画や過年度の実績の記載に誤りがあるときは、書き換えずに問合せ先へ連絡してください。記入後は .xlsx のまま提出してください。行の高さは広げられます。""";

	private final SheetWriter page;

	private final DepartmentForm form;

	private final FormHead head;

	private final FormItem item;

	private final FormEntries entries;

	FormCardSheet(OutputBook book, DepartmentForm form, FormItem item) {
		this.form = form;
		this.head = form.head();
		this.item = item;
		List<Integer> widths = new ArrayList<>(List.of(LABEL));
		this.head.years().forEach((year) -> widths.add(year.equals(asked()) ? ASKED_YEAR : YEAR));
		while (widths.size() < 4) {
			widths.add(YEAR);
		}
		this.page = new SheetWriter(book, item.item().number().value(), widths);
		this.entries = new FormEntries(this.page.sheet(), this.head.year());
	}

	/** A sheet is named after its item. */
	static String name(String number) {
		return WorkbookUtil.createSafeSheetName(number);
	}

	void write() {
		title();
		plan();
		years("年次計画");
		planned("進捗状況", FormItemYear::stage);
		planned("年度目標", FormItemYear::goal);
		planned("数値", FormItemYear::target);
		meaning();
		years("実績");
		this.head.layout()
			.fields()
			.stream()
			.filter((field) -> field.place() == FieldPlace.BY_YEAR)
			.map((field) -> new CardField(field, this.item))
			.filter((field) -> this.item.effects() || !field.isEffect())
			.forEach(this::answers);
		this.page.finish();
		print();
		this.entries.paleWhereFilled();
		this.entries.protect();
	}

	private void title() {
		this.page.line(this.head.title(), CellLook.TITLE);
		this.page.line(Stream
			.of(this.head.planTitle(), due("提出期限", this.head.deadline()), due("提出先・問合せ先", this.head.contact()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("　　")), CellLook.PLAIN);
		HOW_TO.formatted(allCards(), this.head.yearName()).lines().forEach(this.page::paragraph);
		pair(label(named("番号")), value(this.item.item().number().value()), "取組事項名", value(this.item.item().name()));
		pair(label(named("担当課")), value(this.head.department()), "関係課",
				value(String.join("、", this.item.item().related())));
		Entry asked = new Entry(CellValue.text(""), CellLook.TEXT.levelled().asEntry(), "");
		int row = pair(label(named("提出日")), asked.with(asked.look().formatted("yyyy\"年\"m\"月\"d\"日\"").left()),
				named("記入者"), asked);
		this.entries.submitted(cell(row, 1));
		this.entries.writer(new CellRangeAddress(row, row, 3, this.page.widths().widths().size() - 1));
	}

	private String allCards() {
		List<String> numbers = this.form.items().stream().map((each) -> each.item().number().value()).toList();
		return (numbers.size() > 1) ? ALL_CARDS.formatted(numbers.size(), String.join("、", numbers)) : "";
	}

	/** What the city's 様式 calls one of our columns. */
	private String named(String column) {
		return this.head.layout()
			.of(column)
			.stream()
			.filter((field) -> field.place() == FieldPlace.RIGHT)
			.map((field) -> field.labels().getFirst())
			.findFirst()
			.orElse(column);
	}

	private static String due(String label, String text) {
		return text.isEmpty() ? "" : label + " " + text;
	}

	/** Two labels with their values, the second as wide as the sheet. */
	private int pair(Entry label, Entry value, String second, Entry wide) {
		int row = this.page.wide(label, value, label(second), wide);
		XSSFRow line = this.page.sheet().getRow(row);
		enlarge(line, HEIGHT);
		return row;
	}

	private void plan() {
		prose("現状と課題", this.item.item().issues());
		prose("取組内容", this.item.item().content());
		prose("目標の状態", this.item.item().goal());
		pair(label("現状の数値"), value(this.item.baseline()), "目標の数値", value(this.item.finalTarget()));
	}

	private void prose(String label, String text) {
		int row = this.page.wide(label(label), value(text));
		XSSFRow line = this.page.sheet().getRow(row);
		enlarge(line, HEIGHT);
	}

	private void years(String label) {
		List<Entry> cells = new ArrayList<>(List.of(Entry.heading(label)));
		this.head.years().forEach((year) -> cells.add(Entry.heading(year.heading())));
		this.page.row(cells).setHeightInPoints(HEIGHT);
	}

	/** Years that say the same share a box, as in print. */
	private void planned(String label, Function<FormItemYear, String> text) {
		List<Entry> cells = new ArrayList<>(List.of(label(label)));
		this.item.years().forEach((year) -> cells.add(value(text.apply(year))));
		XSSFRow line = this.page.row(cells);
		enlarge(line, HEIGHT);
		int from = 1;
		for (int column = 2; column <= cells.size(); column++) {
			boolean same = column < cells.size() && !cells.get(from).shown().isEmpty()
					&& cells.get(column).shown().equals(cells.get(from).shown());
			if (!same) {
				this.page.merge(line.getRowNum(), line.getRowNum(), from, column - 1);
				from = column;
			}
		}
	}

	/** What the targets of the year ask for, in words. */
	private void meaning() {
		List<FormRow> told = this.item.rows().stream().filter((row) -> !row.meaning().isEmpty()).toList();
		String text = told.stream()
			.map((row) -> ((told.size() > 1) ? row.indicator() + "：" : "") + row.meaning().replace("\n", "。"))
			.collect(Collectors.joining("\n"));
		if (!text.isEmpty()) {
			prose("目標の意味\n（" + this.head.yearName() + "）", text);
		}
	}

	private void answers(CardField field) {
		List<Entry> cells = new ArrayList<>(List.of(label(field.label())));
		this.item.years().forEach((year) -> cells.add(answer(field, year)));
		XSSFRow line = this.page.row(cells);
		float least = field.height(HEIGHT);
		enlarge(line, least);
		SheetWriter.raise(line, least);
		int column = 1 + this.item.years().stream().map(FormItemYear::year).toList().indexOf(asked());
		if (field.isAsked()) {
			field.open(cell(line.getRowNum(), column), this.entries, this.head.stages());
		}
	}

	private FormYear asked() {
		return this.head.years()
			.stream()
			.filter((year) -> year.year().equals(this.head.year()))
			.findFirst()
			.orElseThrow();
	}

	private Entry answer(CardField field, FormItemYear year) {
		if (year.year().equals(asked()) && field.isAsked()) {
			return new Entry(CellValue.text(""), field.look(), "");
		}
		boolean past = year.year().year().isBefore(this.head.year());
		return past ? value(field.known(year)) : value("").with(CellLook.TEXT.filled(SheetPalette.NOT_ASKED));
	}

	private static Entry label(String text) {
		return Entry.heading(text);
	}

	private static Entry value(String text) {
		return new Entry(CellValue.text(text), CellLook.TEXT.levelled(), "");
	}

	private static CellRangeAddress cell(int row, int column) {
		return new CellRangeAddress(row, row, column, column);
	}

	/** Prose here is long; a font that stands in may need more lines than ours. */
	private static void enlarge(XSSFRow line, float least) {
		float needed = line.getHeightInPoints() * SPARE;
		line.setHeightInPoints(Math.min(ColumnWidths.TALLEST, Math.max(least, needed)));
	}

	/** One upright page of paper. */
	private void print() {
		FormTitle.paper(this.head).setUp(this.page.sheet(), PrintPage.Paper.A4, 0);
		this.page.sheet().getPrintSetup().setLandscape(false);
		this.page.sheet().getPrintSetup().setFitHeight((short) 1);
	}

}
