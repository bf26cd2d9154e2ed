package jp.annualreview.report.pdf;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;

/** 個票: everything known of each item in one block. */
final class ItemSheets {

	private static final float GAP = 9;

	private final PageFlow flow;

	private final Items items;

	private final ItemPlaces places;

	ItemSheets(PageFlow flow, Items items, ItemPlaces places) {
		this.flow = flow;
		this.items = items;
		this.places = places;
	}

	void print() {
		ItemSheetColumns columns = ItemSheetColumns.of(this.items);
		String policy = "";
		for (ItemRow item : this.items.items()) {
			String top = item.policyPath().isEmpty() ? "" : item.policyPath().getFirst();
			ItemSheet sheet = new ItemSheet(this.flow, columns, item);
			sheet.settle();
			if (!top.isEmpty() && !top.equals(policy)) {
				this.flow.bookmark(top);
			}
			this.flow.bookmark(top.isEmpty() ? 1 : 2, item.number() + " " + item.name());
			this.flow.destination(this.places.of(item.number()).orElseThrow());
			policy = top;
			sheet.print();
			this.flow.take(Math.min(GAP, this.flow.space()));
		}
	}

}
