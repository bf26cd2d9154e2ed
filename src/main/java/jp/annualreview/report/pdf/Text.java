package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 文: what stands in one box; runs of different weight that flow as one text.
 *
 * @param indent how far all lines are moved in, in points
 * @param lead where a click leads
 */
record Text(List<Run> runs, Align align, float indent, Optional<Lead> lead) {

	static final Text EMPTY = new Text(List.of(), Align.LEFT, 0, Optional.empty());

	Text {
		runs = List.copyOf(runs);
	}

	record Run(String text, TextStyle style) {
	}

	/**
	 * A link.
	 *
	 * @param destination a named place of the document
	 * @param words what a reading program says of it
	 */
	record Lead(String destination, String words) {
	}

	static Text of(String text, TextStyle style) {
		return EMPTY.and(text, style);
	}

	static Text cell(String text) {
		return of(text, TextStyle.CELL);
	}

	static Text prose(String text) {
		return cell(text).aligned(Align.JUSTIFIED);
	}

	static Text figure(String text) {
		return cell(text).aligned(Align.RIGHT);
	}

	/** A figure stands right, a symbol or a word in the middle. */
	static Text value(String text) {
		return text.codePoints().anyMatch(Character::isDigit) ? figure(text) : centred(text);
	}

	static Text centred(String text) {
		return cell(text).aligned(Align.CENTRE);
	}

	Text aligned(Align to) {
		return new Text(this.runs, to, this.indent, this.lead);
	}

	Text leadingTo(String destination, String words) {
		return new Text(this.runs, this.align, this.indent, Optional.of(new Lead(destination, words)));
	}

	/** All lines moved in. */
	Text indented(float by) {
		return new Text(this.runs, this.align, by, this.lead);
	}

	Text and(String text, TextStyle style) {
		if (text.isEmpty()) {
			return this;
		}
		List<Run> more = new ArrayList<>(this.runs);
		more.add(new Run(text, style));
		return new Text(more, this.align, this.indent, this.lead);
	}

	/** The text on a line of its own; nothing where it is blank. */
	Text line(String text, TextStyle style) {
		return (text.isEmpty() || isEmpty()) ? and(text, style) : and("\n" + text, style);
	}

	/** Line by line, as the words themselves part them; blank lines are left out. */
	List<Text> paragraphs() {
		List<Text> paragraphs = new ArrayList<>();
		Text current = blank();
		for (Run run : this.runs) {
			String[] lines = run.text().split("\n", -1);
			current = current.and(lines[0], run.style());
			for (int i = 1; i < lines.length; i++) {
				paragraphs.add(current);
				current = blank().and(lines[i], run.style());
			}
		}
		paragraphs.add(current);
		return paragraphs.stream().filter((one) -> !one.plain().isBlank()).toList();
	}

	private Text blank() {
		return new Text(List.of(), this.align, this.indent, this.lead);
	}

	boolean isEmpty() {
		return this.runs.isEmpty();
	}

	String plain() {
		return this.runs.stream().map(Run::text).collect(Collectors.joining());
	}

	float leading() {
		return (float) this.runs.stream().mapToDouble((run) -> run.style().leading()).max().orElse(0);
	}

	float size() {
		return (float) this.runs.stream().mapToDouble((run) -> run.style().size()).max().orElse(0);
	}

}
