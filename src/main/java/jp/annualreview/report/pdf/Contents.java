package jp.annualreview.report.pdf;

import java.util.List;

/** 目次: the headings of the book and the page each was printed on. */
record Contents(List<Entry> entries) {

	Contents {
		entries = List.copyOf(entries);
	}

	record Entry(int level, String title, int page) {
	}

}
