package jp.annualreview.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.AnnualReviewApplication;
import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.DepartmentBoard;
import jp.annualreview.job.EditionClose;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.FormIssue;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 行政経営課 of the invented city, with the program it runs. */
final class YearOffice implements AutoCloseable {

	private static final PlanId PLAN = new PlanId("yaguruma");

	private static final Path CITY = Path.of("src/test/resources/cities/yaguruma/計画台帳.txt");

	private static final DataFormatter CELLS = new DataFormatter();

	private final Path folder;

	private final ConfigurableApplicationContext program;

	YearOffice(Path folder) throws IOException {
		this.folder = folder;
		Path register = folder.resolve("input/yaguruma/計画台帳.xlsx");
		Files.createDirectories(register.getParent());
		writeRegister(register);
		this.program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
				"--annualreview.data=" + folder.resolve("data"));
	}

	private static void writeRegister(Path file) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("使い方");
			for (String line : Files.readAllLines(CITY).stream().filter((one) -> !one.isBlank()).toList()) {
				if (line.startsWith("■")) {
					sheet = workbook.createSheet(line.substring(1));
				}
				else {
					append(sheet, line.split("\\|", -1));
				}
			}
			workbook.write(out);
		}
	}

	private static void append(Sheet sheet, String... texts) {
		Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		IntStream.range(0, texts.length)
			.forEach((column) -> row.createCell(column).setCellValue(texts[column].strip()));
	}

	/** Writes over a cell of the register, in the row whose first cells say so. */
	void amend(String sheet, List<String> key, String heading, String text) throws IOException {
		Path file = this.folder.resolve("input/yaguruma/計画台帳.xlsx");
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			Sheet amended = workbook.getSheet(sheet);
			int column = texts(amended.getRow(0)).indexOf(heading);
			for (Row row : amended) {
				if (texts(row).subList(0, key.size()).equals(key)) {
					row.getCell(column).setCellValue(text);
				}
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	/** The forms of a year; how many there are. */
	int issues(int year) throws IOException {
		return this.program.getBean(FormIssue.class).issue(PLAN, FiscalYear.of(year), Optional.empty()).forms();
	}

	Clerk clerk(int year, String department) {
		return new Clerk(output(year).resolve("forms").resolve(department + ".xlsx"));
	}

	Path arrives(int year, String name) {
		return this.folder.resolve("input/yaguruma").resolve(Integer.toString(year)).resolve(name + ".xlsx");
	}

	EditionOutcome runs(int year, boolean closing) throws IOException {
		return this.program.getBean(AnnualReview.class)
			.ensure(new ReviewRequest(Optional.of(PLAN), Optional.of(FiscalYear.of(year)), Optional.empty(),
					Optional.empty(), closing ? Optional.of(true) : Optional.empty()))
			.getLast();
	}

	EditionOutcome prints(int year, String edition) throws IOException {
		return this.program.getBean(AnnualReview.class)
			.ensure(new ReviewRequest(Optional.of(PLAN), Optional.of(FiscalYear.of(year)),
					Optional.of(new Edition(edition)), Optional.empty(), Optional.empty()))
			.getLast();
	}

	/** Closes the edition that is due. */
	String closes(int year) throws IOException {
		return this.program.getBean(EditionClose.class)
			.close(PLAN, FiscalYear.of(year), Optional.empty(), false, "行政経営課")
			.edition()
			.key()
			.edition()
			.value();
	}

	/** 提出状況: each department under the state it is in. */
	Map<String, String> board(int year) throws IOException {
		Map<String, String> states = new LinkedHashMap<>();
		String state = "";
		for (String line : boardLines(year).stream().takeWhile((one) -> !one.startsWith("────")).toList()) {
			if (line.startsWith("■")) {
				state = line.replaceAll("■|（.*", "");
			}
			else if (line.startsWith("  ")) {
				states.put(line.strip().replaceAll("　.*", ""), state);
			}
		}
		return states;
	}

	List<String> boardLines(int year) throws IOException {
		return this.program.getBean(DepartmentBoard.class)
			.show(PLAN, FiscalYear.of(year), Optional.empty(), Optional.empty())
			.lines();
	}

	Path output(int year) {
		return this.folder.resolve("output/yaguruma").resolve(Integer.toString(year));
	}

	/** The rows of 評価結果.csv as {@code 番号 実績 達成率 評価 状態}. */
	List<String> results(int year, String edition) throws IOException {
		return rows(output(year).resolve(edition).resolve("評価結果.csv"))
			.map((row) -> Stream.of("番号", "実績値", "達成率", "評価", "状態")
				.map((heading) -> row.get(heading).isEmpty() ? "-" : row.get(heading))
				.collect(Collectors.joining(" ")))
			.toList();
	}

	/** The open findings, {@code コード 重大度 担当課 番号}. */
	List<String> findings(int year, String edition) throws IOException {
		return rows(output(year).resolve(edition).resolve("指摘一覧.csv"))
			.map((row) -> Stream.of("コード", "重大度", "担当課", "番号").map(row::get).collect(Collectors.joining(" ")).strip())
			.toList();
	}

	private static Stream<CSVRecord> rows(Path csv) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new java.io.StringReader(Files.readString(csv, StandardCharsets.UTF_8).substring(1)))) {
			return parser.getRecords().stream();
		}
	}

	/** The texts of a sheet of a workbook, the filled cells of a row joined. */
	static List<String> sheet(Path file, String name) throws IOException {
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			Sheet sheet = workbook.getSheet(name);
			return (sheet == null) ? List.of() : Stream
				.iterate(0, (row) -> row <= sheet.getLastRowNum(), (row) -> row + 1)
				.map(sheet::getRow)
				.filter((row) -> row != null)
				.map((row) -> texts(row).stream().filter((text) -> !text.isEmpty()).collect(Collectors.joining("|")))
				.toList();
		}
	}

	private static List<String> texts(Row row) {
		return IntStream.range(0, row.getLastCellNum()).mapToObj(row::getCell).map(CELLS::formatCellValue).toList();
	}

	@Override
	public void close() {
		this.program.close();
	}

}
