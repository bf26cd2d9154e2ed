package jp.annualreview.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.YearNotation;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.Styles;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * 入力規則: choices, hints and checks of the cells to be filled in. Checks warn and do not
 * refuse: 集計中 may stand where a number is asked for.
 */
final class FormEntries {

	static final CellLook YEN = CellLook.TEXT.right().formatted("#,##0");

	private static final String FIRST_DAY = "DATE(1989,1,8)";

	/** What may stand where a number is asked for. */
	private static final List<String> WORDS = List.of("集計中", "該当なし", "把握不能");

	/** Excel refuses longer ones. */
	private static final int LONGEST_TITLE = 32;

	private static final int LONGEST_HINT = 250;

	private final XSSFSheet sheet;

	private final FiscalYear year;

	private final XSSFDataValidationHelper helper;

	private final List<CellRangeAddress> asked = new ArrayList<>();

	/**
	 * @param year the year under review, for examples
	 */
	FormEntries(XSSFSheet sheet, FiscalYear year) {
		this.sheet = sheet;
		this.year = year;
		this.helper = new XSSFDataValidationHelper(sheet);
	}

	/** 実績 of a number or of a day. */
	void measure(CellRangeAddress cell, FormRow row) {
		switch (row.kind()) {
			case NUMBER -> number(cell, row.unit());
			case DEADLINE -> day(cell, "実施した日", examples(this.year, "12", "10"));
			case STAGE, PROSE -> throw new IllegalArgumentException(row.kind().name());
		}
	}

	private void number(CellRangeAddress cell, String unit) {
		String hint = unit.isEmpty() ? "数値だけを記入してください。"
				: "単位は「" + unit + "」です。数値だけを記入してください" + (unit.equals("%") ? "（15.6%なら「15.6」。「15.6%」でも構いません）。" : "。");
		String words = "未確定のときは「集計中」（速報値があれば「集計中 123」）、該当がなければ「該当なし」、測れなかったときは「把握不能」。";
		amount(cell, "実績", hint + words, "数値ではありません。" + hint + words);
	}

	/**
	 * 効果額 in yen; of 継続 only what is new, for the amounts of earlier years go on
	 * counting.
	 */
	void effect(CellRangeAddress cell, boolean recurring) {
		String title = (recurring ? FormColumn.EFFECT_RECURRING : FormColumn.EFFECT_ONCE).heading();
		String which = recurring ? "この年度に新たに生じ、翌年度からも毎年続く効果の1年分の額です。前の年度までに生じた分は書きません。" : "この年度だけの効果の額です。";
		amount(cell, title, "単位は円です。数値だけを記入してください。" + which + "効果がなければ「0」、未確定のときは「集計中」。",
				"数値ではありません。円の単位で、数値だけを記入してください。「370千円」はそのまま記入できます。");
	}

	private void amount(CellRangeAddress cell, String title, String hint, String warning) {
		String place = first(cell);
		String allowed = WORDS.stream()
			.map((word) -> "ISNUMBER(FIND(\"%s\",%s))".formatted(word, place))
			.collect(Collectors.joining(",", "OR(ISNUMBER(" + place + "),", ")"));
		warn(prompted(this.helper.createCustomConstraint(allowed), cell, title, hint), title, warning);
	}

	/** 提出日. */
	void submitted(CellRangeAddress cell) {
		day(cell, "提出日", examples(this.year.next(), "5", "10"));
	}

	private static String examples(FiscalYear year, String month, String day) {
		return "「" + String.join("/", year.toString(), month, day) + "」か「"
				+ String.join(".", YearNotation.ERA.brief(year), month, day) + "」";
	}

	/** 記入者. */
	void writer(CellRangeAddress cell) {
		text(cell, "記入者", "係名・氏名・内線番号を記入してください。");
	}

	private void day(CellRangeAddress cell, String what, String examples) {
		DataValidationConstraint day = this.helper.createDateConstraint(OperatorType.GREATER_THAN, FIRST_DAY, "",
				"yyyy/m/d");
		String hint = examples + "のように、半角で記入してください。";
		warn(prompted(day, cell, what, hint), what, "日付ではありません。" + hint);
	}

