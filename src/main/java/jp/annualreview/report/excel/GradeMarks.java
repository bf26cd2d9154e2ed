package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.Styles;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * 評価の色分け: conditional formats that colour a cell by the grade its first line ends in, so
 * that the colour follows when someone sorts or corrects the sheet.
 */
record GradeMarks(List<ResultColumn> results, List<ResultColumn> all) {

	static GradeMarks of(List<ResultColumn> results) {
		return new GradeMarks(results.stream().filter(GradeMarks::coloured).toList(), results);
	}

	private static boolean coloured(ResultColumn result) {
		return switch (result.kind()) {
			case GRADE, JUDGED_ONLY, STAGE, SELF_ASSESSMENT -> true;
			case NO_STAGE, NO_SELF_ASSESSMENT, STATE -> false;
		};
	}

	void colour(XSSFSheet sheet, int first, int last, int column) {
		if (this.results.isEmpty() || last < first) {
			return;
		}
		XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
		XSSFConditionalFormattingRule[] rules = this.results.stream()
			.map((result) -> rule(formats, result, new CellReference(first, column).formatAsString()))
			.toArray(XSSFConditionalFormattingRule[]::new);
		formats.addConditionalFormatting(new CellRangeAddress[] { new CellRangeAddress(first, last, column, column) },
				rules);
	}

	private XSSFConditionalFormattingRule rule(XSSFSheetConditionalFormatting formats, ResultColumn result,
			String cell) {
		XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(endsIn(cell, result.label()));
		String fill = ResultColours.fill(result, this.all);
		XSSFPatternFormatting pattern = rule.createPatternFormatting();
		pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		pattern.setFillBackgroundColor(Styles.colour(fill));
		if (ResultColours.on(fill).equals(SheetPalette.WHITE)) {
			rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
		}
		return rule;
	}

	/** A blank before the label keeps 達成 apart from 未達成. */
	private static String endsIn(String cell, String label) {
		String firstLine = "LEFT(%1$s,FIND(CHAR(10),%1$s&CHAR(10))-1)".formatted(cell);
		return "EXACT(RIGHT(\" \"&%s,%d),\" %s\")".formatted(firstLine, label.length() + 1,
				label.replace("\"", "\"\""));
	}

}
