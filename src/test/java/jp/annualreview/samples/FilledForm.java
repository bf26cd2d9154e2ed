package jp.annualreview.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import jp.annualreview.plan.IndicatorId;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form of the list layout in the hands of a clerk. */
final class FilledForm {

	private final XSSFWorkbook workbook;

	private final XSSFSheet sheet;

	private final int header;

	private final Map<String, Integer> columns = new HashMap<>();

	FilledForm(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.sheet = workbook.getSheet("調査票");
		this.header = row("番号").getRowNum();
		for (Cell cell : this.sheet.getRow(this.header)) {
			this.columns.put(cell.getStringCellValue(), cell.getColumnIndex());
		}
	}

	/** The first row whose first cell says so. */
	private Row row(String first) {
		return StreamSupport.stream(this.sheet.spliterator(), false)
			.filter((row) -> text(row.getCell(0)).equals(first))
			.findFirst()
			.orElseThrow();
	}

	void title(SampleReturn file) {
		if (!file.writtenDepartment().equals(file.department())) {
			besides("担当課").setCellValue(file.writtenDepartment());
		}
		besides("記入者").setCellValue(file.writer());
		if (file.writtenDay().isEmpty()) {
			besides("提出日").setCellValue(file.day());
		}
		else {
			besides("提出日").setCellValue(file.writtenDay());
		}
	}

	/** The box to the right of a label of the title block. */
	private XSSFCell besides(String label) {
		for (int row = 0; row < this.header; row++) {
			for (Cell cell : this.sheet.getRow(row)) {
				if (text(cell).equals(label)) {
					int width = this.sheet.getMergedRegions()
						.stream()
						.filter((area) -> area.isInRange(cell))
						.mapToInt((area) -> area.getLastColumn() - area.getFirstColumn() + 1)
						.findFirst()
						.orElse(1);
					return this.sheet.getRow(row).getCell(cell.getColumnIndex() + width);
				}
			}
		}
		throw new IllegalArgumentException(label);
	}

	void answer(SampleAnswer answer) {
		XSSFRow row = row(answer.indicator());
		row.setZeroHeight(answer.look().equals("非表示行"));
		actual(cell(row, "実績"), answer);
		put(cell(row, "段階"), answer.stage());
		put(cell(row, "自己評価"), answer.selfAssessment());
		put(cell(row, "実施内容"), answer.activity());
		put(cell(row, "未達成の理由・今後の対応"), answer.reason());
		put(cell(row, "備考"), answer.remark());
		put(cell(row, "前年度実績"), answer.lastYearOverwritten());
		put(cell(row, "目標"), answer.targetOverwritten());
		effect(row, "効果額（単年度）", answer.effectOnce());
		effect(row, "効果額（継続）", answer.effectRecurring());
	}

	private void effect(XSSFRow row, String heading, String amount) {
		if (amount.matches("[0-9]+")) {
			cell(row, heading).setCellValue(new BigDecimal(amount).doubleValue());
		}
		else if (!amount.isEmpty()) {
			put(cell(row, heading), amount);
		}
	}

	private XSSFRow row(IndicatorId id) {
		return (XSSFRow) StreamSupport.stream(this.sheet.spliterator(), false)
			.filter((row) -> row.getRowNum() > this.header)
			.filter((row) -> text(row.getCell(0)).equals(id.item().value()))
			.filter((row) -> text(row.getCell(1)).equals(id.branch()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("番号 " + id + " の行がありません"));
	}

	private XSSFCell cell(XSSFRow row, String heading) {
		return row.getCell(Objects.requireNonNull(this.columns.get(heading), heading));
	}

	private void actual(XSSFCell cell, SampleAnswer answer) {
		if (!answer.numericCell()) {
			put(cell, answer.actual());
			return;
		}
		cell.setCellValue(new BigDecimal(answer.actual()).doubleValue());
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.cloneStyleFrom(cell.getCellStyle());
		style.setDataFormat(this.workbook.createDataFormat()
			.getFormat(answer.percent() ? "0.0%" : answer.actual().contains(".") ? "General" : "#,##0"));
		if (answer.look().equals("取消線")) {
			style.setFont(struck(style.getFont()));
		}
		cell.setCellStyle(style);
	}

	private XSSFFont struck(XSSFFont usual) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(usual.getFontName());
		font.setFontHeightInPoints(usual.getFontHeightInPoints());
		font.setStrikeout(true);
		return font;
	}

	private static void put(XSSFCell cell, String text) {
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}

	private static String text(Cell cell) {
		return (cell == null) ? "" : cell.getStringCellValue();
	}

}
