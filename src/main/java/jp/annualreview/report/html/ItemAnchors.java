package jp.annualreview.report.html;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;

/** 取組事項への参照: where in 全項目一覧 a number is found. */
final class ItemAnchors {

	private final Set<String> numbers;

	private ItemAnchors(Stream<ItemRow> items) {
		this.numbers = items.map(ItemRow::number).collect(Collectors.toUnmodifiableSet());
	}

	/** Of the items that are listed. */
	static ItemAnchors of(Document document) {
		return new ItemAnchors(document.chapters()
			.stream()
			.flatMap((chapter) -> chapter.all().stream())
			.filter(Items.class::isInstance)
			.map(Items.class::cast)
			.filter((items) -> items.style() == Items.Style.LIST)
			.flatMap((items) -> items.items().stream()));
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

}
