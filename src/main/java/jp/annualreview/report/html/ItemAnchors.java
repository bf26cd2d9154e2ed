package jp.annualreview.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.report.document.ItemRow;

/** 取組事項への参照: where in 全項目一覧 a number is found. */
final class ItemAnchors {

	private final Set<String> numbers;

	ItemAnchors(List<ItemRow> items) {
		this.numbers = items.stream().map(ItemRow::number).collect(Collectors.toUnmodifiableSet());
	}

	boolean has(String number) {
		return this.numbers.contains(number);
	}

	/** Letters and digits stay, whatever else a number holds is written out in hex. */
	static String of(String number) {
		return "item-" + number.codePoints().mapToObj(ItemAnchors::safe).collect(Collectors.joining());
	}

	private static String safe(int point) {
		boolean plain = point < 0x80 && (Character.isLetterOrDigit(point) || point == '-');
		return plain ? Character.toString(point) : String.format(Locale.ROOT, "_%X_", point);
	}

	/** {@code 6-1}; without a branch the item's own number. */
	static String number(String number, String branch) {
		return branch.isEmpty() ? number : number + "-" + branch;
	}

}
