package jp.annualreview.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.PlanId;
import jp.annualreview.workbook.TableBookWriter;
import jp.annualreview.workbook.WorkbookEditor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanImportTests {

	private static final PlanId KANAZAWA = new PlanId("kanazawa");

	private static final Path LIST = Path.of("src/test/resources/plans/kanazawa-2019-2022.csv");

	private static final AnnotationConfigApplicationContext FORMATS = new AnnotationConfigApplicationContext(
			"jp.annualreview.intake.sheet", "jp.annualreview.workbook");

	private static final WorkbookReader READER = FORMATS.getBean(WorkbookReader.class);

	private static final PlanImport IMPORT = new PlanImport(READER, FORMATS.getBean(TableBookWriter.class),
			FORMATS.getBean(WorkbookEditor.class));

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,     一覧
			kanazawa, kanazawa-2019-2022.csv
			annaka,   annaka-2020-2024.xlsx
			himi,     himi-2022-2026.xlsx
			""")
	void givesTheCommittedRegisterCellByCell(String plan, String list) throws IOException {
		ImportResult result = IMPORT.importPlan(new PlanId(plan), List.of(LIST.resolveSibling(list)), this.folder,
				false);
		Path committed = Path.of("input", plan);
		assertThat(cells(result.register())).isEqualTo(cells(committed.resolve("計画台帳.xlsx"))).hasSizeGreaterThan(100);
		assertThat(cells(result.review())).isEqualTo(cells(committed.resolve("計画台帳_読み取り結果.xlsx")));
	}

	@Test
	void tellsHowManyItemsAndTargetsWereRead() throws IOException {
		ImportResult result = importInto(this.folder, LIST, false);
		assertThat(List.of(result.items(), result.numeric(), result.staged(), result.targets())).containsExactly(145,
				52, 93, 648);
	}

	@Test
	void givesTheSameRegisterFromAnExcelList() throws IOException {
		ImportResult fromCsv = importInto(this.folder.resolve("csv"), LIST, false);
		ImportResult fromExcel = importInto(this.folder.resolve("xlsx"), asExcel(), false);
		assertThat(cells(fromExcel.register())).isEqualTo(cells(fromCsv.register()));
	}

	@Test
	void givesTheSameBytesTwice() throws IOException {
		ImportResult first = importInto(this.folder.resolve("1"), LIST, false);
		ImportResult second = importInto(this.folder.resolve("2"), LIST, false);
		assertThat(second.register()).hasSameBinaryContentAs(first.register());
		assertThat(second.review()).hasSameBinaryContentAs(first.review());
	}

	@Test
	void refusesToTouchARegisterThatCannotBeRead() throws IOException {
		Path register = Files.createDirectories(this.folder.resolve("kanazawa")).resolve("計画台帳.xlsx");
		Files.writeString(register, "直した台帳");
		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> importInto(this.folder, LIST, false))
			.withMessageContaining("計画台帳.xlsx");
		assertThat(register).hasContent("直した台帳");
		importInto(this.folder, LIST, true);
		assertThat(cells(register)).hasSizeGreaterThan(145);
	}

	@Test
	void changesNothingWhenTheSameListIsImportedAgain() throws IOException {
		Path register = importInto(this.folder, LIST, false).register();
		byte[] before = Files.readAllBytes(register);
		ImportResult again = importInto(this.folder, LIST, false);
		assertThat(again.differences()).contains(new ImportResult.Differences(0, 0));
		assertThat(register).hasBinaryContent(before);
		assertThat(register.resolveSibling("計画台帳_取込前.xlsx")).doesNotExist();
	}

	@Test
	void keepsTheOfficersEditsAndTakesWhatTheListHasChanged() throws IOException {
		Path register = importInto(this.folder, LIST, false).register();
		edit(register, "取組事項", "1", "名称", "直した名称");
		edit(register, "取組事項", "2", "担当課", "直した課");
		edit(register, "取組事項", "3", "内容", "役所の中で直した内容");
		Path changed = this.folder.resolve("一覧.csv");
		Files.writeString(changed, Files.readString(LIST).replace("町会加入連絡票", "町会加入のお願い").replace("15人,20人", "15人,21人"));
		ImportResult again = importInto(this.folder, changed, false);
		assertThat(cells(register)).anyMatch((line) -> line.contains("直した名称"))
			.anyMatch((line) -> line.contains("直した課"))
			.anyMatch((line) -> line.contains("役所の中で直した内容"));
		assertThat(cells(again.review())).filteredOn((line) -> line.startsWith("台帳との差異!"))
			.anyMatch((line) -> line.contains("台帳の修正を残しました|取組事項|1|名称"))
			.anyMatch((line) -> line.contains("台帳の修正を残しました|取組事項|2|担当課"));
		assertThat(again.differences()).get().extracting(ImportResult.Differences::kept).isEqualTo(3);
		assertThat(register.resolveSibling("計画台帳_取込前.xlsx")).exists();
	}

	@Test
	void leavesNothingBehindWhenAFileHoldsNoList() throws IOException {
		Path other = Files.writeString(this.folder.resolve("メモ.csv"), "日付,内容\n4月1日,開始\n");
		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> importInto(this.folder, other, false))
			.withMessageContaining("メモ.csv");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(other);
		}
	}

	@Test
	void takesSettingsThatLieBesideTheList() throws IOException {
		Path list = Files.copy(LIST, this.folder.resolve("一覧.csv"));
		excel(this.folder.resolve("取込設定.xlsx"), "計画", List.of(List.of("項目", "値"), List.of("担当者", "行政経営課 第2係")));
		ImportResult result = importInto(this.folder, list, false);
		assertThat(cells(result.register())).contains("計画!15 担当者|行政経営課 第2係", "計画!3 自治体名|金沢市");
	}

	private static void edit(Path register, String sheet, String number, String column, String value)
			throws IOException {
		byte[] bytes = Files.readAllBytes(register);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
				OutputStream out = Files.newOutputStream(register)) {
			Sheet found = workbook.getSheet(sheet);
			for (Cell heading : found.getRow(0)) {
				for (Row row : found) {
					if (heading.getStringCellValue().equals(column) && row.getCell(0).toString().equals(number)) {
						row.getCell(heading.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
							.setCellValue(value);
					}
				}
			}
			workbook.write(out);
		}
	}

	private static ImportResult importInto(Path input, Path list, boolean force) throws IOException {
		return IMPORT.importPlan(KANAZAWA, List.of(list), input, force);
	}

	/** {@code 指標!3 2||…}: sheet, row and the texts of its cells. */
	private static List<String> cells(Path file) {
		List<String> lines = new ArrayList<>();
		for (RawSheet sheet : open(file).sheets()) {
			sheet.rows().forEach((row) -> lines.add("%s!%d %s".formatted(sheet.name(), row.number(), line(row))));
		}
		return lines;
	}

	private static String line(RawRow row) {
		List<String> texts = new ArrayList<>();
		int last = row.cells().isEmpty() ? -1 : row.cells().getLast().column();
		for (int column = 0; column <= last; column++) {
			texts.add(row.text(column));
		}
		return String.join("|", texts);
	}

	private static RawWorkbook open(Path file) {
		return ((Opening.Opened) READER.open(file, file.getFileName().toString())).workbook();
	}

	private Path asExcel() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (RawRow row : open(LIST).sheets().getFirst().rows()) {
			rows.add(List.of(line(row).split("\\|", -1)));
		}
		return excel(this.folder.resolve("一覧.xlsx"), "一覧", rows);
	}

	private static Path excel(Path file, String name, List<List<String>> rows) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet(name);
			for (List<String> texts : rows) {
				Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				texts.forEach((text) -> row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
			}
			workbook.write(out);
		}
		return file;
	}

}
