package jp.annualreview.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.annualreview.report.DataCell;

/** A workbook being written: text stays text, and saving twice gives the same bytes. */
final class Book implements AutoCloseable {

	/** Excel calculates with 15 digits; a longer number would silently change. */
	private static final int EXCEL_DIGITS = 15;

	/** A wall clock here would make every run's file a different one. */
	private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

	private final XSSFWorkbook workbook;

	private final Styles styles;

	Book() {
		this(new XSSFWorkbook());
		this.styles.setDefaultFont();
		this.styles.nameDefaultStyle();
	}

	Book(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.styles = new Styles(workbook);
	}

	XSSFWorkbook workbook() {
		return this.workbook;
	}

	XSSFSheet sheet(String name) {
		return this.workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
	}

	void describe(String title, String subject, String creator) {
		describe(title, subject, creator, List.of());
	}

	void describe(String title, String subject, String creator, List<String> keywords) {
		CoreProperties core = this.workbook.getProperties().getCoreProperties();
		core.setTitle(title);
		core.setSubjectProperty(subject);
		core.setCreator(creator);
		if (!keywords.isEmpty()) {
			core.setKeywords(String.join(", ", keywords));
		}
	}

	XSSFCell put(XSSFRow row, int column, String text, Look look) {
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(this.styles.of(CellText.looksLikeFormula(text) ? look.asText() : look));
		if (!text.isEmpty()) {
			cell.setCellValue(CellText.of(text));
		}
		return cell;
	}

	XSSFCell put(XSSFRow row, int column, DataCell value, Look look) {
		return switch (value) {
			case DataCell.Text text -> put(row, column, text.value(), look);
			case DataCell.Number number -> put(row, column, number, look);
		};
	}

	private XSSFCell put(XSSFRow row, int column, DataCell.Number number, Look look) {
		BigDecimal value = number.value();
		if (value.stripTrailingZeros().precision() > EXCEL_DIGITS) {
			return put(row, column, value.toPlainString(), look);
		}
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(
				this.styles.of(look.format().equals(Look.GENERAL) ? look.formatted(format(number.decimals())) : look));
		cell.setCellValue(value.doubleValue());
		return cell;
	}

	private static String format(int decimals) {
		return (decimals > 0) ? "0." + "0".repeat(decimals) : (decimals == 0) ? "0" : Look.GENERAL;
	}

	void save(Path file) throws IOException {
		CoreProperties core = this.workbook.getProperties().getCoreProperties();
		core.setCreated(Optional.of(CREATED));
		core.setModified(Optional.of(CREATED));
		saveUndated(file);
	}

	/** With the dates the workbook came with. */
	void saveUndated(Path file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.workbook.write(bytes);
		try (OutputStream out = Files.newOutputStream(file)) {
			FixedZip.copy(bytes.toByteArray(), out);
		}
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
