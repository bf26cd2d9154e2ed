package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.ColumnWidths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.document.YearCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * The rows of one item. Cells that span rows are merged but filled in every row, so that
 * a filter keeps all rows of the item together.
 */
final class ItemBlock {

	private static final int FIRST_YEAR = 5;

	private final SheetWriter page;

	private final ItemRow item;

	private final int years;

	private final ReportWords words;

	private final ListPlaces places;

	private final int first;

	ItemBlock(SheetWriter page, ItemRow item, int years, ReportWords words, ListPlaces places) {
		this.page = page;
		this.item = item;
		this.years = years;
		this.words = words;
		this.places = places;
		this.first = page.next();
	}

	void write() {
		if (!this.item.details().isEmpty()) {
			details();
		}
		if (this.item.indicators().isEmpty()) {
			this.page.row(row(Entry.EMPTY, "", Collections.nCopies(this.years, Entry.EMPTY), bare()));
		}
		this.item.indicators().forEach(this::pair);
		int last = this.page.next() - 1;
		Stream.of(0, 1, 2, FIRST_YEAR + this.years + 5)
			.forEach((column) -> this.page.merge(this.first, last, column, column));
		stretch(last);
	}

	/** What the plan says of the item, across the years and all that is reported. */
	private void details() {
		Entry words = Entry.text(String.join("\n",
				this.item.details().stream().map((detail) -> "【" + detail.label() + "】" + detail.text()).toList()));
		List<Entry> row = row(Entry.EMPTY, "内容", Collections.nCopies(this.years, Entry.EMPTY),
				Collections.nCopies(5, Entry.EMPTY));
		row.set(FIRST_YEAR, words);
		XSSFRow line = this.page.create();
		this.page.put(line, row);
		int last = FIRST_YEAR + this.years + 4;
		this.page.merge(line.getRowNum(), line.getRowNum(), FIRST_YEAR, last);
		line.setHeightInPoints(this.page.widths().height(row.subList(0, FIRST_YEAR + 1), last));
	}

	private void pair(IndicatorRow indicator) {
		// A link on the result would be blue on the colour of its grade.
		Entry name = Entry.text(name(indicator))
			.linkedTo(this.places.indicator(this.item.number(), indicator.branch()));
		List<Entry> words = words(indicator);
		List<Entry> plan = row(name, this.words.upper(), years(indicator, this::upper), words);
		List<Entry> actual = row(name, this.words.lower(), years(indicator, this::lower), words);
		XSSFRow above = this.page.create();
		XSSFRow below = this.page.create();
		this.page.put(above, plan);
		this.page.put(below, actual);
		int after = FIRST_YEAR + this.years;
		Stream.concat(Stream.of(3), IntStream.range(after, after + 5).boxed())
			.forEach((column) -> this.page.merge(above.getRowNum(), below.getRowNum(), column, column));
		heights(above, plan, below, actual);
	}

	/**
	 * The year cells set a row's height; what spans both rows stretches the lower one.
	 */
	private void heights(XSSFRow above, List<Entry> plan, XSSFRow below, List<Entry> actual) {
		float upper = own(plan);
		float lower = own(actual);
		float lack = Math.max(0, spanning(plan) - upper - lower);
		float rest = Math.max(0, lower + lack - ColumnWidths.TALLEST);
		above.setHeightInPoints(Math.min(ColumnWidths.TALLEST, upper + rest));
		below.setHeightInPoints(Math.min(ColumnWidths.TALLEST, lower + lack));
	}

	private float own(List<Entry> row) {
		return highest(row, IntStream.range(FIRST_YEAR - 1, FIRST_YEAR + this.years));
	}

	private float spanning(List<Entry> row) {
		return highest(row,
				IntStream.concat(IntStream.of(3), IntStream.range(FIRST_YEAR + this.years, row.size() - 1)));
	}

	private float highest(List<Entry> row, IntStream columns) {
		return (float) columns.mapToDouble((column) -> this.page.widths().height(row.get(column), column))
			.max()
			.orElse(0);
	}

	/**
	 * Makes room where the item's name or department is longer than its rows are high.
	 */
	private void stretch(int last) {
		float needed = highest(row(Entry.EMPTY, "", List.of(), List.of()), IntStream.of(0, 1, 2));
		float height = (float) IntStream.rangeClosed(this.first, last)
			.mapToDouble((row) -> this.page.sheet().getRow(row).getHeightInPoints())
			.sum();
		float lack = Math.max(0, needed - height) / (last - this.first + 1);
		IntStream.rangeClosed(this.first, last).mapToObj((row) -> this.page.sheet().getRow(row)).forEach((row) -> {
			row.setHeightInPoints(Math.min(ColumnWidths.TALLEST, row.getHeightInPoints() + lack));
		});
	}

	private List<Entry> row(Entry name, String kind, List<Entry> years, List<Entry> words) {
		List<Entry> row = new ArrayList<>(
				List.of(Entry.centred(this.item.number()).with(CellLook.TEXT.centred().withBold()),
						Entry.text(String.join("\n", this.item.marks())), Entry.text(this.item.name()), name,
						Entry.centred(kind)));
		row.addAll(years);
		row.addAll(words);
		row.add(Entry.text(this.item.departments()));
		return row;
	}

	private List<Entry> bare() {
		return List.of(Entry.bold(this.item.status()), Entry.EMPTY, Entry.EMPTY,
				Entry.text(this.item.details().isEmpty() ? this.item.content() : ""), Entry.EMPTY);
	}

	private List<Entry> words(IndicatorRow indicator) {
		boolean beside = this.words.judged() && !indicator.ownView().isEmpty();
		return List.of(Entry.bold(indicator.status() + (beside ? "\n自己評価 " + indicator.ownView() : "")),
				this.words.judged() ? PrintedFigure.entry(indicator.rate(), this.words.negatives())
						: Entry.centred(indicator.ownView()),
				Entry.text(indicator.change()), Entry.text(indicator.activity()), Entry.text(remark(indicator)));
	}

	/**
	 * The department's reason and remark, why there is no judgement, what was revised.
	 */
	private static String remark(IndicatorRow indicator) {
		String why = indicator.why().equals(indicator.state()) ? "" : indicator.why();
		return String.join("\n",
				Stream.of(why, indicator.reason(), indicator.remark(), indicator.note())
					.filter((text) -> !text.isEmpty())
					.toList());
	}

	private String name(IndicatorRow indicator) {
		String name = indicator.name().equals(this.item.name()) ? "" : indicator.name();
		return (indicator.branch() + " " + name).strip();
	}

	private List<Entry> years(IndicatorRow indicator, Function<YearCell, String> text) {
		return IntStream.range(0, this.years)
			.mapToObj((at) -> (at < indicator.years().size()) ? year(indicator.years().get(at), text) : Entry.EMPTY)
			.toList();
	}

	private static Entry year(YearCell year, Function<YearCell, String> text) {
		CellLook look = CellLook.TEXT.centred();
		return Entry.text(text.apply(year)).with(year.underReview() ? look.filled(SheetPalette.REVIEWED) : look);
	}

	private String upper(YearCell year) {
		return this.words.judged() ? year.plan() : year.actual();
	}

	private String lower(YearCell year) {
		return this.words.judged() ? actual(year) : year.ownView();
	}

	/** The grade of a year stands below its actual. */
	private static String actual(YearCell year) {
		return (year.result().isEmpty() || year.result().equals(year.actual())) ? year.actual()
				: (year.actual() + "\n" + year.result()).strip();
	}

}
