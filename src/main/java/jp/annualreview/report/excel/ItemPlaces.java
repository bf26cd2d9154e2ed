package jp.annualreview.report.excel;

import jp.annualreview.workbook.EastAsianWidth;
import jp.annualreview.workbook.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReviewReport;

/**
 * 全項目での位置: in which row each item stands, known before the sheet is written, so that the
 * sheets in front can point there; and where the other sheets stand that it points to.
 */
final class ItemPlaces {

	/** Title, hint and two heading rows. */
	static final int FIRST_ROW = 4;

	private final Map<String, Integer> rows = new HashMap<>();

	private final Map<List<String>, Integer> policies = new HashMap<>();

	private final ListPlaces lists;

	ItemPlaces(ReviewReport report) {
		this.lists = new ListPlaces(report);
		int row = FIRST_ROW;
		String section = "";
		for (ItemRow item : report.items()) {
			if (!section(item).equals(section)) {
				section = section(item);
				place(item.policyPath(), row);
				row++;
			}
			this.rows.putIfAbsent(item.number(), row);
			row += rows(item);
		}
	}

	private void place(List<String> path, int row) {
		for (int depth = 1; depth <= path.size(); depth++) {
			this.policies.putIfAbsent(path.subList(0, depth), row);
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
		List<Integer> all = new ArrayList<>(widths);
		all.set(numbers, width(report, all.get(numbers)));
		return all;
	}

	/** The width of a column of item numbers, as wide as the longest needs. */
	static int width(ReviewReport report, int least) {
		int longest = report.items().stream().mapToInt((item) -> EastAsianWidth.of(item.number())).max().orElse(0);
		return Math.max(least, longest + 2);
	}

	ListPlaces lists() {
		return this.lists;
	}

	/** The address to link to; blank for an item the sheet does not hold. */
	String link(String number) {
		return Optional.ofNullable(this.rows.get(number)).map(Chapter.ITEMS::address).orElse("");
	}

	/** Where the items of a policy begin. */
	String policy(List<String> path) {
		return Optional.ofNullable(this.policies.get(path)).map(Chapter.ITEMS::address).orElse("");
	}

	/** An item's number, leading to the item. */
	Entry number(String number) {
		return Entry.centred(number).linkedTo(link(number));
	}

}
