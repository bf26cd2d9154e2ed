package jp.annualreview.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import jp.annualreview.workbook.CellLook.Lettering;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;

/** The cell styles of one workbook, made from {@link CellLook looks} when first used. */
public final class Styles {

	/**
	 * BIZ UDゴシック, on every Windows since 2018 under either name; half-width characters
	 * are exactly half as wide.
	 */
	public static final String FONT = "BIZ UDGothic";

	private final XSSFWorkbook workbook;

	private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();

	private final Map<Lettering, XSSFFont> fonts = new HashMap<>();

	public Styles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	public XSSFCellStyle of(CellLook look) {
		return this.styles.computeIfAbsent(look, this::create);
	}

	/** The font a column's width is counted in. */
	public void setDefaultFont() {
		XSSFFont font = this.workbook.getFontAt(0);
		font.setFontName(FONT);
		font.setCharSet(FontCharset.SHIFTJIS);
		font.setFontHeightInPoints((short) CellLook.PLAIN.points());
	}

	/** Without a style of that name other programs put one of their own in its place. */
	public void nameDefaultStyle() {
		CTCellStyles named = this.workbook.getStylesSource().getCTStylesheet().addNewCellStyles();
		named.setCount(1);
		CTCellStyle normal = named.addNewCellStyle();
		normal.setName("Normal");
		normal.setXfId(0);
		normal.setBuiltinId(0);
	}

	private XSSFCellStyle create(CellLook look) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(this.fonts.computeIfAbsent(look.letters(), this::font));
		style.setAlignment(look.place().across());
		style.setVerticalAlignment(look.place().down());
		style.setWrapText(look.wrap());
		style.setDataFormat(this.workbook.createDataFormat().getFormat(look.format()));
		style.setQuotePrefixed(look.quoted());
		style.setLocked(!look.open());
		look.fill().ifPresent((fill) -> {
			style.setFillForegroundColor(colour(fill));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		});
		if (look.framed()) {
			frame(style);
		}
		return style;
	}

	private static void frame(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		for (BorderSide side : BorderSide.values()) {
			style.setBorderColor(side, colour(SheetPalette.RULE));
		}
	}

	private XSSFFont font(Lettering lettering) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setCharSet(FontCharset.SHIFTJIS);
		font.setFontHeightInPoints((short) lettering.points());
		font.setBold(lettering.bold());
		font.setUnderline(lettering.underlined() ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
		font.setColor(colour(lettering.ink()));
		return font;
	}

	public static XSSFColor colour(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
	}

}
