package jp.annualreview.console;

import org.springframework.web.bind.annotation.GetMapping;

/** 概要. */
@Page
class OverviewPages {

	@GetMapping("/")
	String overview() {
		return "overview";
	}

}
