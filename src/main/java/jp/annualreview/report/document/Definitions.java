package jp.annualreview.report.document;

import java.util.List;

/**
 * 語の説明: words and what they mean.
 *
 * @param heading blank for none
 * @param term what the words are
 * @param meaning what stands beside them
 */
public record Definitions(String heading, String term, String meaning, List<LegendEntry> entries) implements Block {

	public Definitions {
		entries = List.copyOf(entries);
	}

}
