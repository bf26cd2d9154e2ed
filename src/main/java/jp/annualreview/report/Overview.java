package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.KeyFigures.KeyFigure;

/**
 * 概況: the page a busy member reads.
 *
 * @param headline the year in a few figures, label and value
 * @param tallies count per result column with share and change against last year
 * @param sentences what moved and what needs a decision, ready prose
 * @param indicators the same tallies of indicators; empty where each item has just one
 * and takes its grade from it
 * @param decisions those of the sentences, at their end, that somebody has to act on
 */
public record Overview(List<KeyFigure> headline, List<Tally> tallies, int items, int judged, List<String> sentences,
		List<Tally> indicators, List<String> decisions) {

	public Overview {
		headline = List.copyOf(headline);
		tallies = List.copyOf(tallies);
		sentences = List.copyOf(sentences);
		indicators = List.copyOf(indicators);
		decisions = List.copyOf(decisions);
		if (!sentences.subList(Math.max(0, sentences.size() - decisions.size()), sentences.size()).equals(decisions)) {
			throw new IllegalArgumentException("検討・対応が必要なことは文の最後に並べます。");
		}
	}

	/** What the year brought: the sentences nobody has to act on. */
	public List<String> reading() {
		return this.sentences.subList(0, this.sentences.size() - this.decisions.size());
	}

}
