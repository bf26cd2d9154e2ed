package jp.annualreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import jp.annualreview.report.pdf.PrintedBook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the departments wrote into the prose of their returns, and what the register says
 * of the items, by file and cell.
 */
final class ReturnedWords {

	private static final List<String> ANSWERS = List.of("実施内容", "取組実績", "未達成の理由", "備考");

	private static final Map<String, List<String>> REGISTER = Map.of("取組事項", List.of("名称", "内容", "現状と課題", "目標の状態"),
			"指標", List.of("指標名"));

	private final Map<String, String> words = new TreeMap<>();

	static ReturnedWords of(Path folder) throws IOException {
		ReturnedWords words = new ReturnedWords();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".xlsx")).toList()) {
				words.read(file, words::answers);
			}
		}
		words.read(folder.resolveSibling("計画台帳.xlsx"), words::register);
		return words;
	}

	private void read(Path file, BiConsumer<String, Sheet> reader) throws IOException {
		try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
			book.forEach((sheet) -> reader.accept(file.getFileName() + " " + sheet.getSheetName(), sheet));
		}
	}

	int count() {
		return this.words.size();
	}

	/** File and cell of each text of which a book does not print every line. */
	List<String> missing(Path pdf) throws IOException {
		String printed = PrintedBook.of(pdf).solid();
		return this.words.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().lines().map(ReturnedWords::solid).allMatch(printed::contains))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static String solid(String line) {
		return Normalizer.normalize(line, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]", "");
	}

	/** The open cells of a list under their headings, of a card beside their labels. */
	private void answers(String place, Sheet sheet) {
		Row head = head(sheet, "実施内容");
		for (Row row : sheet) {
			for (Cell cell : row) {
				String heading = (head == null || row.getRowNum() <= head.getRowNum()) ? ""
						: text(head.getCell(cell.getColumnIndex()));
				boolean prose = ANSWERS.stream()
					.anyMatch((name) -> heading.startsWith(name) || text(row.getCell(0)).startsWith(name));
				if (prose && !cell.getCellStyle().getLocked()) {
					put(place, cell);
				}
			}
		}
	}

	private void register(String place, Sheet sheet) {
		List<String> columns = REGISTER.getOrDefault(sheet.getSheetName(), List.of());
		Row head = columns.isEmpty() ? null : head(sheet, columns.getFirst());
		if (head == null) {
			return;
		}
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (row.getRowNum() > head.getRowNum() && columns.contains(text(head.getCell(cell.getColumnIndex())))) {
					put(place, cell);
				}
			}
		}
	}

	private void put(String place, Cell cell) {
		if (!text(cell).isEmpty()) {
			this.words.put(place + " " + cell.getAddress(), text(cell));
		}
	}

	private static @Nullable Row head(Sheet sheet, String heading) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getColumnIndex() > 0 && text(cell).equals(heading)) {
					return row;
				}
			}
		}
		return null;
	}

	private static String text(@Nullable Cell cell) {
		return (cell != null && cell.getCellType() == CellType.STRING) ? cell.getStringCellValue().strip() : "";
	}

}
