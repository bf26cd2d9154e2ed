package jp.annualreview.report;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;

/** 名称: item and indicator in one line, the indicator only where its name says more. */
record RowName(ReviewFacts facts) {

	String of(Item item, IndicatorId indicator) {
		return this.facts.register()
			.indicator(indicator)
			.map(Indicator::name)
			.filter((name) -> !name.isEmpty() && !name.equals(item.name()))
			.map((name) -> item.name() + "（" + name + "）")
			.orElse(item.name());
	}

}
