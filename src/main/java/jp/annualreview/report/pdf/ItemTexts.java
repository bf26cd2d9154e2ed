package jp.annualreview.report.pdf;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.Items;

/** 取組事項の文言: what several chapters say about one indicator. */
final class ItemTexts {

	private ItemTexts() {
	}

	/** {@code 6-1}; without a branch the item's own number. */
	static String number(String number, String branch) {
		return branch.isEmpty() ? number : number + "-" + branch;
	}

	/** 達成状況 with rate, judgement, reason and change below it. */
	static Text status(IndicatorRow indicator) {
		return ownView(judgement(indicator), indicator).line(indicator.change(), TextStyle.SMALL_GREY);
	}

	/** The same without what stands in the row of 自己評価 already. */
	static Text status(IndicatorRow indicator, Items.Labels labels) {
		return labels.judged() ? status(indicator)
				: judgement(indicator).line(indicator.change(), TextStyle.SMALL_GREY);
	}

	private static Text ownView(Text text, IndicatorRow indicator) {
		return indicator.ownView().isEmpty() ? text : text.line("自己評価 " + indicator.ownView(), TextStyle.CELL);
	}

	private static Text judgement(IndicatorRow indicator) {
		Text text = Text.of(indicator.status(), TextStyle.CELL_BOLD).line(indicator.rate().printed(), TextStyle.CELL);
		if (!indicator.status().contains(indicator.verdict())) {
			text = text.line(indicator.verdict(), TextStyle.CELL);
		}
		if (!indicator.status().contains(indicator.state())) {
			text = text.line(indicator.state(), TextStyle.CELL);
		}
		if (!indicator.why().equals(indicator.state())) {
			text = text.line(indicator.why(), TextStyle.SMALL_GREY);
		}
		return text;
	}

	/** The same in one line. */
	static Text statusLine(IndicatorRow indicator) {
		Text text = Text.EMPTY;
		for (Text.Run run : status(indicator).runs()) {
			text = text.and(text.isEmpty() ? run.text() : "　" + run.text().strip(),
					(run.style() == TextStyle.SMALL_GREY) ? TextStyle.CELL : run.style());
		}
		return text;
	}

	/** What the plan says of an item, each part with its label. */
	static Text details(ItemRow item) {
		Text text = Text.EMPTY;
		for (LegendEntry detail : item.details()) {
			text = text.line("【" + detail.label() + "】", TextStyle.CELL_BOLD).and(detail.text(), TextStyle.CELL);
		}
		return text.aligned(Align.JUSTIFIED);
	}

	/** 備考: the department's reason and remark, and what was revised. */
	static Text remark(IndicatorRow indicator) {
		return Text.EMPTY.line(indicator.reason(), TextStyle.CELL)
			.line(indicator.remark(), TextStyle.CELL)
			.line(indicator.note(), TextStyle.SMALL_GREY)
			.aligned(Align.JUSTIFIED);
	}

}
