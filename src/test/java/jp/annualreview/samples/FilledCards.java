package jp.annualreview.samples;

import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanRegister;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form of the card layout in the hands of a clerk: one sheet per item. */
final class FilledCards {

	private final XSSFWorkbook workbook;

	private final PlanRegister register;

	private final SampleReturn file;

	FilledCards(XSSFWorkbook workbook, PlanRegister register, SampleReturn file) {
		this.workbook = workbook;
		this.register = register;
		this.file = file;
	}

	void fill(List<SampleAnswer> answers) {
		answers.stream().collect(Collectors.groupingBy((answer) -> answer.indicator().item())).forEach(this::fill);
	}

	private void fill(ItemNumber number, List<SampleAnswer> answers) {
		XSSFSheet sheet = this.workbook.getSheet(number.value());
		title(sheet);
		for (FormField field : this.register.form().fields()) {
			if (field.place() == FieldPlace.BY_YEAR) {
				String text = answers.stream()
					.map((answer) -> entry(field.column(), answer))
					.filter((entry) -> !entry.isEmpty())
					.collect(Collectors.joining("\n"));
				put(row(sheet, field.labels().getFirst()).getCell(column(sheet)), text);
			}
		}
	}

	private static String entry(String column, SampleAnswer answer) {
		return switch (column) {
			case "段階" -> answer.stage();
			case "実績" -> answer.actual();
			case "自己評価" -> answer.selfAssessment();
			case "実施内容" -> answer.activity();
			case "未達成の理由・今後の対応" -> answer.reason();
			case "備考" -> answer.remark();
			case "効果額（単年度）" -> answer.effectOnce();
			case "効果額（継続）" -> answer.effectRecurring();
			default -> "";
		};
	}

	private void title(XSSFSheet sheet) {
		if (!this.file.writtenDepartment().equals(this.file.department())) {
			row(sheet, "担当課").getCell(1).setCellValue(this.file.writtenDepartment());
		}
		Row row = row(sheet, "提出日");
		row.getCell(3).setCellValue(this.file.writer());
		if (this.file.writtenDay().isEmpty()) {
			row.getCell(1).setCellValue(this.file.day());
		}
		else {
			row.getCell(1).setCellValue(this.file.writtenDay());
		}
	}

	private static Row row(XSSFSheet sheet, String label) {
		for (Row row : sheet) {
			if (text(row.getCell(0)).equals(label)) {
				return row;
			}
		}
		throw new IllegalArgumentException(sheet.getSheetName() + "に「" + label + "」がありません");
	}

	/** The column of the year, by the headings above the results. */
	private int column(XSSFSheet sheet) {
		FiscalYear year = this.file.year();
		String heading = this.register.plan().planNotation().full(year);
		for (Cell cell : row(sheet, "実績")) {
			if (text(cell).equals(heading)) {
				return cell.getColumnIndex();
			}
		}
		throw new IllegalArgumentException(heading);
	}

	private static void put(Cell cell, String text) {
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}

	private static String text(Cell cell) {
		return (cell == null || cell.getCellType() != CellType.STRING) ? "" : cell.getStringCellValue();
	}

}
