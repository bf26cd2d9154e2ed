package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.RawSheet;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies over the cells of an old workbook, and what hides them. */
class XlsDrawingTests {

	@TempDir
	Path folder = Path.of("");

	@Test
	void shapesWithoutATextSayNothingAndBreakNothing() throws IOException {
		try (HSSFWorkbook book = book()) {
			HSSFSheet sheet = book.getSheetAt(0);
			sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B1"));
			HSSFPatriarch drawing = sheet.createDrawingPatriarch();
			drawing.createPicture(anchor(1), book.addPicture(new byte[100], Workbook.PICTURE_TYPE_PNG));
			drawing.createSimpleShape(anchor(2)).setShapeType(20);
			drawing.createPolygon(anchor(3)).setPoints(new int[] { 1, 2, 3 }, new int[] { 1, 2, 1 });
			HSSFShapeGroup group = drawing.createGroup(anchor(4));
			group.createTextbox(new org.apache.poi.hssf.usermodel.HSSFChildAnchor(1, 1, 9, 9))
				.setString(new HSSFRichTextString("囲みの中\r二行目"));
			drawing.createTextbox(anchor(5)).setString(new HSSFRichTextString("  "));
			assertThat(read(book).asides()).containsExactly(Aside.shape("囲みの中\n二行目"));
		}
	}

	@Test
	void aNoteIsKnownWithItsCellAndAuthor() throws IOException {
		try (HSSFWorkbook book = book()) {
			HSSFSheet sheet = book.getSheetAt(0);
			Comment note = sheet.createDrawingPatriarch().createCellComment(anchor(1));
			note.setString(new HSSFRichTextString("実績は見込み。確定は7月。"));
			note.setAuthor("係長");
			sheet.getRow(1).getCell(1).setCellComment(note);
			assertThat(read(book).asides()).containsExactly(Aside.note("B2", "係長", "実績は見込み。確定は7月。"));
		}
	}

	@Test
	void aHeightOrWidthOfNothingHides() throws IOException {
		try (HSSFWorkbook book = book()) {
			HSSFSheet sheet = book.getSheetAt(0);
			sheet.getRow(1).setHeight((short) 0);
			sheet.setColumnWidth(0, 0);
			RawSheet read = read(book);
			assertThat(Reading.cell(read, 1, 0).hidden()).isTrue();
			assertThat(Reading.cell(read, 1, 1).hidden()).isFalse();
			assertThat(Reading.cell(read, 2, 1).hidden()).isTrue();
		}
	}

	@Test
	void aFormatThatShowsNothingHides() throws IOException {
		try (HSSFWorkbook book = book()) {
			var style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat(";;;"));
			book.getSheetAt(0).getRow(1).getCell(1).setCellStyle(style);
			assertThat(Reading.cell(read(book), 2, 1).hidden()).isTrue();
			assertThat(Reading.cell(read(book), 2, 0).hidden()).isFalse();
		}
	}

	private static HSSFWorkbook book() {
		HSSFWorkbook book = new HSSFWorkbook();
		HSSFSheet sheet = book.createSheet("調査票");
		for (int row = 0; row < 2; row++) {
			sheet.createRow(row).createCell(0).setCellValue("取組");
			sheet.getRow(row).createCell(1).setCellValue(5);
		}
		return book;
	}

	private static HSSFClientAnchor anchor(int row) {
		return new HSSFClientAnchor(0, 0, 100, 100, (short) 3, row, (short) 4, row + 1);
	}

	private RawSheet read(HSSFWorkbook book) throws IOException {
		Path file = this.folder.resolve("調査票.xls");
		try (OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
		return Reading.sheet(file);
	}

}
