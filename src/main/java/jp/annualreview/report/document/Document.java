package jp.annualreview.report.document;

import java.util.List;

/**
 * 報告書: all that the report of a year and edition says, ready to be printed.
 *
 * @param results the results that occur, best first; a format colours them by rank
 * @param negativeSign what stands in front of a negative number
 * @param key 欄外の凡例: what letters and stages mean, in a line each
 * @param data the tables of open data
 */
public record Document(Cover cover, List<ResultColumn> results, String negativeSign, List<String> key,
		List<Chapter> chapters, List<DataSheet> data) {

	public Document {
		results = List.copyOf(results);
		key = List.copyOf(key);
		chapters = List.copyOf(chapters);
		data = List.copyOf(data);
	}

}
