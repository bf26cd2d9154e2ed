package jp.annualreview.console;

import jp.annualreview.plan.FiscalYear;
import org.springframework.core.convert.converter.Converter;

/** 年度 as an address names it. */
class YearInAddress implements Converter<String, FiscalYear> {

	@Override
	public FiscalYear convert(String text) {
		return FiscalYear.of(Integer.parseInt(text));
	}

}
