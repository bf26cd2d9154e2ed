package jp.annualreview.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import jp.annualreview.form.FormWriter;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Writes the sample returns of a plan: {@code main} those of the plans named, or of every
 * plan that has tables, into {@code input/<plan>}. The same tables and the same register
 * always give the same bytes on one JDK.
 */
public final class SampleReturns {

	private static final Path INPUT = Path.of("input");

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final LocalTime FORM_SENT = LocalTime.of(9, 0);

	private static final LocalTime RETURN_SAVED = LocalTime.of(17, 15);

	private static final FormWriter FORMS = new AnnotationConfigApplicationContext("jp.annualreview.form")
		.getBean(FormWriter.class);

	private final SampleTables tables;

	SampleReturns(SampleTables tables) {
		this.tables = tables;
	}

	public static void main(String[] arguments) throws IOException {
		for (String plan : (arguments.length > 0) ? List.of(arguments) : SampleTables.plans()) {
			new SampleReturns(SampleTables.read(plan)).write(INPUT.resolve(plan));
		}
	}

	void write(Path folder) throws IOException {
		Path blank = Files.createTempFile("調査票", ".xlsx");
		try {
			for (SampleReturn file : this.tables.returns()) {
				FORMS.write(this.tables.form(file), blank);
				Path target = folder.resolve(file.year().toString()).resolve(file.file());
				Files.createDirectories(target.getParent());
				Files.write(target, filled(blank, file));
			}
		}
		finally {
			Files.delete(blank);
		}
	}

	/** What a clerk makes of the form. */
	private byte[] filled(Path blank, SampleReturn file) throws IOException {
		try (InputStream in = Files.newInputStream(blank); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			fill(workbook, file);
			if (!file.stamped()) {
				workbook.removeSheetAt(workbook.getSheetIndex("_form"));
			}
			CoreProperties properties = workbook.getProperties().getCoreProperties();
			properties.setCreator(file.writer());
			properties.setCreated(at(LocalDate.of(file.year().value() + 1, 4, 20), FORM_SENT));
			properties.setModified(at(file.day(), RETURN_SAVED));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Reproducibility.runWithSourceDateEpoch(() -> workbook.write(out));
			return out.toByteArray();
		}
	}

	private void fill(XSSFWorkbook workbook, SampleReturn file) {
		if (this.tables.register().form().isCards()) {
			new FilledCards(workbook, this.tables.register(), file).fill(this.tables.answersIn(file));
		}
		else {
			FilledForm form = new FilledForm(workbook);
			form.title(file);
			this.tables.answersIn(file).forEach(form::answer);
		}
	}

	private static Optional<Date> at(LocalDate day, LocalTime time) {
		return Optional.of(Date.from(day.atTime(time).atZone(JAPAN).toInstant()));
	}

}
