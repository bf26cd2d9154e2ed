package jp.annualreview;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.intake.CheckedReturns;
import jp.annualreview.intake.ReturnCheck;
import jp.annualreview.intake.ReturnReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.form.DepartmentForm;
import jp.annualreview.form.FormComposer;
import jp.annualreview.form.FormWriter;
import jp.annualreview.form.FormerResults;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A form as it is sent out, filled in where it is open, and read again. */
class FormRoundTripTests {

	private static final DataFormatter CELLS = new DataFormatter();

	/** Open only to those who lift the protection. */
	private static final Set<String> PREFILLED = Set.of("取組事項名", "目標", "前年度実績");

	private static final FormWriter FORMS = new AnnotationConfigApplicationContext("jp.annualreview.form")
		.getBean(FormWriter.class);

	private static final WorkbookReader WORKBOOKS = new AnnotationConfigApplicationContext(
			"jp.annualreview.intake.sheet")
		.getBean(WorkbookReader.class);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 列               | 記入      | 継続  | 円
			20   | 効果額（単年度） | 34180000  | false | 34180000
			20   | 効果額（単年度） | 34,180千円 | false | 34180000
			17   | 効果額（単年度） | 5.1百万円 | false | 5100000
			17   | 効果額（継続）   | 1200000   | true  | 1200000
			""")
	void anAmountInTheList(String number, String column, String entered, boolean recurring, String yen)
			throws IOException {
		PlanRegister register = CommittedRegister.of("kanazawa2023");
		Path file = filled(register, 2024, "行政経営課", "調査票", number, Map.of(column, entered));
		assertThat(read(register, 2024, file).effects())
			.extracting(EffectAnswer::item, EffectAnswer::recurring, EffectAnswer::amount)
			.containsExactly(tuple(new ItemNumber(number), recurring, new BigDecimal(yen)));
	}

	@Test
	void anAmountLeftBlankIsAskedForOnlyWhereOneIsExpected() throws IOException {
		PlanRegister register = CommittedRegister.of("kanazawa2023");
		Path file = filled(register, 2024, "行政経営課", "調査票", "17", Map.of("段階", "○", "実施内容", "契約を結びました。"));
		assertThat(read(register, 2024, file).findings())
			.filteredOn((finding) -> finding.indicator().equals(Optional.of(IndicatorId.of("17", ""))))
			.extracting((finding) -> finding.code() + finding.problem())
			.containsExactly(FindingCode.K20 + "効果額（単年度）が空欄です。");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			列         | 書き換え         | 指摘
			実施内容   | 契約を結びました | ''
			目標       | ''               | 記入済みの欄（「目標」）が、配布したときから変わっています。
			取組事項名 | ''               | 記入済みの欄（「取組事項名」）が、配布したときから変わっています。
			取組事項名 | 別の取組         | 取組事項名の欄が「別の取組」に書き換えられています
			前年度実績 | ○               | 記入済みの欄（「前年度実績」）が、配布したときから変わっています。
			""")
	void whatWasFilledInMustComeBackAsItWasSent(String column, String entry, String problem) throws IOException {
		PlanRegister register = CommittedRegister.of("kanazawa2023");
		Path file = filled(register, 2024, "行政経営課", "調査票", "17", Map.of(column, entry, "備考", "説明します。"));
		assertThat(read(register, 2024, file).findings()).filteredOn((finding) -> finding.code() == FindingCode.K09)
			.hasSize(problem.isEmpty() ? 0 : 1)
			.allSatisfy((finding) -> {
				assertThat(finding.indicator()).contains(IndicatorId.of("17", ""));
				assertThat(finding.problem()).startsWith(problem);
			});
	}

	@Test
	void aFormSentBeforeTheRegisterChangedIsNobodysFault() throws IOException {
		PlanRegister register = CommittedRegister.of("kanazawa2023");
		Path file = filled(renamed(register, "17", "前の名称"), 2024, "行政経営課", "調査票", "17", Map.of("実施内容", "契約を結びました。"));
		assertThat(read(register, 2024, file).findings()).filteredOn((finding) -> finding.code() == FindingCode.K09)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.problem()).startsWith("取組事項名の欄が「前の名称」のままです");
				assertThat(finding.remedy()).startsWith("調査票を配った後に台帳が改められています。");
			});
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行       | 列         | 書き換え     | 指摘
			数値     | 令和3年度  | 時間外 30人  | K09 記入済みの欄（「C16」）が、配布したときから変わっています。
			取組実績 | 令和3年度  | 調べました   | ''
			""")
	void theSameOnACard(String row, String year, String entry, String finding) throws IOException {
		PlanRegister register = CommittedRegister.of("annaka");
		Path file = this.folder.resolve("個票.xlsx");
		FORMS.write(form(register, 2021, "職員課"), file);
		change(file, (workbook) -> {
			entry(workbook.getSheet("12"), "取組実績", year).setCellValue("行いました");
			entry(workbook.getSheet("12"), row, year).setCellValue(entry);
		});
		assertThat(read(register, 2021, file).findings()).filteredOn((one) -> one.code() == FindingCode.K09)
			.extracting((one) -> one.code() + " " + one.problem())
			.isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
	}

	@Test
	void aRowOrACardThatWasDeletedIsNamed() throws IOException {
		PlanRegister list = CommittedRegister.of("kanazawa2023");
		Path rows = this.folder.resolve("調査票.xlsx");
		FORMS.write(form(list, 2024, "行政経営課"), rows);
		change(rows, (workbook) -> {
			Sheet sheet = workbook.getSheet("調査票");
			sheet.removeRow(rows(sheet).stream()
				.filter((row) -> CELLS.formatCellValue(row.getCell(0)).equals("18"))
				.findFirst()
				.orElseThrow());
		});
		assertThat(problems(list, 2024, rows, "18")).contains("番号18の行が調査票から消されていて、回答がありません。");
		PlanRegister cards = CommittedRegister.of("annaka");
		Path sheets = this.folder.resolve("個票.xlsx");
		FORMS.write(form(cards, 2021, "職員課"), sheets);
		change(sheets, (workbook) -> workbook.removeSheetAt(workbook.getSheetIndex("12")));
		assertThat(problems(cards, 2021, sheets, "12")).isNotEmpty()
			.allMatch((problem) -> problem.endsWith("の行が調査票から消されていて、回答がありません。"));
	}

	private static List<String> problems(PlanRegister register, int year, Path file, String item) throws IOException {
		return read(register, year, file).findings()
			.stream()
			.filter((finding) -> finding.indicator().filter((id) -> id.item().value().equals(item)).isPresent())
			.map(Finding::problem)
			.toList();
	}

	private static Cell entry(Sheet sheet, String first, String heading) {
		Row row = rows(sheet).stream()
			.filter((any) -> CELLS.formatCellValue(any.getCell(0)).equals(first))
			.findFirst()
			.orElseThrow();
		return row.getCell(column(sheet, row.getRowNum(), heading));
	}

	private static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
		try (XSSFWorkbook workbook = open(file)) {
			change.accept(workbook);
			try (var out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	private static PlanRegister renamed(PlanRegister register, String number, String name) {
		List<Item> items = register.items()
			.stream()
			.map((item) -> item.number().equals(new ItemNumber(number))
					? new Item(item.number(), item.policy(), item.group(), name, item.departments(), item.related(),
							item.priority(), item.continued(), item.content(), item.issues(), item.goal(), item.from(),
							item.to(), item.fate(), item.newIn(), item.predecessor(), item.indicators())
					: item)
			.toList();
		return new PlanRegister(register.plan(), register.meetings(), register.policies(), items, register.yearGoals(),
				register.revisions(), register.stageScales(), register.departments(), register.references(),
				register.pastActuals(), register.effects(), register.opinions(), register.glossary(), register.form(),
				register.closingNotes());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			段階,     自己評価, 読まれる段階, 読まれる自己評価
			一部実施, 一部達成, 一部実施,     一部達成
			実施,     未達成,   実施,         未達成
			""")
	void aSelfAssessmentBesideTheStage(String stage, String own, String stageRead, String ownRead) throws IOException {
		PlanRegister register = CommittedRegister.of("aomori");
		Path file = filled(register, 2025, "財政課", "調査票", "4-(1)-02-②",
				Map.of("段階", stage, "自己評価", own, "実施内容", "行いました。"));
		assertThat(read(register, 2025, file).answers())
			.filteredOn((answer) -> answer.indicator().equals(IndicatorId.of("4-(1)-02-②", "")))
			.extracting((answer) -> answer.printed() + answer.selfAssessment().orElseThrow().label())
			.containsExactly(stageRead + ownRead);
	}

	@Test
	void anAmountOnACardWhoseLayoutHasRoomForIt() throws IOException {
		PlanRegister register = withEffects(CommittedRegister.of("annaka"), "12");
		Path file = filled(register, 2021, "職員課", "12", "今年の効果", Map.of("令和3年度", "450千円"));
		assertThat(read(register, 2021, file).effects())
			.extracting((effect) -> effect.item() + " " + effect.recurring() + " " + effect.amount().toPlainString())
			.containsExactly("12 false 450000");
		try (XSSFWorkbook workbook = open(file)) {
			assertThat(texts(workbook.getSheet("12"))).contains("今年の効果", "続く効果");
			assertThat(texts(workbook.getSheet("9"))).as("効果額のない取組").doesNotContain("今年の効果", "続く効果");
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 読まれる効果額                                                    | 指摘
			2023 | 1 6480000;21 12350000;27 132000000                                | ''
			2024 | 1 4910000;17 5100000;20 34180000;21 8200000;27 119000000          | K09 27
			""")
	void theSampleReturnsAnswerEveryExpectedAmount(int year, String amounts, String findings) throws IOException {
		PlanRegister register = CommittedRegister.of("kanazawa2023");
		try (Stream<Path> files = Files.list(Path.of("input", "kanazawa2023", Integer.toString(year)))) {
			CheckedReturns checked = read(register, year, files.sorted().toArray(Path[]::new));
			assertThat(checked.effects()).extracting((effect) -> effect.item() + " " + effect.amount().toPlainString())
				.containsExactly(amounts.split(";"));
			assertThat(checked.findings()
				.stream()
				.filter((finding) -> finding.problem().contains("効果額"))
				.map((finding) -> finding.code() + " " + finding.indicator().orElseThrow())
				.collect(Collectors.joining(";"))).isEqualTo(findings);
		}
	}

	/** With an expected amount of an item, and labels for amounts on the cards. */
	private static PlanRegister withEffects(PlanRegister base, String item) {
		List<FormField> fields = new ArrayList<>(base.form().fields());
		fields.add(new FormField("効果額（単年度）", List.of("今年の効果"), FieldPlace.BY_YEAR, false));
		fields.add(new FormField("効果額（継続）", List.of("続く効果"), FieldPlace.BY_YEAR, false));
		EffectAmount expected = new EffectAmount(new ItemNumber(item), FiscalYear.of(2021), false,
				Optional.of(new BigDecimal("500000")), Optional.empty());
		return new PlanRegister(base.plan(), base.meetings(), base.policies(), base.items(), base.yearGoals(),
				base.revisions(), base.stageScales(), base.departments(), base.references(), base.pastActuals(),
				List.of(expected), base.opinions(), base.glossary(), new FormLayout(fields), base.closingNotes());
	}

	/** The form with one row filled in: its cells by the headings of their columns. */
	private Path filled(PlanRegister register, int year, String department, String sheet, String row,
			Map<String, String> entries) throws IOException {
		Path file = this.folder.resolve("調査票.xlsx");
		FORMS.write(form(register, year, department), file);
		change(file,
				(workbook) -> entries.forEach((heading, text) -> enter(workbook.getSheet(sheet), row, heading, text)));
		return file;
	}

	private static DepartmentForm form(PlanRegister register, int year, String department) {
		return new FormComposer(register, FiscalYear.of(year), Edition.FIRST, new FormerResults(Map.of())).compose()
			.stream()
			.filter((form) -> form.head().department().equals(department))
			.findFirst()
			.orElseThrow();
	}

	private static void enter(Sheet sheet, String first, String heading, String text) {
		Cell cell = entry(sheet, first, heading);
		assertThat(cell.getCellStyle().getLocked()).as(heading).isEqualTo(PREFILLED.contains(heading));
		if (text.matches("[0-9]+")) {
			cell.setCellValue(Double.parseDouble(text));
		}
		else {
			cell.setCellValue(text);
		}
	}

	/** Where the heading nearest above a row stands. */
	private static int column(Sheet sheet, int row, String heading) {
		return IntStream.iterate(row - 1, (above) -> above >= 0, (above) -> above - 1)
			.mapToObj(sheet::getRow)
			.flatMap((above) -> IntStream.range(0, above.getLastCellNum())
				.filter((column) -> CELLS.formatCellValue(above.getCell(column)).equals(heading))
				.boxed())
			.findFirst()
			.orElseThrow();
	}

	private static List<Row> rows(Sheet sheet) {
		List<Row> rows = new ArrayList<>();
		sheet.forEach(rows::add);
		return rows;
	}

	private static List<String> texts(Sheet sheet) {
		return rows(sheet).stream().map((row) -> CELLS.formatCellValue(row.getCell(0))).toList();
	}

	private static XSSFWorkbook open(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	private static CheckedReturns read(PlanRegister register, int year, Path... files) {
		FiscalYear reviewed = FiscalYear.of(year);
		ReturnReader reader = new ReturnReader();
		return new ReturnCheck(register).check(reviewed, Stream.of(files)
			.map((file) -> reader.read(WORKBOOKS.open(file, file.getFileName().toString()), reviewed, register.form()))
			.toList(), new AnswerBook(List.of()));
	}

}
