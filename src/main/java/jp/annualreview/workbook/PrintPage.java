package jp.annualreview.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * 印刷設定: landscape, one page wide, page n of N.
 *
 * @param left what stands at the left of every page's top
 * @param middle in the middle, large: 見本
 * @param right at the right
 */
public record PrintPage(String left, String middle, String right) {

	/** A sheet of paper in landscape, filled with our own font. */
	public enum Paper {

		A4(PaperSize.A4_PAPER, 146, 490), A3(PaperSize.A3_PAPER, 211, 740);

		private final PaperSize size;

		private final int characters;

		private final float points;

		Paper(PaperSize size, int characters, float points) {
			this.size = size;
			this.characters = characters;
			this.points = points;
		}

		/**
		 * How high the rows of a page are together. A wider font that stands in shrinks
		 * the sheet further: then pages are not filled, and still none flows over.
		 */
		float room(ColumnWidths widths) {
			return this.points * 100 / Math.clamp(100L * this.characters / widths.total(), 10, 100);
		}

	}

	public static final PrintPage BARE = new PrintPage("", "", "");

	/** In percent: letters of ten points are still seven points high. */
	private static final short LEGIBLE = 70;

	/** Excel refuses longer headers. */
	private static final int LONGEST = 80;

	/**
	 * Half-width characters that fit on A4 landscape at full size. 146 would in our own
	 * font; where that is not installed, the one that stands in may be a third wider.
	 */
	private static final int A4_CHARACTERS = 108;

	/** Between the margins of A4 landscape, less a little for rounding row by row. */
	private static final float A4_POINTS = 490;

	/** Fits the sheet on the width of the paper; breaks set by hand stay. */
	public void setUp(XSSFSheet sheet, Paper paper, int repeatedRows) {
		common(sheet, paper);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		if (repeatedRows > 0) {
			sheet.setRepeatingRows(new CellRangeAddress(0, repeatedRows - 1, -1, -1));
		}
	}

	/**
	 * A table too wide for any paper at a size that can be read: several pages beside
	 * each other, its headings above and its first columns at the left of each.
	 */
	public void setUpAcross(XSSFSheet sheet, int repeatedColumns) {
		common(sheet, Paper.A3);
		sheet.getPrintSetup().setScale(LEGIBLE);
		sheet.getPrintSetup().setLeftToRight(true);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		if (repeatedColumns > 0) {
			sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeatedColumns - 1));
		}
	}

	/**
	 * The same by a fixed scale: Excel ignores page breaks set by hand where it fits a
	 * sheet to the paper.
	 */
	public void setUpWithBreaks(XSSFSheet sheet, ColumnWidths widths) {
		common(sheet, Paper.A4);
		sheet.getPrintSetup().setScale((short) scale(widths));
	}

	/** The height of the rows that then fit on a page, in points. */
	public static float room(ColumnWidths widths) {
		return A4_POINTS * 100 / scale(widths);
	}

	private static int scale(ColumnWidths widths) {
		return Math.clamp(100 * A4_CHARACTERS / Math.max(1, widths.total()), 10, 100);
	}

	private void common(XSSFSheet sheet, Paper paper) {
		XSSFPrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(paper.size);
		setup.setLandscape(true);
		sheet.setMargin(PageMargin.LEFT, 0.4);
		sheet.setMargin(PageMargin.RIGHT, 0.4);
		sheet.setMargin(PageMargin.TOP, 0.7);
		sheet.setMargin(PageMargin.BOTTOM, 0.6);
		sheet.setMargin(PageMargin.HEADER, 0.3);
		sheet.setMargin(PageMargin.FOOTER, 0.3);
		sheet.setHorizontallyCenter(true);
		sheet.getHeader().setLeft(plain(this.left));
		sheet.getHeader()
			.setCenter(this.middle.isEmpty() ? "" : "&\"-,Bold\"&14&K" + SheetPalette.RED + plain(this.middle));
		sheet.getHeader().setRight(plain(this.right));
		sheet.getFooter().setLeft("&A");
		sheet.getFooter().setCenter("&P / &N");
	}

	private static String plain(String text) {
		String line = text.replaceAll("\\s+", " ");
		return ((line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line).replace("&", "&&");
	}

}
