package jp.annualreview.feedback;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import jp.annualreview.workbook.Styles;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a plain copy: thin lines, wrapped text, the format a value needs. */
final class PlainCopyStyles {

	private record Kind(String format, boolean struck) {
	}

	private final XSSFWorkbook workbook;

	private final Map<Kind, XSSFCellStyle> styles = new HashMap<>();

	PlainCopyStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	XSSFCellStyle of(OriginalCell cell) {
		return this.styles.computeIfAbsent(new Kind(format(cell.value()), cell.struck()), this::create);
	}

	private static String format(OriginalCell.Value value) {
		return switch (value) {
			case OriginalCell.Value.Text text -> "@";
			case OriginalCell.Value.Number number -> "General";
			case OriginalCell.Value.Ratio(BigDecimal ratio) -> decimals(ratio.scale() - 2) + "%";
			case OriginalCell.Value.PercentPoints(BigDecimal points) -> decimals(points.scale()) + "\"%\"";
			case OriginalCell.Value.Day day -> "yyyy/m/d";
		};
	}

	private static String decimals(int count) {
		return (count > 0) ? "0." + "0".repeat(Math.min(15, count)) : "0";
	}

	private XSSFCellStyle create(Kind kind) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		XSSFFont font = this.workbook.createFont();
		font.setFontName(Styles.FONT);
		font.setFontHeightInPoints((short) 10);
		font.setStrikeout(kind.struck());
		style.setFont(font);
		style.setDataFormat(this.workbook.createDataFormat().getFormat(kind.format()));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

}
