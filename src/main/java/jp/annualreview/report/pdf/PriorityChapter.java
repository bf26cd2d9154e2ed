package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Trend;

/** 重点項目: each with its chart of target against actual and all that is said about it. */
final class PriorityChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		if (report.priorities().isEmpty()) {
			return;
		}
		flow.chapter("重点項目", 260);
		for (ItemRow item : report.priorities()) {
			print(flow, item, trends(report, item));
		}
	}

	private static List<Trend> trends(ReviewReport report, ItemRow item) {
		return report.trends().stream().filter((trend) -> of(trend, item)).toList();
	}

	private static boolean of(Trend trend, ItemRow item) {
		return trend.number().equals(item.number()) || trend.number().startsWith(item.number() + "-");
	}

	private static void print(PageFlow flow, ItemRow item, List<Trend> trends) {
		List<Trend> left = new ArrayList<>(trends);
		int last = item.indicators().size() - 1;
		for (int i = 0; i <= last; i++) {
			IndicatorRow indicator = item.indicators().get(i);
			List<Trend> own = (i == last) ? List.copyOf(left)
					: left.stream()
						.filter((trend) -> trend.number().equals(ItemTexts.number(item.number(), indicator.branch())))
						.toList();
			left.removeAll(own);
			new PrioritySheet(flow, item, indicator, own, i == 0).print();
		}
	}

}
