package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.chapter.DocumentComposer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Another office program opens the report and prints it. */
@Tag("full")
class LibreOfficeTests {

	@TempDir
	Path folder;

	@Test
	void printsTheReport() throws IOException, InterruptedException {
		new ExcelReportWriter().write(DocumentComposer.of(ReportFixtures.small()), this.folder);
		Process office = new ProcessBuilder("soffice",
				"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf",
				"--outdir", this.folder.toString(), this.folder.resolve("進捗状況報告書.xlsx").toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("soffice.log").toFile())
			.start();
		assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
		try (PdfReader pdf = new PdfReader(Files.readAllBytes(this.folder.resolve("進捗状況報告書.pdf")))) {
			assertThat(pdf.getNumberOfPages()).isBetween(13, 60);
		}
	}

}
