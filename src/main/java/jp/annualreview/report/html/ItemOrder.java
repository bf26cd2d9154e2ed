package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.DataCell;
import jp.annualreview.report.DataTable;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.ReviewReport;

/**
 * 並べ替えの順位: the place of each item in every order a reader may choose. The page only sorts
 * whole numbers, so what is smaller or better is decided here.
 */
final class ItemOrder {

	private final Map<String, Integer> numbers;

	private final List<String> results;

	private final List<String> departments;

	private final Map<String, String> departmentOf = new HashMap<>();

	private final Map<String, BigDecimal> rates = new HashMap<>();

	private final List<BigDecimal> sortedRates;

	ItemOrder(ReviewReport report) {
		this.numbers = places(
				report.items().stream().map(ItemRow::number).distinct().sorted(new NumberOrder()).toList());
		this.results = report.grades().stream().map(ResultColumn::label).toList();
		this.departments = report.byDepartment().rows().stream().map(CountRow::name).toList();
		values(report.itemResults(), "担当課")
			.forEach((number, cells) -> this.departmentOf.put(number, text(cells.getFirst())));
		values(report.results(), "達成率")
			.forEach((number, cells) -> lowest(cells).ifPresent((rate) -> this.rates.put(number, rate)));
		this.sortedRates = this.rates.values().stream().distinct().sorted().toList();
	}

	public int number(ItemRow item) {
		return this.numbers.getOrDefault(item.number(), this.numbers.size());
	}

	/** Best first, then the states in the order of the count tables. */
	public int result(ItemRow item) {
		return place(this.results, item.result());
	}

	public int department(ItemRow item) {
		return place(this.departments, department(item.number()));
	}

	/** Of several indicators the lowest rate; blank without one: such items come last. */
	public String rate(ItemRow item) {
		return Optional.ofNullable(this.rates.get(item.number()))
			.map((rate) -> Integer.toString(this.sortedRates.indexOf(rate)))
			.orElse("");
	}

	/** The department that answers, as the count tables name it. */
	public String department(String number) {
		return this.departmentOf.getOrDefault(number, "");
	}

	/** Results that occur, in order. */
	public List<String> results(List<ItemRow> items) {
		return items.stream()
			.map(ItemRow::result)
			.distinct()
			.sorted(Comparator.comparingInt((result) -> place(this.results, result)))
			.toList();
	}

	/** Departments that answer for an item, in the order of 担当課別. */
	public List<String> departments() {
		return this.departmentOf.values()
			.stream()
			.distinct()
			.sorted(Comparator.comparingInt((String name) -> place(this.departments, name))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private static int place(List<String> order, String value) {
		int place = order.indexOf(value);
		return (place < 0) ? order.size() : place;
	}

	private static Map<String, Integer> places(List<String> sorted) {
		Map<String, Integer> places = new HashMap<>();
		sorted.forEach((number) -> places.put(number, places.size()));
		return places;
	}

	private static Map<String, List<DataCell>> values(DataTable table, String column) {
		int number = table.columns().indexOf("番号");
		int value = table.columns().indexOf(column);
		Map<String, List<DataCell>> values = new HashMap<>();
		table.rows()
			.forEach((row) -> values.merge(text(row.get(number)), List.of(row.get(value)),
					(before, next) -> java.util.stream.Stream.concat(before.stream(), next.stream()).toList()));
		return values;
	}

	private static Optional<BigDecimal> lowest(List<DataCell> cells) {
		return cells.stream()
			.filter(DataCell.Number.class::isInstance)
			.map(DataCell.Number.class::cast)
			.map(DataCell.Number::value)
			.min(Comparator.naturalOrder());
	}

	private static String text(DataCell cell) {
		return switch (cell) {
			case DataCell.Text(String text) -> text;
			case DataCell.Number number -> number.value().toPlainString();
		};
	}

}
