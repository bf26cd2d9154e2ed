package jp.annualreview.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** 計画台帳や読み取り結果のような、ただの表. */
class PlainTablesTests {

	@TempDir
	Path folder;

	private static final TableBook REGISTER = new TableBook(List.of(new TableSheet("指標",
			List.of(TableColumn.of("番号"), TableColumn.of("指標名"), new TableColumn("備考", 20, true),
					TableColumn.of("2019")),
			List.of(List.of(CellValue.text("2"), CellValue.text("派遣職員数"),
					CellValue.text("町会・自治会・地区社会福祉協議会・公民館などの地域団体への派遣"), CellValue.text("10人")),
					List.of(CellValue.text("42"), CellValue.text("=1+1"), CellValue.EMPTY,
							new CellValue.Number(new BigDecimal("97.3822"), 4)),
					List.of(CellValue.text("44"), CellValue.EMPTY, CellValue.EMPTY,
							new CellValue.Number(new BigDecimal("1234567890123456789"), -1))))));

	private XSSFSheet written() throws IOException {
		Path file = this.folder.resolve("計画台帳.xlsx");
		new PlainTables().write(REGISTER, file);
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			return workbook.getSheet("指標");
		}
	}

	@Test
	void headingsStayInSightAndCanBeFiltered() throws IOException {
		XSSFSheet sheet = written();
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
		assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D4");
		assertThat(sheet.getRow(0).getCell(1).getCellStyle().getFont().getBold()).isTrue();
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
	}

	@Test
	void numbersAreNumbersAndTextIsNeverAFormula() throws IOException {
		XSSFSheet sheet = written();
		assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(97.3822);
		assertThat(sheet.getRow(2).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0000");
		assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.STRING);
		assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=1+1");
		assertThat(sheet.getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
		assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("1234567890123456789");
	}

	@Test
	void wrappedTextMakesItsRowHigherAndWideTextItsColumnWider() throws IOException {
		XSSFSheet sheet = written();
		assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(3 * sheet.getRow(2).getHeightInPoints());
		assertThat(sheet.getColumnWidth(1)).isEqualTo(12 * 256);
		assertThat(sheet.getColumnWidth(2)).isEqualTo(20 * 256);
	}

	@Test
	void sameTablesGiveSameBytes() throws IOException {
		Path first = this.folder.resolve("1.xlsx");
		Path second = this.folder.resolve("2.xlsx");
		new PlainTables().write(REGISTER, first);
		new PlainTables().write(REGISTER, second);
		assertThat(second).hasSameBinaryContentAs(first);
	}

}
