package jp.annualreview.samples;

import java.util.HexFormat;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the form: what is given is white and locked, what is asked for is tinted.
 */
final class FormStyles {

	private static final String FONT = "BIZ UDゴシック";

	private static final String NAVY = "1F3864";

	private static final String LINE = "A6A6A6";

	private static final String ENTRY = "FFF9E3";

	private static final String NOT_ASKED = "EDEDED";

	private final XSSFWorkbook workbook;

	final XSSFCellStyle title;

	final XSSFCellStyle note;

	final XSSFCellStyle label;

	final XSSFCellStyle labelValue;

	final XSSFCellStyle labelEntry;

	final XSSFCellStyle labelDay;

	final XSSFCellStyle header;

	final XSSFCellStyle given;

	final XSSFCellStyle givenCentred;

	final XSSFCellStyle entry;

	final XSSFCellStyle entryCentred;

	final XSSFCellStyle entryNumber;

	final XSSFCellStyle entryThousands;

	final XSSFCellStyle entryPercent;

	final XSSFCellStyle entryStruck;

	final XSSFCellStyle notAsked;

	FormStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.title = style((style) -> style.setFont(font(15, true, NAVY)));
		this.note = style((style) -> style.setFont(font(9, false, "404040")));
		this.label = boxed(NAVY, this::heading);
		this.labelValue = boxed("FFFFFF", FormStyles::left);
		this.labelEntry = entry(FormStyles::left);
		this.labelDay = entry((style) -> format(style, "yyyy\"年\"m\"月\"d\"日\""));
		this.header = boxed(NAVY, this::heading);
		this.given = boxed("FFFFFF", FormStyles::wrapped);
		this.givenCentred = boxed("FFFFFF", FormStyles::centred);
		this.entry = entry(FormStyles::wrapped);
		this.entryCentred = entry(FormStyles::centred);
		this.entryNumber = entry(FormStyles::wrappedRight);
		this.entryThousands = entry((style) -> format(style, "#,##0"));
		this.entryPercent = entry((style) -> format(style, "0.0%"));
		this.entryStruck = entry(this::struck);
		this.notAsked = boxed(NOT_ASKED, (style) -> style.setFont(font(10, false, "000000")));
	}

	private XSSFCellStyle style(Consumer<XSSFCellStyle> looks) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(font(10, false, "000000"));
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		looks.accept(style);
		return style;
	}

	private XSSFCellStyle boxed(String fill, Consumer<XSSFCellStyle> looks) {
		return style((style) -> {
			style.setFillForegroundColor(color(fill));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			border(style);
			looks.accept(style);
		});
	}

	private XSSFCellStyle entry(Consumer<XSSFCellStyle> looks) {
		return boxed(ENTRY, (style) -> {
			style.setLocked(false);
			looks.accept(style);
		});
	}

	private void heading(XSSFCellStyle style) {
		centred(style);
		style.setFont(font(10, true, "FFFFFF"));
	}

	private void struck(XSSFCellStyle style) {
		XSSFFont font = font(10, false, "000000");
		font.setStrikeout(true);
		style.setFont(font);
		right(style);
	}

	private static void left(XSSFCellStyle style) {
		style.setAlignment(HorizontalAlignment.LEFT);
		style.setIndention((short) 1);
	}

	private static void wrapped(XSSFCellStyle style) {
		left(style);
		style.setWrapText(true);
	}

	private static void right(XSSFCellStyle style) {
		style.setAlignment(HorizontalAlignment.RIGHT);
		style.setIndention((short) 1);
	}

	private static void wrappedRight(XSSFCellStyle style) {
		right(style);
		style.setWrapText(true);
	}

	private static void centred(XSSFCellStyle style) {
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setWrapText(true);
	}

	private void format(XSSFCellStyle style, String code) {
		style.setDataFormat(this.workbook.createDataFormat().getFormat(code));
		right(style);
	}

	private static void border(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setTopBorderColor(color(LINE));
		style.setBottomBorderColor(color(LINE));
		style.setLeftBorderColor(color(LINE));
		style.setRightBorderColor(color(LINE));
	}

	private XSSFFont font(int points, boolean bold, String rgb) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		font.setColor(color(rgb));
		return font;
	}

	private static XSSFColor color(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex(rgb));
	}

}
