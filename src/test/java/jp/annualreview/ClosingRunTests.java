package jp.annualreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.ClosingTooEarlyException;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.Reruns;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReports;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * {@code --final} from the folders to the published edition: Kanazawa's plan as if it
 * ended in 2020, a handful of departments.
 */
@Tag("full")
class ClosingRunTests {

	private static final PlanId PLAN = new PlanId("kanazawa");

	private static final FiscalYear LAST = FiscalYear.of(2020);

	private static final Set<String> DEPARTMENTS = Set.of("市民協働推進課.xlsx", "長寿福祉課.xlsx", "財政課.xlsx");

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext program;

	@BeforeEach
	void start() throws IOException {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019, 2020);
		for (int year : List.of(2019, 2020)) {
			try (var files = Files.list(this.folder.resolve("input/kanazawa/" + year))) {
				for (Path file : files.filter((one) -> !DEPARTMENTS.contains(one.getFileName().toString())).toList()) {
					Files.delete(file);
				}
			}
		}
		endIn2020(this.folder.resolve("input/kanazawa/計画台帳.xlsx"));
		this.program = open();
	}

	private ConfigurableApplicationContext open() {
		return new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + this.folder.resolve("input"),
				"--annualreview.output=" + this.folder.resolve("output"),
				"--annualreview.data=" + this.folder.resolve("data"));
	}

	@AfterEach
	void stop() {
		this.program.close();
	}

	private static void endIn2020(Path register) throws IOException {
		try (InputStream in = Files.newInputStream(register); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			for (Row row : workbook.getSheet("計画")) {
				if (row.getCell(0).getStringCellValue().equals("終了年度")) {
					row.getCell(1).setCellValue("2020");
				}
			}
			Sheet indicators = workbook.getSheet("指標");
			indicators.getRow(0).forEach((cell) -> {
				if (Set.of("2021", "2022").contains(cell.toString())) {
					cell.setCellValue("元の" + cell);
				}
			});
			try (OutputStream out = Files.newOutputStream(register)) {
				workbook.write(out);
			}
		}
	}

	private static ReviewRequest request(FiscalYear year, Optional<Boolean> closing) {
		return new ReviewRequest(Optional.of(PLAN), Optional.of(year), Optional.empty(), Optional.empty(), closing);
	}

	private List<EditionOutcome> ensure(Optional<Boolean> closing) throws IOException {
		return this.program.getBean(AnnualReview.class).ensure(request(LAST, closing));
	}

	private Path edition() {
		return this.folder.resolve("output/kanazawa/2020/第1回");
	}

	@Test
	void theChapterStaysUntilItIsCalledOff() throws IOException {
		assertThat(ensure(Optional.of(true))).extracting((outcome) -> outcome.getClass().getSimpleName())
			.containsExactly("Published", "Published");
		assertThat(edition().resolve("manifest.json")).content().contains("\"final\" : true");
		assertThat(edition().getParent().getParent().resolve("2019/第1回/計画期間総括.csv")).doesNotExist();
		assertThat(edition().resolve("計画期間総括.csv")).content()
			.contains("kanazawa,42,,", ",2019,151人,151,159人,159,達成,A,,")
			.contains(",2020,", "未提出");
		var before = Kanazawa.contents(edition());
		assertThat(ensure(Optional.empty())).hasOnlyElementsOfType(EditionOutcome.Unchanged.class);
		repeatedOrWithoutLedgerItIsTheSame(before);
		assertThat(ensure(Optional.of(false))).extracting((outcome) -> outcome.getClass().getSimpleName())
			.containsExactly("Unchanged", "Published");
		assertThat(edition().resolve("計画期間総括.csv")).doesNotExist();
		assertThat(ensure(Optional.empty())).hasOnlyElementsOfType(EditionOutcome.Unchanged.class);
	}

	private void repeatedOrWithoutLedgerItIsTheSame(java.util.Map<String, String> before) throws IOException {
		var newest = this.program.getBean(RunReports.class).newest(Optional.of(PLAN), Optional.of(LAST), 1).getFirst();
		assertThat(
				this.program.getBean(Reruns.class).perform(newest.run(), new Rerun.From(ReviewStep.REPORT_PDF), "試験"))
			.isInstanceOf(EditionOutcome.Published.class);
		assertThat(Kanazawa.contents(edition())).isEqualTo(before);
		Files.delete(edition().resolve("計画期間総括.csv"));
		assertThat(ensure(Optional.empty()).getLast()).isInstanceOf(EditionOutcome.Published.class);
		assertThat(Kanazawa.contents(edition())).isEqualTo(before);
	}

	@Test
	void beforeTheLastYearItIsRefusedAndNothingIsRun() {
		AnnualReview review = this.program.getBean(AnnualReview.class);
		FiscalYear year = FiscalYear.of(2019);
		assertThatExceptionOfType(ClosingTooEarlyException.class)
			.isThrownBy(() -> review.ensure(request(year, Optional.of(true))))
			.satisfies((ex) -> assertThat(List.of(ex.plan(), ex.year(), ex.last())).containsExactly("kanazawa", "2019",
					"2020"));
		assertThatExceptionOfType(ClosingTooEarlyException.class)
			.isThrownBy(() -> review.ensure(new ReviewRequest(Optional.empty(), Optional.of(year), Optional.empty(),
					Optional.empty(), Optional.of(true))));
		assertThat(this.folder.resolve("output")).satisfiesAnyOf((output) -> assertThat(output).doesNotExist(),
				(output) -> assertThat(output).isEmptyDirectory());
	}

}
