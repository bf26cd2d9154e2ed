package jp.annualreview.feedback;

import jp.annualreview.finding.Severity;

/**
 * 印: a thick frame that stands out from every colour of a form, and a fill where nothing
 * else colours the cell. Frames win over a form's conditional colours, fills do not.
 */
enum Mark {

	RED("赤", "B3261E", "FFC9C2"), PURPLE("紫", "6A1B9A", "E8D5F2"), BLUE("青", "0B3C6F", "D5E8F7");

	private final String word;

	private final String frame;

	private final String fill;

	Mark(String word, String frame, String fill) {
		this.word = word;
		this.frame = frame;
		this.fill = fill;
	}

	static Mark of(Severity severity) {
		return switch (severity) {
			case ERROR -> RED;
			case CONFIRM -> PURPLE;
			case NOTE -> BLUE;
		};
	}

	String word() {
		return this.word;
	}

	String frame() {
		return this.frame;
	}

	String fill() {
		return this.fill;
	}

}
