package jp.annualreview.report.excel;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 印刷設定: one page wide, headings on every page, page n of N. */
final class PrintPage {

	private PrintPage() {
	}

	/**
	 * Sets a sheet up for printing.
	 * @param headingRows rows from the top that are repeated; 0 for none
	 * @param banner what stands on top of every page; blank for nothing
	 */
	static void setUp(XSSFSheet sheet, boolean a3, int headingRows, String banner) {
		XSSFPrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(a3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		sheet.setFitToPage(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		if (headingRows > 0) {
			sheet.setRepeatingRows(new CellRangeAddress(0, headingRows - 1, -1, -1));
		}
		sheet.getHeader().setRight(banner.replace("&", "&&"));
		sheet.getFooter().setLeft("&A");
		sheet.getFooter().setCenter("&P / &N");
	}

}
