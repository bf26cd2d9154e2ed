package jp.annualreview.report;

import java.util.List;

/**
 * 概況: the page a busy member reads.
 *
 * @param headline the year in a few figures, label and value
 * @param tallies count per result column with share and change against last year
 * @param sentences what moved and what needs a decision, ready prose
 * @param indicators the same tallies of indicators; empty where each item has just one
 * and takes its grade from it
 */
public record Overview(List<LegendEntry> headline, List<Tally> tallies, int items, int judged, List<String> sentences,
		List<Tally> indicators) {

	public Overview {
		headline = List.copyOf(headline);
		tallies = List.copyOf(tallies);
		sentences = List.copyOf(sentences);
		indicators = List.copyOf(indicators);
	}

}
