package jp.annualreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * 行政経営課 of a test: Kanazawa's plan in its first year, two departments, and the program on
 * it.
 */
public final class ReviewOffice {

	/** 計画. */
	public static final PlanId PLAN = new PlanId("kanazawa");

	/** The year under review. */
	public static final FiscalYear YEAR = FiscalYear.of(2019);

	/** The second meeting's edition. */
	public static final Edition SECOND = new Edition("第2回");

	private static final Set<String> DEPARTMENTS = Set.of("長寿福祉課.xlsx", "市民協働推進課.xlsx");

	private static final DataFormatter CELLS = new DataFormatter();

	private final Path folder;

	/** Takes up office in an empty folder. */
	public ReviewOffice(Path folder) throws IOException {
		this.folder = folder;
		Kanazawa.copyTo(input(), YEAR.value());
		try (Stream<Path> files = Files.list(input().resolve("kanazawa/2019"))) {
			for (Path file : files.filter((one) -> !DEPARTMENTS.contains(one.getFileName().toString())).toList()) {
				Files.delete(file);
			}
		}
		edit(input().resolve("kanazawa/計画台帳.xlsx"), ReviewOffice::keepTheirItems);
	}

	private ReviewOffice(Path folder, Path input) throws IOException {
		this.folder = folder;
		try (Stream<Path> files = Files.walk(input)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = input().resolve(input.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	/** Another office with the same register and returns, byte for byte. */
	public ReviewOffice twin(Path elsewhere) throws IOException {
		return new ReviewOffice(elsewhere, input());
	}

	/** Reports of two departments are made sooner. */
	private static void keepTheirItems(XSSFWorkbook register) {
		Sheet items = register.getSheet("取組事項");
		int department = column(items.getRow(0), "担当課");
		Set<String> kept = new HashSet<>();
		items.forEach((row) -> {
			if (DEPARTMENTS.contains(CELLS.formatCellValue(row.getCell(department)) + ".xlsx")) {
				kept.add(CELLS.formatCellValue(row.getCell(0)));
			}
		});
		register.forEach((sheet) -> keep(sheet, kept));
	}

	private static void keep(Sheet sheet, Set<String> items) {
		Row head = sheet.getRow(0);
		int number = (head == null) ? 0 : column(head, "番号");
		if (head == null || number == head.getLastCellNum()) {
			return;
		}
		for (int index = sheet.getLastRowNum(); index > 0; index--) {
			Row row = sheet.getRow(index);
			if (row != null && !items.contains(CELLS.formatCellValue(row.getCell(number)))) {
				sheet.removeRow(row);
			}
		}
	}

	public Path input() {
		return this.folder.resolve("input");
	}

	public Path data() {
		return this.folder.resolve("data");
	}

	public Path output() {
		return this.folder.resolve("output");
	}

	/** Where an edition is published. */
	public Path edition(String name) {
		return output().resolve("kanazawa/2019").resolve(name);
	}

	/** Path and hash of every file of a published edition. */
	public Map<String, String> contents(String edition) {
		return Kanazawa.contents(edition(edition));
	}

	/** Starts the program on the folders. */
	public ConfigurableApplicationContext open(String... settings) {
		String[] arguments = Stream
			.concat(Stream.of("annualreview.input=" + input(), "annualreview.output=" + output(),
					"annualreview.data=" + data()), Stream.of(settings))
			.map((setting) -> "--" + setting)
			.toArray(String[]::new);
		return new SpringApplicationBuilder(AnnualReviewApplication.class).run(arguments);
	}

	/** Runs the year, without an edition the one that is due. */
	public static List<EditionOutcome> run(ConfigurableApplicationContext program, Optional<Edition> edition,
			Optional<Boolean> onlyChanges) throws IOException {
		return program.getBean(AnnualReview.class)
			.ensure(new ReviewRequest(Optional.of(PLAN), Optional.of(YEAR), edition, Optional.empty(), Optional.empty(),
					onlyChanges));
	}

	/** The same as it is asked for by the schedule. */
	public static EditionOutcome runDue(ConfigurableApplicationContext program) throws IOException {
		return run(program, Optional.empty(), Optional.empty()).getLast();
	}

	/** Writes into the form of a department, in the row of an item. */
	public void answer(String department, String item, Map<String, String> entries) {
		edit(input().resolve("kanazawa/2019/" + department + ".xlsx"), (workbook) -> {
			Sheet sheet = workbook.getSheet("調査票");
			Row head = row(sheet, "番号");
			Row row = row(sheet, item);
			entries.forEach(
					(heading, text) -> row.getCell(column(head, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
						.setCellValue(text));
		});
	}

	/** Adds a row to a sheet of the register; columns it has not are added. */
	public void register(String sheetName, Map<String, String> entries) {
		edit(input().resolve("kanazawa/計画台帳.xlsx"), (workbook) -> {
			Sheet sheet = workbook.getSheet(sheetName);
			Row row = sheet.createRow(sheet.getLastRowNum() + 1);
			entries.forEach((heading, text) -> write(sheet, row, heading, text));
		});
	}

	/** Changes a row of the register that a column knows by its text. */
	public void amend(String sheetName, String keyColumn, String key, Map<String, String> entries) {
		edit(input().resolve("kanazawa/計画台帳.xlsx"), (workbook) -> {
			Sheet sheet = workbook.getSheet(sheetName);
			int column = column(sheet.getRow(0), keyColumn);
			for (Row row : sheet) {
				if (CELLS.formatCellValue(row.getCell(column)).equals(key)) {
					entries.forEach((heading, text) -> write(sheet, row, heading, text));
				}
			}
		});
	}

	/** Takes the row of an item out of a sheet of the register. */
	public void strike(String sheetName, String item) {
		edit(input().resolve("kanazawa/計画台帳.xlsx"), (workbook) -> {
			Sheet sheet = workbook.getSheet(sheetName);
			sheet.removeRow(row(sheet, item));
		});
	}

	private static void write(Sheet sheet, Row row, String heading, String text) {
		Row head = sheet.getRow(0);
		int column = column(head, heading);
		head.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(heading);
		row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
	}

	/** The texts of a sheet of the published workbook, row by row. */
	public List<List<String>> sheet(String edition, String name) throws IOException {
		try (InputStream in = Files.newInputStream(edition(edition).resolve("進捗状況報告書.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			Sheet sheet = workbook.getSheet(name);
			return (sheet == null) ? List.of()
					: Stream.iterate(0, (index) -> index <= sheet.getLastRowNum(), (index) -> index + 1)
						.map(sheet::getRow)
						.filter((row) -> row != null)
						.map((row) -> {
							List<String> texts = new java.util.ArrayList<>();
							row.forEach((cell) -> texts.add(CELLS.formatCellValue(cell)));
							return List.copyOf(texts);
						})
						.toList();
		}
	}

	private static void edit(Path file, Consumer<XSSFWorkbook> change) {
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			change.accept(workbook);
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(Sheet sheet, String first) {
		for (Row row : sheet) {
			if (CELLS.formatCellValue(row.getCell(0)).equals(first)) {
				return row;
			}
		}
		throw new IllegalArgumentException(first);
	}

	/** Where a heading stands, or the first free column. */
	private static int column(Row head, String heading) {
		for (int column = 0; column < head.getLastCellNum(); column++) {
			if (CELLS.formatCellValue(head.getCell(column)).equals(heading)) {
				return column;
			}
		}
		return head.getLastCellNum();
	}

}