	/** 段階, under the name the form gives it. */
	void stage(CellRangeAddress cell, String title, List<Stage> stages) {
		if (!stages.isEmpty()) {
			choice(cell, title, "年度末に到達した段階を選んでください（目標に届いたかどうかではありません）。", stages.stream().map(Stage::symbol).toList());
		}
	}

	void assessment(CellRangeAddress cell) {
		choice(cell, "自己評価", "目標に照らして選んでください。",
				Arrays.stream(SelfAssessment.values()).map(SelfAssessment::label).toList());
	}

	/** 実施内容. */
	void activity(CellRangeAddress cell, String title) {
		text(cell, title, "この年度に行ったことを、数や時期を入れて具体的に書いてください。報告書に載ります。");
	}

	/**
	 * 未達成の理由・今後の対応.
	 * @param judged whether a target says if it has to be written
	 */
	void reason(CellRangeAddress cell, String title, boolean judged) {
		text(cell, title, (judged ? "目標に届かなかったときは" : "一部達成・未達成のときは") + "必ず書いてください。報告書に載ります。");
	}

	/** 備考. */
	void remark(CellRangeAddress cell, String title) {
		text(cell, title, "必要なときだけ書いてください。値の説明、確定の時期、目標を大きく上回った理由、桁や数え方が変わった理由など。");
	}

	private void choice(CellRangeAddress cell, String title, String question, List<String> choices) {
		String list = choices.stream().collect(Collectors.joining("・", "▼の一覧（", "）から選べます。"));
		XSSFDataValidation rule = prompted(this.helper.createExplicitListConstraint(choices.toArray(String[]::new)),
				cell, title, question + list);
		warn(rule, title, choices.stream().collect(Collectors.joining("・", "", " から選んでください。")));
	}

	/** Only a hint; anything may be written. */
	void text(CellRangeAddress cells, String title, String hint) {
		this.sheet.addValidationData(prompted(this.helper.createCustomConstraint("TRUE"), cells, title, hint));
	}

	/** What is still to be done keeps its colour. */
	void paleWhereFilled() {
		XSSFSheetConditionalFormatting formats = this.sheet.getSheetConditionalFormatting();
		for (CellRangeAddress cell : this.asked) {
			XSSFConditionalFormattingRule filled = formats
				.createConditionalFormattingRule("LEN(" + first(cell) + ")>0");
			XSSFPatternFormatting pattern = filled.createPatternFormatting();
			pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
			pattern.setFillBackgroundColor(Styles.colour(SheetPalette.WHITE));
			formats.addConditionalFormatting(new CellRangeAddress[] { cell }, filled);
		}
	}

	private static String first(CellRangeAddress cell) {
		return new CellReference(cell.getFirstRow(), cell.getFirstColumn()).formatAsString();
	}

	/** Without a password: whoever must may lift it. */
	void protect() {
		this.sheet.lockFormatCells(false);
		this.sheet.lockFormatRows(false);
		this.sheet.lockFormatColumns(false);
		this.sheet.enableLocking();
	}

	private static String cut(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

	private XSSFDataValidation prompted(DataValidationConstraint allowed, CellRangeAddress cells, String title,
			String hint) {
		this.asked.add(cells);
		CellRangeAddressList range = new CellRangeAddressList();
		range.addCellRangeAddress(cells);
		XSSFDataValidation rule = (XSSFDataValidation) this.helper.createValidation(allowed, range);
		rule.createPromptBox(cut(title, LONGEST_TITLE), cut(hint, LONGEST_HINT));
		rule.setShowPromptBox(true);
		return rule;
	}

	private void warn(XSSFDataValidation rule, String title, String message) {
		rule.setErrorStyle(ErrorStyle.WARNING);
		rule.createErrorBox(cut(title, LONGEST_TITLE), cut(message, LONGEST_HINT));
		rule.setShowErrorBox(true);
		this.sheet.addValidationData(rule);
	}

}
