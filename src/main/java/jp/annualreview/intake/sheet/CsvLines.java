package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.BrokenLine;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180, one fault at a time: where quotes do not close, the line is set aside and
 * reading goes on with the next. (commons-csv ends at the first fault, or in its lenient
 * mode takes the rest of the file for one cell.)
 */
final class CsvLines {

	private static final String CUT = "ファイルの終わりが文字の途中で切れています。";

	private static final String SEND_ANEW = "保存や送信の途中で切れたおそれがあります。元のファイルを確かめて再提出してください。この行は使っていません。";

	private static final String QUOTES = "二重引用符（\"）の始まりと終わりが合わず、欄の区切りが分かりません。";

	private static final String DOUBLE_THEM = "文中の「\"」を削除するか「\"\"」と二つ重ね、できればExcelで .xlsx 形式で保存し直して再提出してください。この行は使っていません。";

	/** One record: its cells, or why they cannot be told apart. */
	record Row(List<String> cells, @Nullable BrokenLine broken) {
	}

	private final String text;

	private final char separator;

	/** The text ends within a character. */
	private final boolean cut;

	private int at;

	private int line = 1;

	CsvLines(String text, char separator, boolean cut, int start) {
		this.text = text;
		this.separator = separator;
		this.cut = cut;
		advance(start);
	}

	boolean hasNext() {
		return this.at < this.text.length();
	}

	Row next() {
		int start = this.at;
		int first = this.line;
		List<String> cells = new ArrayList<>();
		do {
			Optional<String> cell = cell();
			if (cell.isEmpty()) {
				int faulty = this.line;
				advance(endOfLine(this.at));
				int end = this.at;
				endLine();
				return new Row(List.of(),
						new BrokenLine(faulty, this.text.substring(start, end), cells, QUOTES, DOUBLE_THEM));
			}
			cells.add(cell.get());
		}
		while (takes(this.separator));
		int end = this.at;
		if (this.cut && end == this.text.length()) {
			return new Row(List.of(), new BrokenLine(first, this.text.substring(start, end),
					cells.subList(0, cells.size() - 1), CUT, SEND_ANEW));
		}
		endLine();
		return new Row(cells, null);
	}

	/** Empty, and nowhere gone, where a quote does not close. */
	private Optional<String> cell() {
		int start = afterBlanks(this.at);
		if (start < this.text.length() && this.text.charAt(start) == '"') {
			return quoted(start + 1);
		}
		int end = this.at;
		while (!endsCell(end)) {
			end++;
		}
		String value = this.text.substring(this.at, end);
		this.at = end;
		return Optional.of(value);
	}

	private Optional<String> quoted(int start) {
		StringBuilder value = new StringBuilder();
		for (int i = start; i < this.text.length(); i++) {
			char sign = this.text.charAt(i);
			boolean quote = sign == '"';
			if (quote && !isQuote(i + 1)) {
				int end = afterBlanks(i + 1);
				if (!endsCell(end)) {
					return Optional.empty();
				}
				advance(end);
				return Optional.of(value.toString());
			}
			value.append(sign);
			i += quote ? 1 : 0;
		}
		return Optional.empty();
	}

	private boolean isQuote(int index) {
		return index < this.text.length() && this.text.charAt(index) == '"';
	}

	private int afterBlanks(int from) {
		int i = from;
		while (i < this.text.length() && this.text.charAt(i) != this.separator
				&& " \t\u3000".indexOf(this.text.charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

	private boolean endsCell(int index) {
		return index >= this.text.length() || this.text.charAt(index) == this.separator || endsLine(index);
	}

	private boolean endsLine(int index) {
		return this.text.charAt(index) == '\n' || this.text.charAt(index) == '\r';
	}

	private int endOfLine(int from) {
		int i = from;
		while (i < this.text.length() && !endsLine(i)) {
			i++;
		}
		return i;
	}

	private boolean takes(char sign) {
		boolean there = this.at < this.text.length() && this.text.charAt(this.at) == sign;
		this.at += there ? 1 : 0;
		return there;
	}

	private void endLine() {
		boolean returned = takes('\r');
		if (takes('\n') || returned) {
			this.line++;
		}
	}

	/** Goes on to a place, over the line ends of a quoted cell. */
	private void advance(int to) {
		this.line += (int) CellText.unifyLines(this.text.substring(this.at, to))
			.chars()
			.filter((c) -> c == '\n')
			.count();
		this.at = to;
	}

}
