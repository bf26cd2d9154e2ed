package jp.annualreview.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.PlanId;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.SheetEdit;
import jp.annualreview.workbook.TableBookWriter;
import jp.annualreview.workbook.TableColumn;
import jp.annualreview.workbook.TableSheet;
import jp.annualreview.workbook.WorkbookEditor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A register as openpyxl leaves it: every text stands in its own cell. */
class RegisterFileTests {

	private static final PlanId KANAZAWA = new PlanId("kanazawa");

	private static final Path LIST = Path.of("src/test/resources/plans/kanazawa-2019-2022.csv");

	private static final AnnotationConfigApplicationContext FORMATS = new AnnotationConfigApplicationContext(
			"jp.annualreview.intake.sheet", "jp.annualreview.workbook");

	private static final WorkbookReader READER = FORMATS.getBean(WorkbookReader.class);

	private static final WorkbookEditor EDITOR = FORMATS.getBean(WorkbookEditor.class);

	@TempDir
	Path input;

	private Path register;

	@BeforeEach
	void importAndSaveElsewhere() throws IOException {
		this.register = imports().importPlan(KANAZAWA, List.of(LIST), this.input, false).register();
		byte[] bytes = Files.readAllBytes(this.register);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
				OutputStream out = Files.newOutputStream(this.register)) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					row.forEach(RegisterFileTests::putInline);
				}
			}
			workbook.write(out);
		}
	}

	private static void putInline(Cell cell) {
		if (cell.getCellType() == CellType.STRING) {
			String text = cell.getStringCellValue();
			var xml = ((XSSFCell) cell).getCTCell();
			xml.unsetV();
			xml.setT(STCellType.INLINE_STR);
			xml.addNewIs().setT(text);
		}
	}

	@Test
	void takesAnotherScheme() throws IOException {
		new SchemeChoice(READER, EDITOR).choose(KANAZAWA, "長与町", this.input);
		assertThat(new RegisterReader().read(open()).plan().scheme()).isEqualTo(SchemesToChoose.named("長与町"));
	}

	@Test
	void takesWhatTheListHasChanged() throws IOException {
		Path changed = this.input.resolve("一覧.csv");
		Files.writeString(changed, Files.readString(LIST).replace("15人,20人", "15人,21人"));
		imports().importPlan(KANAZAWA, List.of(changed), this.input, false);
		assertThat(open().sheet("指標").orElseThrow().rows()).anyMatch(
				(row) -> row.text(0).equals("2") && row.cells().stream().anyMatch((cell) -> cell.text().equals("21人")));
	}

	@Test
	void isRefusedAndUnchangedWhereAWrittenValueReadsOtherwise() throws IOException {
		byte[] before = Files.readAllBytes(this.register);
		WorkbookEditor losing = (original, edits, copy) -> Files.copy(original, copy);
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> new SchemeChoice(READER, losing).choose(KANAZAWA, "長与町", this.input))
			.withMessageContaining("計画台帳.xlsx に書き込めませんでした（台帳は元のままです）")
			.withMessageContaining("シート「計画」の B9 に「長与町」と書きましたが、読むと「金沢市」です")
			.withMessageContaining("名前を付けて保存");
		assertThat(this.register).hasBinaryContent(before);
		try (Stream<Path> files = Files.list(this.register.getParent())) {
			assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("計画台帳.xlsx",
					"計画台帳_読み取り結果.xlsx");
		}
	}

	@Test
	void namesWhatAWorkbookDoesNotHold() {
		ReadBack read = new ReadBack(open());
		assertThat(read.differences(List.of(new SheetEdit.Write("計画", 5, 1, number("2019")),
				new SheetEdit.Write("計画", 6, 1, number("2023")), new SheetEdit.Write("計画", 99, 1, CellValue.text("あ")),
				new SheetEdit.Add(new TableSheet("新しい表", List.of(TableColumn.of("名称")), List.of())))))
			.containsExactly("シート「計画」の B6 に「2023」と書きましたが、読むと「2022」です", "シート「計画」の B99 に「あ」と書きましたが、読むと「」です",
					"シート「新しい表」がありません");
	}

	private static CellValue number(String value) {
		return new CellValue.Number(new BigDecimal(value), -1);
	}

	private static PlanImport imports() {
		return new PlanImport(READER, FORMATS.getBean(TableBookWriter.class), EDITOR);
	}

	private RawWorkbook open() {
		return ((Opening.Opened) READER.open(this.register, "計画台帳.xlsx")).workbook();
	}

}
