package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.report.ItemRow;
import jp.annualreview.report.ReviewReport;

/**
 * 全項目での位置: in which row each item stands, known before the sheet is written, so that the
 * sheets in front can point there.
 */
final class ItemPlaces {

	/** Title, hint and two heading rows. */
	static final int FIRST_ROW = 4;

	private final Map<String, Integer> rows = new HashMap<>();

	ItemPlaces(List<ItemRow> items) {
		int row = FIRST_ROW;
		String section = "";
		for (ItemRow item : items) {
			if (!section(item).equals(section)) {
				section = section(item);
				row++;
			}
			this.rows.putIfAbsent(item.number(), row);
			row += rows(item);
		}
	}

	/**
	 * Two rows per indicator, one for an item without any, one more for what the plan
	 * says in words.
	 */
	static int rows(ItemRow item) {
		int details = item.details().isEmpty() ? 0 : 1;
		return details + (item.indicators().isEmpty() ? 1 : 2 * item.indicators().size());
	}

	static String section(ItemRow item) {
		String path = String.join("　", item.policyPath());
		return item.group().isEmpty() ? path : path + "　○" + item.group();
	}

	/** Column widths with the one of the item numbers as wide as the longest needs. */
	static List<Integer> widths(ReviewReport report, List<Integer> widths, int numbers) {
		int longest = report.items().stream().mapToInt((item) -> EastAsianWidth.of(item.number())).max().orElse(0);
		List<Integer> all = new ArrayList<>(widths);
		all.set(numbers, Math.max(all.get(numbers), longest + 2));
		return all;
	}

	/** The address to link to; blank for an item the sheet does not hold. */
	String link(String number) {
		Integer row = this.rows.get(number);
		return (row != null) ? Chapter.ITEMS.address(row) : "";
	}

	/** An item's number, leading to the item. */
	Entry number(String number) {
		return Entry.centred(number).linkedTo(link(number));
	}

}
