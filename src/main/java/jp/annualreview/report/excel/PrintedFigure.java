package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.Entry;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.workbook.CellValue;

/**
 * 印字された数値: the report says figures in words; a sheet must hold them as numbers that look
 * the same, so that they can be sorted and added up.
 */
record PrintedFigure(NegativeSign negatives) {

	private static final Pattern FIGURE = Pattern
		.compile("(?<sign>[^0-9]?)(?<digits>[0-9][0-9,]*(\\.[0-9]+)?)(?<percent>%?)");

	/** Keeps the figure off the text in the next cell. */
	private static final String SPACE = "_ ";

	/** As the number it says, or the words as they are. */
	static Entry entry(String printed, NegativeSign negatives) {
		return new PrintedFigure(negatives).entry(printed, CellLook.CELL.right());
	}

	Entry entry(String printed, CellLook look) {
		Matcher figure = FIGURE.matcher(printed);
		if (!figure.matches() || !isSign(figure.group("sign"))) {
			return new Entry(CellValue.text(printed), look.wrapped(), "");
		}
		BigDecimal digits = new BigDecimal(figure.group("digits").replace(",", ""));
		BigDecimal value = figure.group("sign").equals(this.negatives.label()) ? digits.negate() : digits;
		boolean percent = !figure.group("percent").isEmpty();
		String code = code(figure.group("digits"), digits.scale()) + (percent ? "%" : "") + SPACE;
		return new Entry(new CellValue.Number(percent ? value.movePointLeft(2) : value, -1),
				look.formatted(signed(figure.group("sign"), code)), "");
	}

	/** A sign the plan does not use for negatives may be a stage or part of a name. */
	private boolean isSign(String text) {
		return "＋+±".contains(text) || text.equals(this.negatives.label());
	}

	private static String code(String digits, int decimals) {
		return (digits.contains(",") ? "#,##0" : "0") + ((decimals > 0) ? "." + "0".repeat(decimals) : "");
	}

	private String signed(String sign, String code) {
		return switch (sign) {
			case "" -> code;
			case "±" -> SignedFormat.of(code, this.negatives) + ";\"±\"" + code;
			case "＋", "+" -> "\"" + sign + "\"" + SignedFormat.of(code, this.negatives);
			default -> SignedFormat.of(code, this.negatives);
		};
	}

}
