package jp.annualreview.report.excel;

import java.math.BigDecimal;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;

/**
 * 欄の値と書式: a value of the report as a cell of a sheet: a figure stays a number that looks
 * as it is printed.
 *
 * @param negativeSign 負数の表記
 */
record Entries(String negativeSign) {

	/** Keeps the figure off the text in the next cell. */
	private static final String SPACE = "_ ";

	private static final int LONGEST_NUMBER = 9;

	Entry of(Cell cell, Kind kind) {
		return switch (cell) {
			case Cell.Text text -> words(text, kind);
			case Cell.Figure figure -> figure(figure);
			case Cell.Result result -> Entry.centred(result.printed())
				.with((result.tone() == Cell.Tone.STRONG) ? CellLook.TEXT.centred().withBold()
						: CellLook.TEXT.centred());
			case Cell.Reference reference -> number(reference.number());
			case Cell.References several -> Entry.text(several.printed());
			case Cell.Stack stack -> Entry.text(stack.printed());
			case Cell.Trend trend -> Entry.EMPTY;
		};
	}

	/** 番号 that is a whole number sorts as one. */
	static Entry number(String number) {
		boolean whole = !number.isEmpty() && number.length() <= LONGEST_NUMBER && !number.startsWith("0")
				&& number.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
		return whole
				? new Entry(new CellValue.Number(new BigDecimal(number), 0), CellLook.TEXT.centred().formatted("0"), "")
				: Entry.centred(number);
	}

	private static Entry words(Cell.Text text, Kind kind) {
		CellLook look = switch (text.tone()) {
			case PLAIN -> CellLook.TEXT;
			case STRONG -> CellLook.TEXT.withBold();
			case QUIET -> CellLook.TEXT.inked(SheetPalette.FAINT_INK);
			case WARNING -> CellLook.TEXT.inked(SheetPalette.RED);
		};
		return Entry.text(text.printed()).with(centred(kind) ? look.centred() : look);
	}

	private static boolean centred(Kind kind) {
		return switch (kind) {
			case REFERENCE, RESULT, CHART, FIGURE -> true;
			case NAME, WORD, PROSE, DEPARTMENT -> false;
		};
	}

	private Entry figure(Cell.Figure figure) {
		String code = code(figure) + SPACE;
		CellLook look = CellLook.CELL.right().formatted(signed(figure, code));
		return new Entry(
				new CellValue.Number(figure.isPercent() ? figure.value().movePointLeft(2) : figure.value(), -1),
				figure.isZero() ? look.inked(SheetPalette.FAINT_INK) : look, "");
	}

	private static String code(Cell.Figure figure) {
		String digits = (figure.grouped() ? "#,##0" : "0")
				+ ((figure.decimals() > 0) ? "." + "0".repeat(figure.decimals()) : "");
		if (figure.isPercent()) {
			return digits + "%" + quoted(figure.unit().substring(1));
		}
		return digits + quoted(figure.unit());
	}

	private static String quoted(String words) {
		return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
	}

	private String signed(Cell.Figure figure, String code) {
		String negative = ";\"" + this.negativeSign + "\"" + code;
		return switch (figure.plus()) {
			case "" -> (figure.value().signum() < 0 || figure.grouped()) ? code + negative : code;
			case "±" -> code + negative + ";\"±\"" + code;
			default -> "\"" + figure.plus() + "\"" + code + negative;
		};
	}

}
