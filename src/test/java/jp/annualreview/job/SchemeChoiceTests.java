package jp.annualreview.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.PlanId;
import jp.annualreview.workbook.WorkbookEditor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchemeChoiceTests {

	private static final PlanId KANAZAWA = new PlanId("kanazawa");

	private static final AnnotationConfigApplicationContext FORMATS = new AnnotationConfigApplicationContext(
			"jp.annualreview.intake.sheet", "jp.annualreview.workbook");

	private static final WorkbookReader READER = FORMATS.getBean(WorkbookReader.class);

	private static final SchemeChoice CHOICE = new SchemeChoice(READER, FORMATS.getBean(WorkbookEditor.class));

	@TempDir
	Path input;

	private Path register;

	@BeforeEach
	void copyRegister() throws IOException {
		this.register = Files.createDirectories(this.input.resolve("kanazawa")).resolve("計画台帳.xlsx");
		Files.copy(Path.of("input/kanazawa/計画台帳.xlsx"), this.register);
	}

	static Stream<String> names() {
		return SchemesToChoose.names().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyTemplateBecomesTheSchemeOfTheRegister(String scheme) throws IOException {
		CHOICE.choose(KANAZAWA, scheme, this.input);
		assertThat(scheme()).isEqualTo(SchemesToChoose.named(scheme));
	}

	@Test
	void changesOneSettingAndAddsRowsAndNothingElse() throws IOException {
		List<String> before = cells();
		CHOICE.choose(KANAZAWA, "長与町", this.input);
		List<String> added = new ArrayList<>(cells());
		added.removeAll(before);
		assertThat(added).containsExactly("計画!9 評価基準|長与町", "評価基準!8 長与町|達成率|目標・基準値|S|目標|いいえ|目標を上回る|4",
				"評価基準!9 長与町|達成率|目標・基準値|A|基準値|いいえ|基準値を上回り、目標を上回らない|3",
				"評価基準!10 長与町|達成率|目標・基準値|B|基準値×0.9|はい|基準値と同水準（悪化は1割まで）|2",
				"評価基準!11 長与町|達成率|目標・基準値|C||いいえ|基準値から1割を超えて悪化|1", "評価基準!12 長与町|達成のみ|目標・基準値|達成|達成|はい|目標に達した|3",
				"評価基準!13 長与町|達成のみ|目標・基準値|未達成||いいえ|目標に達していない|1", "評価基準!14 長与町|状態||−|把握不能;該当なし;未判定|はい|実績を把握できない");
		assertThat(before).hasSize(cells().size() - 7);
	}

	@Test
	void keepsRowsOfThatNameAsTheOfficerHasThem() throws IOException {
		edit((workbook) -> workbook.getSheet("評価基準").getRow(1).getCell(4).setCellValue(115));
		List<String> before = cells();
		CHOICE.choose(KANAZAWA, "金沢市", this.input);
		assertThat(cells()).isEqualTo(before).contains("評価基準!2 金沢市|達成率|達成率|AA|115|はい|達成率110%以上|4");
	}

	@Test
	void aSecondTimeChangesNothing() throws IOException {
		CHOICE.choose(KANAZAWA, "佐野市", this.input);
		byte[] once = Files.readAllBytes(this.register);
		CHOICE.choose(KANAZAWA, "佐野市", this.input);
		assertThat(this.register).hasBinaryContent(once);
	}

	@Test
	void followsTheOfficersColumnsAndAddsTheMissingOne() throws IOException {
		edit((workbook) -> {
			workbook.removeSheetAt(workbook.getSheetIndex("評価基準"));
			XSSFSheet sheet = workbook.createSheet("評価基準");
			texts(sheet, 0, "評価", "メモ", "基準名", "対象", "下限", "比較", "下限を含む", "意味");
			texts(sheet, 1, "済", "旧い基準", "旧", "達成率", "", "達成率", "", "すべて");
			sheet.createRow(5).createCell(3).setCellStyle(workbook.createCellStyle());
		});
		CHOICE.choose(KANAZAWA, "富士市", this.input);
		assertThat(cells()).contains("評価基準!1 評価|メモ|基準名|対象|下限|比較|下限を含む|意味|点数", "評価基準!2 済|旧い基準|旧|達成率||達成率||すべて",
				"評価基準!3 100%以上||富士市|達成率|100|達成率|はい|80%以上のうち、目標に達したもの|4");
		assertThat(scheme()).isEqualTo(SchemesToChoose.named("富士市"));
	}

	@Test
	void addsTheSheetAndTheSettingWhereThereAreNone() throws IOException {
		edit((workbook) -> {
			workbook.removeSheetAt(workbook.getSheetIndex("評価基準"));
			XSSFSheet plan = workbook.getSheet("計画");
			plan.removeRow(plan.getRow(8));
		});
		CHOICE.choose(KANAZAWA, "氷見市", this.input);
		assertThat(scheme()).isEqualTo(SchemesToChoose.named("氷見市"));
	}

	@Test
	void namesTheTemplatesWhereThereIsNoneOfThatName() throws IOException {
		byte[] before = Files.readAllBytes(this.register);
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> CHOICE.choose(KANAZAWA, "富山市", this.input))
			.withMessageContaining("富山市")
			.withMessageContaining("金沢市、達成・未達成、氷見市");
		assertThat(this.register).hasBinaryContent(before);
	}

	@Test
	void needsARegister() {
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> CHOICE.choose(new PlanId("himi"), "氷見市", this.input))
			.withMessageContaining("計画台帳がありません");
	}

	private GradeScheme scheme() {
		return new RegisterReader().read(open()).plan().scheme();
	}

	private RawWorkbook open() {
		return ((Opening.Opened) READER.open(this.register, "計画台帳.xlsx")).workbook();
	}

	/** {@code 計画!9 評価基準|金沢市}: sheet, row and the texts of its cells. */
	private List<String> cells() {
		List<String> lines = new ArrayList<>();
		for (RawSheet sheet : open().sheets()) {
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

	private static void texts(XSSFSheet sheet, int row, String... texts) {
		XSSFRow created = sheet.createRow(row);
		for (int column = 0; column < texts.length; column++) {
			created.createCell(column).setCellValue(texts[column]);
		}
	}

	private void edit(Consumer<XSSFWorkbook> change) throws IOException {
		byte[] bytes = Files.readAllBytes(this.register);
		try (InputStream in = new java.io.ByteArrayInputStream(bytes); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			change.accept(workbook);
			try (OutputStream out = Files.newOutputStream(this.register)) {
				workbook.write(out);
			}
		}
	}

}
