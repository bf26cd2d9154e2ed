package jp.annualreview.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jp.annualreview.CommittedRegister;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.workbook.WorkbookParts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All forms of all plans, as the schemas want them and printed by another office program.
 */
@Tag("full")
class FormsInLibreOfficeTests {

	private static final int MINUTES = 4;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "kanazawa, 2022", "kanazawa2023, 2024", "annaka, 2021", "himi, 2023", "aomori, 2025" })
	void everyFormIsPrintedWhole(String plan, int year) throws Exception {
		List<DepartmentForm> forms = new FormComposer(CommittedRegister.of(plan), FiscalYear.of(year), Edition.FIRST,
				new FormerResults(Map.of()))
			.compose();
		List<String> files = new ArrayList<>();
		for (int number = 0; number < forms.size(); number++) {
			Path file = this.folder.resolve(number + ".xlsx");
			new WorkbookFormWriter().write(forms.get(number), file);
			assertThat(WorkbookParts.faults(file)).as(forms.get(number).head().department()).isEmpty();
			files.add(file.toString());
		}
		print(files);
		for (int number = 0; number < forms.size(); number++) {
			saysAll(forms.get(number), this.folder.resolve(number + ".pdf"));
		}
	}

	private void print(List<String> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("soffice", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--headless",
						"--convert-to", "pdf", "--outdir", this.folder.toString()));
		command.addAll(files);
		Process office = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("soffice.log").toFile())
			.start();
		assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
		assertThat(Files.readString(this.folder.resolve("soffice.log"))).doesNotContain("Error");
	}

	/** A card has a page of its own; of a list no row is lost. */
	private static void saysAll(DepartmentForm form, Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
			String text = squeezed(new PDFTextStripper().getText(document));
			if (form.head().layout().isCards()) {
				assertThat(document.getNumberOfPages()).isEqualTo(form.items().size());
			}
			assertThat(text).contains(squeezed(form.head().title()), squeezed(form.head().deadline()), "記入者", "提出日",
					"問合せ先");
			assertThat(form.items())
				.allSatisfy((item) -> assertThat(text).contains(squeezed(item.item().number().value())));
		}
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

}
