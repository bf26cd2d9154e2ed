package jp.annualreview.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 指摘一覧 in a book of the old format: the same list, in the colours that format has. */
final class XlsList {

	private final HSSFWorkbook workbook;

	private final Map<XSSFCellStyle, HSSFCellStyle> styles = new HashMap<>();

	XlsList(HSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	void copy(XSSFSheet list) {
		HSSFSheet sheet = this.workbook.createSheet(list.getSheetName());
		IntStream.range(0, FindingsSheet.columns())
			.forEach((column) -> sheet.setColumnWidth(column, list.getColumnWidth(column)));
		for (Row from : list) {
			Row row = sheet.createRow(from.getRowNum());
			row.setHeightInPoints(from.getHeightInPoints());
			from.forEach((cell) -> copy(cell, row.createCell(cell.getColumnIndex())));
		}
		list.getMergedRegions().forEach(sheet::addMergedRegion);
		sheet.createFreezePane(0, list.getPaneInformation().getHorizontalSplitPosition());
		sheet.setDisplayGridlines(false);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private void copy(Cell from, Cell to) {
		to.setCellStyle(this.styles.computeIfAbsent((XSSFCellStyle) from.getCellStyle(), this::style));
		if (from.getCellType() == CellType.STRING) {
			to.setCellValue(from.getStringCellValue());
		}
		Hyperlink link = from.getHyperlink();
		if (link != null) {
			HSSFHyperlink copy = this.workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			copy.setAddress(link.getAddress());
			to.setHyperlink(copy);
		}
	}

	private HSSFCellStyle style(XSSFCellStyle from) {
		HSSFCellStyle to = this.workbook.createCellStyle();
		to.setFont(font(from.getFont()));
		to.setAlignment(from.getAlignment());
		to.setVerticalAlignment(from.getVerticalAlignment());
		to.setWrapText(from.getWrapText());
		to.setBorderTop(from.getBorderTop());
		to.setBorderBottom(from.getBorderBottom());
		to.setBorderLeft(from.getBorderLeft());
		to.setBorderRight(from.getBorderRight());
		if (from.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
			to.setFillForegroundColor(XlsBook.nearest(this.workbook, from.getFillForegroundXSSFColor().getRGB()));
			to.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return to;
	}

	private HSSFFont font(XSSFFont from) {
		HSSFFont to = this.workbook.createFont();
		to.setFontName(from.getFontName());
		to.setFontHeight(from.getFontHeight());
		to.setBold(from.getBold());
		to.setUnderline(from.getUnderline());
		return to;
	}

}
