package jp.annualreview.report.excel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Stage;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * 入力規則: choices, hints and checks of the cells to be filled in. Checks warn and do not
 * refuse: 集計中 may stand where a number is asked for.
 */
final class FormEntries {

	static final Look YEN = Look.TEXT.right().formatted("#,##0");

	private static final String FIRST_DAY = "DATE(1989,1,8)";

	/** Excel refuses longer ones. */
	private static final int LONGEST_TITLE = 32;

	private static final int LONGEST_HINT = 250;

	private final XSSFSheet sheet;

	private final XSSFDataValidationHelper helper;

	FormEntries(XSSFSheet sheet) {
		this.sheet = sheet;
		this.helper = new XSSFDataValidationHelper(sheet);
	}

	void number(CellRangeAddress cells, String unit) {
		String hint = unit.isEmpty() ? "数値だけを記入してください。" : "単位は「" + unit + "」です。数値だけを記入してください。";
		XSSFDataValidation rule = prompted(anyNumber(), cells, "実績", hint + "未確定のときは「集計中」、該当がなければ「該当なし」。");
		warn(rule, "実績", "数値ではありません。" + hint + "「集計中」「該当なし」などの語はそのまま記入できます。");
	}

	/**
	 * 効果額 in yen; of 継続 only what is new, for the amounts of earlier years go on
	 * counting.
	 */
	void effect(CellRangeAddress cells, boolean recurring) {
		String title = (recurring ? FormColumn.EFFECT_RECURRING : FormColumn.EFFECT_ONCE).heading();
		String which = recurring ? "この年度に新たに生じ、翌年度からも毎年続く効果の1年分の額です。前の年度までに生じた分は書きません。" : "この年度だけの効果の額です。";
		XSSFDataValidation rule = prompted(anyNumber(), cells, title,
				"単位は円です。数値だけを記入してください。" + which + "効果がなければ「0」、未確定のときは「集計中」。");
		warn(rule, title, "数値ではありません。円の単位で、数値だけを記入してください。「集計中」や「370千円」はそのまま記入できます。");
	}

	private DataValidationConstraint anyNumber() {
		return this.helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000000000", "1000000000000000");
	}

	void day(CellRangeAddress cells, String what) {
		DataValidationConstraint day = this.helper.createDateConstraint(OperatorType.GREATER_THAN, FIRST_DAY, "",
				"yyyy/m/d");
		XSSFDataValidation rule = prompted(day, cells, what, "「2022/5/10」のように、半角の数字で記入してください。");
		warn(rule, what, "日付ではありません。「2022/5/10」のように、半角の数字で記入してください。");
	}

	void stage(CellRangeAddress cells, List<Stage> stages) {
		if (!stages.isEmpty()) {
			choice(cells, "段階", stages.stream().map(Stage::symbol).toList());
		}
	}

	void assessment(CellRangeAddress cells) {
		choice(cells, "自己評価", Arrays.stream(SelfAssessment.values()).map(SelfAssessment::label).toList());
	}

	private void choice(CellRangeAddress cells, String title, List<String> choices) {
		String hint = choices.stream().collect(Collectors.joining("・", "", " から選んでください。"));
		XSSFDataValidation rule = prompted(this.helper.createExplicitListConstraint(choices.toArray(String[]::new)),
				cells, title, hint);
		warn(rule, title, hint);
	}

	/** Only a hint; anything may be written. */
	void text(CellRangeAddress cells, String title, String hint) {
		this.sheet.addValidationData(prompted(this.helper.createCustomConstraint("TRUE"), cells, title, hint));
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
