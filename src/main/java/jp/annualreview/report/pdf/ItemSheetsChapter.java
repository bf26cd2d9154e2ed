package jp.annualreview.report.pdf;

import java.util.List;
import java.util.Optional;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReviewReport;

/** 個票: everything known of each item in one block, for the question nobody expected. */
final class ItemSheetsChapter implements Chapter {

	private static final String LEAD = "取組事項ごとに、全年度の計画と実績、評価の計算の根拠、担当課の回答とその出典を示します。";

	private static final String UNJUDGED = "取組事項ごとに、全年度の段階と自己評価、担当課の回答とその出典を示します。";

	private static final float GAP = 9;

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		if (report.items().isEmpty()) {
			return;
		}
		flow.chapter("付録　個票", 200);
		flow.paragraph(Text.of(report.words().judged() ? LEAD : UNJUDGED, TextStyle.BODY));
		ItemSheetColumns columns = ItemSheetColumns.of(report);
		String policy = "";
		for (ItemRow item : report.items()) {
			String top = item.policyPath().isEmpty() ? "" : item.policyPath().getFirst();
			ItemSheet sheet = new ItemSheet(flow, columns, item);
			sheet.settle();
			if (!top.isEmpty() && !top.equals(policy)) {
				flow.bookmark(top);
			}
			flow.bookmark(top.isEmpty() ? 1 : 2, item.number() + " " + item.name());
			flow.destination(destination(item.number(), report).orElseThrow());
			policy = top;
			sheet.print();
			flow.take(Math.min(GAP, flow.space()));
		}
	}

	/** The name of the place of an item's 個票; empty where the report has none. */
	static Optional<String> destination(String number, ReviewReport report) {
		List<String> numbers = report.items().stream().map(ItemRow::number).toList();
		return Optional.of(numbers.indexOf(number)).filter((at) -> at >= 0).map((at) -> "item-" + at);
	}

}
