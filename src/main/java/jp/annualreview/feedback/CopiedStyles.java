package jp.annualreview.feedback;

import jp.annualreview.workbook.Styles;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.jspecify.annotations.Nullable;

/** The looks of a department's cells in the copy, whichever format they come from. */
final class CopiedStyles {

	/** Formats below this number are known by number and carry no code. */
	private static final int OWN_FORMATS = 164;

	private final Workbook original;

	private final XSSFWorkbook copy;

	private final Map<Integer, XSSFCellStyle> styles = new HashMap<>();

	private final Map<Integer, XSSFFont> fonts = new HashMap<>();

	CopiedStyles(Workbook original, XSSFWorkbook copy) {
		this.original = original;
		this.copy = copy;
	}

	XSSFCellStyle of(CellStyle style) {
		return this.styles.computeIfAbsent((int) style.getIndex(), (index) -> create(style));
	}

	/** Column widths are counted in the original's default font. */
	void takeOverDefaultFont() {
		fill(this.copy.getFontAt(0), this.original.getFontAt(0));
	}

	private XSSFCellStyle create(CellStyle from) {
		XSSFCellStyle to = this.copy.createCellStyle();
		to.setFont(font(from.getFontIndex()));
		to.setAlignment(from.getAlignment());
		to.setVerticalAlignment(from.getVerticalAlignment());
		to.setWrapText(from.getWrapText());
		to.setIndention(from.getIndention());
		to.setRotation(from.getRotation());
		frame(from, to);
		to.setLocked(from.getLocked());
		to.setQuotePrefixed(from.getQuotePrefixed());
		format(from, to);
		if (from.getFillPattern() != FillPatternType.NO_FILL) {
			colour(from.getFillForegroundColorColor()).ifPresent((fill) -> {
				to.setFillForegroundColor(fill);
				to.setFillPattern(from.getFillPattern());
			});
		}
		return to;
	}

	private void frame(CellStyle from, XSSFCellStyle to) {
		edge(from, BorderSide.TOP, from.getBorderTop(), from.getTopBorderColor(), to::setBorderTop, to);
		edge(from, BorderSide.BOTTOM, from.getBorderBottom(), from.getBottomBorderColor(), to::setBorderBottom, to);
		edge(from, BorderSide.LEFT, from.getBorderLeft(), from.getLeftBorderColor(), to::setBorderLeft, to);
		edge(from, BorderSide.RIGHT, from.getBorderRight(), from.getRightBorderColor(), to::setBorderRight, to);
	}

	/** Nothing is set where there is no line: each call searches all borders so far. */
	private void edge(CellStyle from, BorderSide side, BorderStyle line, short index, Consumer<BorderStyle> setter,
			XSSFCellStyle to) {
		if (line != BorderStyle.NONE) {
			setter.accept(line);
			Color colour = (this.original instanceof HSSFWorkbook workbook)
					? workbook.getCustomPalette().getColor(index) : ((XSSFCellStyle) from).getBorderColor(side);
			colour(colour).ifPresent((edge) -> to.setBorderColor(side, edge));
		}
	}

	private void format(CellStyle from, XSSFCellStyle to) {
		short format = from.getDataFormat();
		to.setDataFormat((format >= 0 && format < OWN_FORMATS) ? format
				: this.copy.createDataFormat().getFormat(from.getDataFormatString()));
	}

	private XSSFFont font(int index) {
		return this.fonts.computeIfAbsent(index, (key) -> fill(this.copy.createFont(), this.original.getFontAt(key)));
	}

	private XSSFFont fill(XSSFFont to, Font from) {
		to.setFontName(from.getFontName());
		to.setFontHeight(from.getFontHeight());
		to.setBold(from.getBold());
		to.setItalic(from.getItalic());
		to.setUnderline(from.getUnderline());
		to.setStrikeout(from.getStrikeout());
		fontColour(from).ifPresent(to::setColor);
		return to;
	}

	private Optional<XSSFColor> fontColour(Font font) {
		if (font instanceof XSSFFont own) {
			return colour(own.getXSSFColor());
		}
		return (font instanceof HSSFFont own && this.original instanceof HSSFWorkbook workbook)
				? colour(own.getHSSFColor(workbook)) : Optional.empty();
	}

	private static Optional<XSSFColor> colour(@Nullable Color colour) {
		byte[] rgb = switch (colour) {
			case XSSFColor own -> own.isIndexed() ? own.getRGB() : own.getRGBWithTint();
			case HSSFColor own -> bytes(own.getTriplet());
			case null, default -> null;
		};
		return (rgb != null && rgb.length == 3) ? Optional.of(Styles.colour(HexFormat.of().formatHex(rgb)))
				: Optional.empty();
	}

	private static byte[] bytes(short[] triplet) {
		return new byte[] { (byte) triplet[0], (byte) triplet[1], (byte) triplet[2] };
	}

}
