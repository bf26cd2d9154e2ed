package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.Places;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;
import jp.annualreview.report.document.YearCell;

/**
 * 取組事項の表: items as a list of data, one indicator per row, so that a filter keeps a row
 * whole.
 */
record ItemTable(Items items) {

	/** Every item with all its years. */
	Table all() {
		List<Column> columns = new ArrayList<>(List.of(column("番号", Kind.REFERENCE, 8), column("取組事項名", Kind.NAME, 32),
				column("指標", Kind.WORD, 24).whereAny(), column("単位", Kind.WORD, 8).whereAny(),
				column("区分", Kind.WORD, 10).whereAny()));
		years().forEach((year) -> columns.addAll(year(year)));
		columns.addAll(List.of(column(labels().status(), Kind.RESULT, 15), column("達成率", Kind.FIGURE, 10).whereAny(),
				column("前年度比", Kind.WORD, 20).whereAny(), column("実施内容", Kind.PROSE, 54),
				column("理由・今後の対応", Kind.PROSE, 40).whereAny(), column("備考", Kind.PROSE, 30).whereAny(),
				column("目標の改訂", Kind.PROSE, 24).whereAny(), column("内容", Kind.PROSE, 60).whereAny(),
				column("担当課", Kind.DEPARTMENT, 18)));
		List<Table.Section> sections = new ArrayList<>();
		Set<String> begun = new HashSet<>();
		for (ItemRow item : this.items.items()) {
			List<Row> rows = new ArrayList<>(lines(item).map((line) -> row(item, line)).toList());
			List<String> places = new ArrayList<>(List.of(Places.item(item.number())));
			IntStream.rangeClosed(1, item.policyPath().size())
				.mapToObj((depth) -> Places.itemsOf(item.policyPath().subList(0, depth)))
				.filter(begun::add)
				.forEach(places::add);
			rows.set(0, rows.getFirst().at(places.toArray(String[]::new)));
			sections.add(new Table.Section(path(item), "", rows));
		}
		return new Table("全項目一覧", "", labels().judged() ? "方針" : "体系", columns, sections);
	}

	/** 重点項目, without the years that their charts have. */
	Table highlights() {
		return new Table("重点項目一覧", "",
				List.of(column("番号", Kind.REFERENCE, 8), column("取組事項名", Kind.NAME, 32),
						column("指標", Kind.WORD, 24).whereAny(), column("担当課", Kind.DEPARTMENT, 18),
						column(labels().status(), Kind.RESULT, 20), column("達成率", Kind.FIGURE, 10).whereAny(),
						column("前年度比", Kind.WORD, 24), column("実施内容", Kind.PROSE, 48)),
				this.items.items()
					.stream()
					.flatMap((item) -> lines(item).map((line) -> highlight(item, line)))
					.toList());
	}

	private static Row highlight(ItemRow item, Optional<IndicatorRow> line) {
		return Row.of(reference(item, line), Cell.text(item.name()), name(item, line), Cell.text(item.departments()),
				Cell.thisResult(line.map(IndicatorRow::status).orElse(item.status())),
				line.map(IndicatorRow::rate).orElse(Cell.EMPTY), text(line.map(IndicatorRow::change)),
				text(line.map(IndicatorRow::activity).or(() -> Optional.of(item.content()))));
	}

	private Items.Labels labels() {
		return this.items.labels();
	}

	private static Column column(String heading, Kind kind, int width) {
		return Column.of(heading, kind, width);
	}

	private List<String> years() {
		return this.items.items()
			.stream()
			.flatMap((item) -> item.indicators().stream())
			.map(IndicatorRow::years)
			.filter((years) -> !years.isEmpty())
			.findFirst()
			.orElse(List.of())
			.stream()
			.map(YearCell::year)
			.toList();
	}

	private List<Column> year(String year) {
		List<Column> columns = new ArrayList<>(List.of(column(labels().upper(), Kind.FIGURE, 14).under(year),
				column(labels().lower(), Kind.FIGURE, 14).under(year)));
		if (labels().judged()) {
			columns.add(column("評価", Kind.RESULT, 9).under(year));
		}
		return columns;
	}

	/** An item without an indicator has a row for itself. */
	private static Stream<Optional<IndicatorRow>> lines(ItemRow item) {
		return item.indicators().isEmpty() ? Stream.of(Optional.empty()) : item.indicators().stream().map(Optional::of);
	}

	private Row row(ItemRow item, Optional<IndicatorRow> line) {
		List<Cell> cells = new ArrayList<>(List.of(reference(item, line), Cell.text(item.name()), name(item, line),
				text(line.map(IndicatorRow::unit)), Cell.text(String.join("\n", item.marks()))));
		List<YearCell> known = line.map(IndicatorRow::years).orElse(List.of());
		IntStream.range(0, years().size())
			.forEach((at) -> cells.addAll((at < known.size()) ? year(known.get(at)) : year(EMPTY)));
		cells.addAll(List.of(Cell.thisResult(line.map(IndicatorRow::status).orElse(item.status())),
				line.map(IndicatorRow::rate).orElse(Cell.EMPTY), text(line.map(IndicatorRow::change)),
				text(line.map(IndicatorRow::activity)
					.or(() -> Optional.of(item.details().isEmpty() ? item.content() : ""))),
				text(line.map(IndicatorRow::reason)), text(line.map(ItemTable::remark)),
				text(line.map(IndicatorRow::note)), Cell.text(details(item)), Cell.text(item.departments())));
		return Row.of(cells.toArray(Cell[]::new));
	}

	private static final YearCell EMPTY = new YearCell("", Cell.EMPTY, Cell.EMPTY, "", false, "", Cell.EMPTY);

	private List<Cell> year(YearCell year) {
		return labels().judged() ? List.of(year.plan(), year.actual(), Cell.result(result(year)))
				: List.of(year.actual(), Cell.result(year.ownView()));
	}

	/** A state that stands in the place of the actual is no grade. */
	private static String result(YearCell year) {
		return year.result().equals(year.actual().printed()) ? "" : year.result();
	}

	private static Cell reference(ItemRow item, Optional<IndicatorRow> line) {
		return new Cell.Reference(item.number(), line.map(IndicatorRow::branch).orElse(""));
	}

	/** Leads to where it is listed as missed or without a judgement. */
	private static Cell name(ItemRow item, Optional<IndicatorRow> line) {
		return line.filter((one) -> !one.name().isEmpty())
			.<Cell>map(
					(one) -> new Cell.Text(one.name(), Cell.Tone.PLAIN, Places.indicator(item.number(), one.branch())))
			.orElse(Cell.EMPTY);
	}

	private static Cell text(Optional<String> words) {
		return Cell.text(words.orElse(""));
	}

	/** The department's remark, its own view, and why there is no judgement. */
	private static String remark(IndicatorRow indicator) {
		String why = indicator.why().equals(indicator.state()) ? "" : indicator.why();
		String own = indicator.ownView().isEmpty() ? "" : "自己評価 " + indicator.ownView();
		return Stream.of(why, own, indicator.remark())
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private static String details(ItemRow item) {
		return item.details()
			.stream()
			.map((detail) -> "【" + detail.label() + "】" + detail.text())
			.collect(Collectors.joining("\n"));
	}

	private static String path(ItemRow item) {
		String path = String.join("　", item.policyPath());
		return item.group().isEmpty() ? path : path + "　○" + item.group();
	}

}
