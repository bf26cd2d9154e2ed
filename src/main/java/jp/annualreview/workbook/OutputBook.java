package jp.annualreview.workbook;

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

/** A workbook being written: text stays text, and saving twice gives the same bytes. */
public final class OutputBook implements AutoCloseable {

	/** Excel calculates with 15 digits; a longer number would silently change. */
	private static final int EXCEL_DIGITS = 15;

	/** A wall clock here would make every run's file a different one. */
	private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

	private final XSSFWorkbook workbook;

	private final Styles styles;

	public OutputBook() {
		this(new XSSFWorkbook());
		this.styles.setDefaultFont();
		this.styles.nameDefaultStyle();
	}

	public OutputBook(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.styles = new Styles(workbook);
	}

	public XSSFWorkbook workbook() {
		return this.workbook;
	}

	public XSSFSheet sheet(String name) {
		return this.workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
	}

	public void describe(String title, String subject, String creator) {
		describe(title, subject, creator, List.of());
	}

	public void describe(String title, String subject, String creator, List<String> keywords) {
		CoreProperties core = this.workbook.getProperties().getCoreProperties();
		core.setTitle(title);
		core.setSubjectProperty(subject);
		core.setCreator(creator);
		if (!keywords.isEmpty()) {
			core.setKeywords(String.join(", ", keywords));
		}
	}

	public XSSFCell put(XSSFRow row, int column, String text, CellLook look) {
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(this.styles.of(CellText.looksLikeFormula(text) ? look.asText() : look));
		if (!text.isEmpty()) {
			cell.setCellValue(CellText.of(text));
		}
		return cell;
	}

	public XSSFCell put(XSSFRow row, int column, CellValue value, CellLook look) {
		return switch (value) {
			case CellValue.Text text -> put(row, column, text.value(), look);
			case CellValue.Number number -> put(row, column, number, look);
		};
	}

	private XSSFCell put(XSSFRow row, int column, CellValue.Number number, CellLook look) {
		BigDecimal value = number.value();
		if (value.stripTrailingZeros().precision() > EXCEL_DIGITS) {
			return put(row, column, value.toPlainString(), look);
		}
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(this.styles
			.of(look.format().equals(CellLook.GENERAL) ? look.formatted(format(number.decimals())) : look));
		cell.setCellValue(value.doubleValue());
		return cell;
	}

	private static String format(int decimals) {
		return (decimals > 0) ? "0." + "0".repeat(decimals) : (decimals == 0) ? "0" : CellLook.GENERAL;
	}

	public void save(Path file) throws IOException {
		CoreProperties core = this.workbook.getProperties().getCoreProperties();
		core.setCreated(Optional.of(CREATED));
		core.setModified(Optional.of(CREATED));
		saveUndated(file);
	}

	/** With the dates the workbook came with. */
	public void saveUndated(Path file) throws IOException {
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
