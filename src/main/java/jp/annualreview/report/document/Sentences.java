package jp.annualreview.report.document;

import java.util.List;

/**
 * 文章: sentences under a heading, each on its own.
 *
 * @param heading blank for none
 * @param small whether they explain what stands beside them rather than tell something
 */
public record Sentences(String heading, List<String> sentences, boolean small) implements Block {

	public Sentences {
		sentences = List.copyOf(sentences);
	}

	public Sentences(String heading, List<String> sentences) {
		this(heading, sentences, false);
	}

}
