package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.IndicatorRow;
import jp.annualreview.report.ItemRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Trend;

/** 重点項目: each with its chart of target against actual and all that is said about it. */
final class PriorityChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("重点項目");
		if (report.priorities().isEmpty()) {
			flow.paragraph(Text.of("重点項目はありません。", TextStyle.BODY));
		}
		for (ItemRow item : report.priorities()) {
			print(flow, item, new ArrayList<>(trends(report, item)));
		}
	}

	private static List<Trend> trends(ReviewReport report, ItemRow item) {
		return report.trends().stream().filter((trend) -> trend.number().equals(item.number())).toList();
	}

	private static void print(PageFlow flow, ItemRow item, List<Trend> trends) {
		boolean first = true;
		for (IndicatorRow indicator : item.indicators()) {
			List<Trend> own = trends.stream().filter((trend) -> belongs(trend, item, indicator)).limit(1).toList();
			trends.removeAll(own);
			new PrioritySheet(flow, item, indicator, own, first).print();
			first = false;
		}
	}

	private static boolean belongs(Trend trend, ItemRow item, IndicatorRow indicator) {
		return item.indicators().size() == 1 || trend.name().equals(indicator.name())
				|| trend.name().endsWith(indicator.name()) && !indicator.name().isEmpty();
	}

}
