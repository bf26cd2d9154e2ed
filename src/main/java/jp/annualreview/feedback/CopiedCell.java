package jp.annualreview.feedback;

import jp.annualreview.finding.Finding;
import jp.annualreview.workbook.CellText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** One cell's value, look and comment; of a formula only the value it showed. */
final class CopiedCell {

	private final Cell original;

	private final CopiedStyles styles;

	private final int dayShift;

	/**
	 * @param dayShift what the copy's calendar counts more days than the original's
	 */
	CopiedCell(Cell original, CopiedStyles styles, int dayShift) {
		this.original = original;
		this.styles = styles;
		this.dayShift = dayShift;
	}

	void to(XSSFCell copy) {
		XSSFCellStyle style = this.styles.of(this.original.getCellStyle());
		copy.setCellStyle(wasMarked() ? unmarked(style) : style);
		value(copy);
		Comment comment = this.original.getCellComment();
		if (comment != null && !wasMarked()) {
			CellMarks.comment(copy, comment.getString().getString(), comment.getAuthor());
		}
	}

	/** Marked by an earlier feedback that the department sent in again. */
	private boolean wasMarked() {
		Comment comment = this.original.getCellComment();
		return comment != null && Finding.NOTE_AUTHOR.equals(comment.getAuthor());
	}

	private static XSSFCellStyle unmarked(XSSFCellStyle style) {
		XSSFCellStyle plain = style.copy();
		plain.setFillPattern(FillPatternType.NO_FILL);
		return plain;
	}

	private void value(XSSFCell copy) {
		boolean formula = this.original.getCellType() == CellType.FORMULA;
		switch (formula ? this.original.getCachedFormulaResultType() : this.original.getCellType()) {
			case STRING -> copy.setCellValue(CellText.of(this.original.getStringCellValue()));
			case NUMERIC -> number(copy);
			case BOOLEAN -> copy.setCellValue(this.original.getBooleanCellValue());
			case ERROR -> copy.setCellValue(error());
			case BLANK, FORMULA, _NONE -> {
			}
		}
	}

	/** A formula that was never calculated has no number; POI would say 0. */
	private void number(XSSFCell copy) {
		if (this.original instanceof XSSFCell own && own.getRawValue() == null) {
			return;
		}
		double value = this.original.getNumericCellValue();
		copy.setCellValue(isDay(value) ? value + this.dayShift : value);
	}

	/** Not a time or a duration of some hours, which no calendar moves. */
	private boolean isDay(double value) {
		return this.dayShift != 0 && value >= 1 && DateUtil.isCellDateFormatted(this.original);
	}

	private String error() {
		return (this.original instanceof XSSFCell own) ? own.getErrorCellString()
				: FormulaError.forInt(this.original.getErrorCellValue()).getString();
	}

}
