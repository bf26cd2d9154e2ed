package jp.annualreview.report.pdf;

import java.util.List;

/**
 * 目次: what stands on which page. One layout finds it out, the next prints it.
 *
 * @param pages number of pages of the report
 */
record Contents(List<Entry> entries, int pages) {

	static final Contents UNKNOWN = new Contents(List.of(), 0);

	Contents {
		entries = List.copyOf(entries);
	}

	record Entry(int level, String title, int page) {
	}

}
