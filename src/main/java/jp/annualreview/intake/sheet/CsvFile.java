package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.intake.BrokenLine;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawSheet;

/** A text with commas, tabs or semicolons; its one sheet has the file's name. */
final class CsvFile {

	private static final int SNIFFED_LINES = 50;

	/** Excel's own way to name the separator; the line is no row. */
	private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([,;\t])\"?(\r\n|\n|\r)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OTHER_LINE_ENDS = Pattern.compile("[\\x0B\\f\\x{85}\\x{2028}\\x{2029}]");

	private final byte[] bytes;

	private final String file;

	private final Budget budget;

	CsvFile(byte[] bytes, String file, Budget budget) {
		this.bytes = bytes;
		this.file = file;
		this.budget = budget;
	}

	Contents contents() {
		JapaneseText text = JapaneseText.decode(this.bytes).orElseThrow(() -> Refusal.notSpreadsheet("不明なデータ"));
		Matcher named = SEPARATOR_LINE.matcher(text.text());
		if (named.lookingAt()) {
			return contents(text, named.group(1).charAt(0), named.end());
		}
		char separator = separator(text.text()).orElseThrow(() -> Refusal.notSpreadsheet("文章（テキスト）"));
		return contents(text, separator, 0);
	}

	private Contents contents(JapaneseText text, char separator, int start) {
		SheetGrid grid = new SheetGrid(this.budget);
		List<BrokenLine> broken = new ArrayList<>();
		CsvLines lines = new CsvLines(text.text(), separator, text.cut(), start);
		for (int row = 0; lines.hasNext(); row++) {
			CsvLines.Row values = lines.next();
			for (int column = 0; column < values.cells().size(); column++) {
				CellContent content = new CellContent.Text(cell(values.cells().get(column)));
				grid.put(row, column, content, false, false, false);
			}
			if (values.broken() != null) {
				this.budget.piece();
				broken.add(values.broken());
			}
		}
		RawSheet sheet = grid.sheet(name(), false, List.of());
		return new Contents(Optional.empty(), false, List.of(sheet.with(broken)));
	}

	/** Word processors break lines with other marks; a mark that says nothing goes. */
	private static String cell(String value) {
		return CellText.unifyLines(OTHER_LINE_ENDS.matcher(value).replaceAll("\n").replace("\0", ""));
	}

	/**
	 * The separator of the first line that has one; a text without any is no table. Lists
	 * inside a cell have semicolons too, so these separate only where nothing speaks
	 * against it.
	 */
	private static Optional<Character> separator(String text) {
		List<String> lines = text.lines().limit(SNIFFED_LINES).toList();
		String head = String.join("\n", lines);
		boolean semicolons = count(head, ';') > others(head);
		return lines.stream()
			.filter((line) -> others(line) + count(line, ';') > 0)
			.filter((line) -> others(line) > 0 || semicolons)
			.findFirst()
			.map(CsvFile::separatorOf);
	}

	private static char separatorOf(String line) {
		if (others(line) == 0) {
			return ';';
		}
		return (count(line, '\t') > count(line, ',')) ? '\t' : ',';
	}

	private static long others(String text) {
		return count(text, ',') + count(text, '\t');
	}

	private static long count(String text, char sign) {
		return text.chars().filter((c) -> c == sign).count();
	}

	private String name() {
		String last = this.file.substring(this.file.lastIndexOf('/') + 1);
		int point = last.lastIndexOf('.');
		return (point > 0) ? last.substring(0, point) : last;
	}

}
