package jp.annualreview.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.YearNotation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 調査票: the visible sheet of a return. */
final class ReturnSheet {

	private static final int HEADER = 6;

	private static final int BLOCK_LEFT = FormColumn.NUMBER.ordinal();

	private static final int BLOCK_RIGHT = FormColumn.ACTUAL.ordinal();

	private final XSSFSheet sheet;

	private final FormStyles styles;

	private final SampleReturn file;

	private final SampleTables tables;

	/** What the form held before the clerk touched it, for the fingerprint. */
	private final List<String> prefilled = new ArrayList<>();

	ReturnSheet(XSSFWorkbook workbook, SampleTables tables, SampleReturn file) {
		this.sheet = workbook.createSheet("調査票");
		this.styles = new FormStyles(workbook);
		this.tables = tables;
		this.file = file;
	}

	List<String> write() {
		titleBlock();
		header();
		int row = HEADER + 1;
		for (SampleAnswer answer : this.tables.answersIn(this.file)) {
			answer(row++, answer);
		}
		new FormSheetSetup(this.sheet, HEADER, row - 1).apply(this.file.writtenDepartment(),
				this.tables.stages().map(Stage::symbol).toList());
		return this.prefilled;
	}

	private void titleBlock() {
		Plan plan = this.tables.register().plan();
		String era = YearNotation.ERA.full(this.file.year());
		text(row(0, 28), 0, this.styles.title, plan.municipality() + "　取組状況調査票（" + era + "実績）");
		label(1, BLOCK_LEFT, 3, "計画名", this.styles.labelValue).setCellValue(plan.title());
		label(2, BLOCK_LEFT, 3, "年度", this.styles.labelValue).setCellValue(era);
		label(3, BLOCK_LEFT, 3, "担当課", this.styles.labelValue).setCellValue(this.file.writtenDepartment());
		XSSFCell day = label(1, BLOCK_RIGHT, 2, "提出日", this.styles.labelDay);
		if (this.file.writtenDay().isEmpty()) {
			day.setCellValue(this.file.day());
		}
		else {
			day.setCellValue(this.file.writtenDay());
		}
		label(2, BLOCK_RIGHT, 2, "記入者", this.styles.labelEntry).setCellValue(this.file.writer());
		text(row(4, 20), 0, this.styles.note,
				"色の付いた欄に記入してください。目標に届かなかった取組は「未達成の理由・今後の対応」を必ず記入してください。確定していない値は「集計中」とし、分かれば速報値を添えてください。");
		text(row(5, 18), 0, this.styles.note, stages());
	}

	private String stages() {
		String stages = this.tables.stages()
			.map((stage) -> stage.meaning().isEmpty() ? stage.symbol() : stage.symbol() + " " + stage.meaning())
			.collect(Collectors.joining("　　"));
		return stages.isEmpty() ? "" : "段階　" + stages + "　　（計画の最後の段階に達した後、継続している取組は空欄）";
	}

	private XSSFCell label(int row, int column, int span, String label, XSSFCellStyle style) {
		XSSFRow line = row(row, 18);
		text(line, column, this.styles.label, label);
		for (int i = 1; i <= span; i++) {
			line.createCell(column + i).setCellStyle(style);
		}
		this.sheet.addMergedRegion(new CellRangeAddress(row, row, column + 1, column + span));
		return line.getCell(column + 1);
	}

	private void header() {
		XSSFRow row = row(HEADER, 32);
		for (FormColumn column : FormColumn.values()) {
			text(row, column.ordinal(), this.styles.header, column.heading());
			this.sheet.setColumnWidth(column.ordinal(), column.width() * 256);
		}
	}

	private void answer(int number, SampleAnswer answer) {
		Item item = this.tables.item(answer);
		Indicator indicator = this.tables.indicator(answer);
		int lines = Math.max(Math.max(FormColumn.ITEM.lines(item.name()), FormColumn.ACTIVITY.lines(answer.activity())),
				Math.max(FormColumn.REASON.lines(answer.reason()), FormColumn.REMARK.lines(answer.remark())));
		XSSFRow row = row(number, Math.max(30, lines * 14 + 6));
		row.setZeroHeight(answer.look().equals("非表示行"));
		given(row, item, indicator, answer);
		actual(row, indicator, answer);
		entry(row, FormColumn.STAGE, answer.stage(), indicator.kind() == IndicatorKind.STAGE, this.styles.entryCentred);
		entry(row, FormColumn.SELF_ASSESSMENT, answer.selfAssessment(),
				indicator.kind() == IndicatorKind.PROSE || indicator.selfAssessed(), this.styles.entryCentred);
		entry(row, FormColumn.ACTIVITY, answer.activity(), true, this.styles.entry);
		entry(row, FormColumn.REASON, answer.reason(), true, this.styles.entry);
		entry(row, FormColumn.REMARK, answer.remark(), true, this.styles.entry);
	}

	private void given(XSSFRow row, Item item, Indicator indicator, SampleAnswer answer) {
		String target = indicator.target(answer.year()).text();
		String lastYear = this.tables.lastYear(answer);
		this.prefilled.add(String.join("\t", item.number().value(), indicator.id().branch(), item.name(),
				indicator.name(), indicator.unit(), target, lastYear));
		text(row, FormColumn.NUMBER.ordinal(), this.styles.givenCentred, item.number().value());
		text(row, FormColumn.BRANCH.ordinal(), this.styles.givenCentred, indicator.id().branch());
		text(row, FormColumn.ITEM.ordinal(), this.styles.given, item.name());
		text(row, FormColumn.INDICATOR.ordinal(), this.styles.given, indicator.name());
		text(row, FormColumn.UNIT.ordinal(), this.styles.givenCentred, indicator.unit());
		text(row, FormColumn.TARGET.ordinal(), this.styles.givenCentred, either(answer.targetOverwritten(), target));
		text(row, FormColumn.LAST_YEAR.ordinal(), this.styles.givenCentred,
				either(answer.lastYearOverwritten(), lastYear));
	}

	private void actual(XSSFRow row, Indicator indicator, SampleAnswer answer) {
		boolean measured = switch (indicator.kind()) {
			case NUMBER, DEADLINE -> true;
			case STAGE, PROSE -> false;
		};
		if (!answer.numericCell()) {
			entry(row, FormColumn.ACTUAL, answer.actual(), measured, this.styles.entryNumber);
			return;
		}
		XSSFCell cell = row.createCell(FormColumn.ACTUAL.ordinal());
		cell.setCellStyle(numberStyle(answer));
		cell.setCellValue(new BigDecimal(answer.actual()).doubleValue());
	}

	private XSSFCellStyle numberStyle(SampleAnswer answer) {
		if (answer.look().equals("取消線")) {
			return this.styles.entryStruck;
		}
		if (answer.percent()) {
			return this.styles.entryPercent;
		}
		return answer.actual().contains(".") ? this.styles.entryNumber : this.styles.entryThousands;
	}

	private void entry(XSSFRow row, FormColumn column, String value, boolean asked, XSSFCellStyle style) {
		text(row, column.ordinal(), asked ? style : this.styles.notAsked, value);
	}

	private XSSFRow row(int number, int points) {
		XSSFRow row = this.sheet.getRow(number);
		if (row == null) {
			row = this.sheet.createRow(number);
			row.setHeightInPoints(points);
		}
		return row;
	}

	private static void text(XSSFRow row, int column, XSSFCellStyle style, String value) {
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(style);
		if (!value.isEmpty()) {
			cell.setCellValue(value);
		}
	}

	private static String either(String first, String second) {
		return first.isEmpty() ? second : first;
	}

}
