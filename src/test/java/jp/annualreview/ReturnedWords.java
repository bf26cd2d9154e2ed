package jp.annualreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.pdf.PrintedBook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** What departments wrote into the prose columns of their returns, by file and cell. */
final class ReturnedWords {

	private static final List<String> COLUMNS = List.of("実施内容", "理由", "備考");

	private final Map<String, String> words = new TreeMap<>();

	static ReturnedWords of(Path folder) throws IOException {
		ReturnedWords words = new ReturnedWords();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".xlsx")).toList()) {
				try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
					book.forEach((sheet) -> words.read(file.getFileName().toString(), sheet));
				}
			}
		}
		return words;
	}

	int count() {
		return this.words.size();
	}

	/** File and cell of each text that a book does not print. */
	List<String> missing(Path pdf) throws IOException {
		String printed = PrintedBook.of(pdf).solid();
		return this.words.entrySet()
			.stream()
			.filter((entry) -> !printed.contains(entry.getValue().replaceAll("[\\s\\u3000]", "")))
			.map(Map.Entry::getKey)
			.toList();
	}

	private void read(String file, Sheet sheet) {
		for (int column : columns(sheet)) {
			for (Row row : sheet) {
				Cell cell = row.getCell(column);
				if (cell != null && row.getRowNum() > head(sheet) && cell.getCellType() == CellType.STRING
						&& !cell.getStringCellValue().isBlank()) {
					this.words.put(file + " " + cell.getAddress(), cell.getStringCellValue().strip());
				}
			}
		}
	}

	private static List<Integer> columns(Sheet sheet) {
		int head = head(sheet);
		return (head < 0) ? List.of()
				: IntStream.range(0, sheet.getRow(head).getLastCellNum())
					.filter((column) -> COLUMNS.stream()
						.anyMatch((name) -> text(sheet.getRow(head).getCell(column)).startsWith(name)))
					.boxed()
					.toList();
	}

	private static int head(Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (text(cell).startsWith("実施内容")) {
					return row.getRowNum();
				}
			}
		}
		return -1;
	}

	private static String text(@Nullable Cell cell) {
		return (cell != null && cell.getCellType() == CellType.STRING) ? cell.getStringCellValue().strip() : "";
	}

}
