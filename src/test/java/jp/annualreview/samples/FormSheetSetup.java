package jp.annualreview.samples;

import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What surrounds the rows of the form: drop-downs, frozen header, protection, paper. */
final class FormSheetSetup {

	private final XSSFSheet sheet;

	private final int header;

	private final int lastRow;

	FormSheetSetup(XSSFSheet sheet, int header, int lastRow) {
		this.sheet = sheet;
		this.header = header;
		this.lastRow = lastRow;
	}

	void apply(String department, List<String> stages) {
		dropDowns(stages);
		windowAndProtection();
		print(department);
	}

	private void dropDowns(List<String> stages) {
		if (!stages.isEmpty()) {
			dropDown(FormColumn.STAGE, "段階", String.join(" ", stages) + " から選んでください。", stages.toArray(String[]::new));
		}
		dropDown(FormColumn.SELF_ASSESSMENT, "自己評価", "達成・一部達成・未達成から選んでください。", "達成", "一部達成", "未達成");
	}

	private void dropDown(FormColumn column, String title, String prompt, String... choices) {
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(this.sheet);
		CellRangeAddressList cells = new CellRangeAddressList(this.header + 1, this.lastRow, column.ordinal(),
				column.ordinal());
		XSSFDataValidation validation = (XSSFDataValidation) helper
			.createValidation(helper.createExplicitListConstraint(choices), cells);
		validation.createPromptBox(title, prompt);
		validation.setShowPromptBox(true);
		validation.createErrorBox(title, prompt);
		validation.setShowErrorBox(true);
		this.sheet.addValidationData(validation);
	}

	private void windowAndProtection() {
		this.sheet.createFreezePane(FormColumn.INDICATOR.ordinal(), this.header + 1);
		this.sheet.setDisplayGridlines(false);
		this.sheet.lockFormatRows(false);
		this.sheet.lockFormatColumns(false);
		this.sheet.lockFormatCells(false);
		this.sheet.enableLocking();
	}

	private void print(String department) {
		PrintSetup setup = this.sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		this.sheet.setFitToPage(true);
		this.sheet.setHorizontallyCenter(true);
		for (PageMargin margin : PageMargin.values()) {
			this.sheet.setMargin(margin, 0.4);
		}
		this.sheet.setMargin(PageMargin.BOTTOM, 0.6);
		this.sheet.setMargin(PageMargin.FOOTER, 0.3);
		this.sheet.setRepeatingRows(new CellRangeAddress(this.header, this.header, -1, -1));
		this.sheet.getWorkbook().setPrintArea(0, 0, FormColumn.values().length - 1, 0, this.lastRow);
		this.sheet.getFooter().setLeft(department);
		this.sheet.getFooter().setRight("&P / &N");
	}

}
