package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.ResultColumn;

/**
 * 並べ替えの順位: the place of each item in every order a reader may choose. The page only sorts
 * whole numbers, so what is smaller or better is decided here.
 */
final class ItemOrder {

	private final List<String> numbers;

	private final List<String> results;

	private final List<String> departments;

	private final Map<String, BigDecimal> rates = new HashMap<>();

	private final List<BigDecimal> sortedRates;

	ItemOrder(Document document, Items items) {
		this.numbers = items.items().stream().map(ItemRow::number).distinct().sorted(new NumberOrder()).toList();
		this.results = document.results().stream().map(ResultColumn::label).toList();
		this.departments = items.departments();
		items.items().forEach((item) -> lowest(item).ifPresent((rate) -> this.rates.put(item.number(), rate)));
		this.sortedRates = this.rates.values().stream().distinct().sorted().toList();
	}

	public int number(ItemRow item) {
		return place(this.numbers, item.number());
	}

	/** Best first, then the states in the order of the count tables. */
	public int result(ItemRow item) {
		return place(this.results, item.result());
	}

	public int department(ItemRow item) {
		return place(this.departments, item.respondent());
	}

	/** Of several indicators the lowest rate; blank without one: such items come last. */
	public String rate(ItemRow item) {
		return Optional.ofNullable(this.rates.get(item.number()))
			.map((rate) -> Integer.toString(this.sortedRates.indexOf(rate)))
			.orElse("");
	}

	/** Results that occur, in order. */
	public List<String> results(List<ItemRow> items) {
		return items.stream()
			.map(ItemRow::result)
			.distinct()
			.sorted(Comparator.comparingInt((result) -> place(this.results, result)))
			.toList();
	}

	/** Departments that answer for an item. */
	public List<String> departments() {
		return this.departments;
	}

	private static int place(List<String> order, String value) {
		int place = order.indexOf(value);
		return (place < 0) ? order.size() : place;
	}

	private static Optional<BigDecimal> lowest(ItemRow item) {
		return item.indicators()
			.stream()
			.map(IndicatorRow::rate)
			.filter(Cell.Figure.class::isInstance)
			.map(Cell.Figure.class::cast)
			.map(Cell.Figure::value)
			.min(Comparator.naturalOrder());
	}

}
