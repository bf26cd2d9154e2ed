package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawSheet;

/** A text with commas, tabs or semicolons; its one sheet has the file's name. */
final class CsvFile {

	private static final int SNIFFED_LINES = 50;

	private final byte[] bytes;

	private final String file;

	private final Budget budget;

	CsvFile(byte[] bytes, String file, Budget budget) {
		this.bytes = bytes;
		this.file = file;
		this.budget = budget;
	}

	Contents contents() {
		String text = JapaneseText.decode(this.bytes).orElseThrow(() -> Refusal.notSpreadsheet("不明なデータ"));
		char separator = separator(text).orElseThrow(() -> Refusal.notSpreadsheet("文章（テキスト）"));
		return new Contents(Optional.empty(), false, List.of(sheet(text, separator)));
	}

	private RawSheet sheet(String text, char separator) {
		SheetGrid grid = new SheetGrid(this.budget);
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			int row = 0;
			for (CSVRecord values : parser) {
				for (int column = 0; column < values.size(); column++) {
					CellContent content = new CellContent.Text(CellText.unifyLines(values.get(column)));
					grid.put(row, column, content, false, false, false);
				}
				row++;
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw Refusal.unreadable();
		}
		return grid.sheet(name(), false, List.of());
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
