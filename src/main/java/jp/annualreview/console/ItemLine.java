package jp.annualreview.console;

import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.job.ItemView;

/** 取組事項 in a line of a list. */
record ItemLine(String number, String name, String departments, String result) {

	static ItemLine of(ItemView view) {
		return new ItemLine(view.item().number().value(), view.item().name(),
				String.join("、", view.item().departments()), view.result().map(ItemLine::words).orElse(""));
	}

	private static String words(ItemAssessment result) {
		return (result.grade() + " " + result.state().label()).strip();
	}

}
