package jp.annualreview.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InPlaceEditorTests {

	@TempDir
	Path folder;

	private Path original;

	@BeforeEach
	void writeOriginal() throws IOException {
		this.original = this.folder.resolve("台帳.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(this.original)) {
			XSSFSheet sheet = workbook.createSheet("評価基準");
			XSSFCellStyle yellow = workbook.createCellStyle();
			yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			yellow.setFillForegroundColor((short) 13);
			sheet.createRow(0).createCell(0).setCellValue("基準名");
			sheet.createRow(1).createCell(0).setCellValue("金沢市");
			sheet.getRow(1).getCell(0).setCellStyle(yellow);
			sheet.getRow(1).setHeightInPoints(33);
			sheet.createRow(4).createCell(0).setCellStyle(yellow);
			sheet.setColumnWidth(0, 5000);
			sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 0));
			DataValidationHelper validations = sheet.getDataValidationHelper();
			sheet.addValidationData(
					validations.createValidation(validations.createExplicitListConstraint(new String[] { "はい", "いいえ" }),
							new CellRangeAddressList(1, 9, 0, 0)));
			XSSFSheet notes = workbook.createSheet("担当メモ");
			notes.createRow(0).createCell(0).setCellFormula("1+1");
			workbook.setSheetHidden(1, true);
			workbook.getProperties().getCoreProperties().setCreator("行政経営課");
			workbook.write(out);
		}
	}

	@Test
	void appendsBelowTheLastFilledRowInItsLook() throws IOException {
		try (XSSFWorkbook edited = edited(
				new SheetEdit.Append("評価基準", List.of(CellValue.text("=長与町"), number("0.9"), CellValue.EMPTY)))) {
			XSSFSheet sheet = edited.getSheet("評価基準");
			assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=長与町");
			assertThat(sheet.getRow(2).getCell(0).getCellStyle()).isEqualTo(sheet.getRow(1).getCell(0).getCellStyle());
			assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.9);
			assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
			assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(33);
			assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A3");
		}
	}

	@Test
	void writesACellInTheLookItHas() throws IOException {
		try (XSSFWorkbook edited = edited(new SheetEdit.Write("評価基準", 2, 0, CellValue.text("南砺市")),
				new SheetEdit.Write("評価基準", 9, 3, number("7")))) {
			XSSFSheet sheet = edited.getSheet("評価基準");
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("南砺市");
			assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundColor()).isEqualTo((short) 13);
			assertThat(sheet.getRow(8).getCell(3).getNumericCellValue()).isEqualTo(7);
		}
	}

	@Test
	void addsASheetBehindTheLast() throws IOException {
		TableSheet table = new TableSheet("段階", List.of(TableColumn.of("記号")), List.of(List.of(CellValue.text("△"))));
		try (XSSFWorkbook edited = edited(new SheetEdit.Add(table))) {
			assertThat(edited.getSheetName(2)).isEqualTo("段階");
			assertThat(edited.getSheet("段階").getRow(1).getCell(0).getStringCellValue()).isEqualTo("△");
		}
	}

	@Test
	void leavesAllElseAsItIs() throws IOException {
		try (XSSFWorkbook edited = edited(new SheetEdit.Append("評価基準", List.of(CellValue.text("長与町"))))) {
			XSSFSheet sheet = edited.getSheet("評価基準");
			assertThat(sheet.getColumnWidth(0)).isEqualTo(5000);
			assertThat(sheet.getDataValidations()).hasSize(1);
			assertThat(edited.isSheetHidden(1)).isTrue();
			assertThat(edited.getSheet("担当メモ").getRow(0).getCell(0).getCellFormula()).isEqualTo("1+1");
			assertThat(edited.getProperties().getCoreProperties().getCreator()).isEqualTo("行政経営課");
		}
	}

	@Test
	void givesTheSameBytesTwice() throws IOException {
		SheetEdit edit = new SheetEdit.Append("評価基準", List.of(CellValue.text("長与町")));
		Path second = this.folder.resolve("二.xlsx");
		edited(edit).close();
		new InPlaceEditor().edit(this.original, List.of(edit), second);
		assertThat(second).hasSameBinaryContentAs(this.folder.resolve("写し.xlsx"));
	}

	@Test
	void refusesASheetThatIsNotThere() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> edited(new SheetEdit.Append("用語", List.of(CellValue.text("RPA")))))
			.withMessageContaining("用語");
	}

	private XSSFWorkbook edited(SheetEdit... edits) throws IOException {
		Path copy = this.folder.resolve("写し.xlsx");
		new InPlaceEditor().edit(this.original, List.of(edits), copy);
		return new XSSFWorkbook(Files.newInputStream(copy));
	}

	private static CellValue number(String value) {
		return new CellValue.Number(new BigDecimal(value), -1);
	}

}
