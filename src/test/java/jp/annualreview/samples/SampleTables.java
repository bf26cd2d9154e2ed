package jp.annualreview.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PastActual;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.Stage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The register of a plan, the answers of its years and the list of files. */
record SampleTables(PlanRegister register, List<SampleAnswer> answers, List<SampleReturn> returns) {

	private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final WorkbookReader WORKBOOKS = new AnnotationConfigApplicationContext(
			"jp.annualreview.intake.sheet")
		.getBean(WorkbookReader.class);

	/** The plans that have tables. */
	static List<String> plans() {
		try (Stream<Path> folders = Files.list(SAMPLES)) {
			return folders.filter((folder) -> Files.exists(folder.resolve("returns.csv")))
				.map((folder) -> folder.getFileName().toString())
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static SampleTables read(String plan) {
		Path folder = SAMPLES.resolve(plan);
		List<SampleReturn> returns = rows(folder.resolve("returns.csv")).map(SampleReturn::of).toList();
		List<SampleAnswer> answers = returns.stream()
			.map(SampleReturn::year)
			.distinct()
			.sorted()
			.flatMap((year) -> answers(folder, year))
			.toList();
		return new SampleTables(register(plan), answers, returns);
	}

	private static PlanRegister register(String plan) {
		Path file = Path.of("input", plan, "計画台帳.xlsx");
		return switch (WORKBOOKS.open(file, file.toString())) {
			case Opening.Opened(var workbook) -> new RegisterReader().read(workbook);
			case Opening.Refused(var finding) -> throw new IllegalStateException(finding.problem());
		};
	}

	List<FiscalYear> years() {
		return this.returns.stream().map(SampleReturn::year).distinct().sorted().toList();
	}

	List<SampleAnswer> answersIn(SampleReturn file) {
		return this.answers.stream()
			.filter((answer) -> answer.year().equals(file.year()) && answer.round().equals(file.round()))
			.filter((answer) -> department(answer).equals(file.department()))
			.toList();
	}

	Item item(SampleAnswer answer) {
		return this.register.item(answer.indicator().item()).orElseThrow(() -> unknown(answer));
	}

	Indicator indicator(SampleAnswer answer) {
		return this.register.indicator(answer.indicator()).orElseThrow(() -> unknown(answer));
	}

	private static IllegalArgumentException unknown(SampleAnswer answer) {
		return new IllegalArgumentException(answer.year() + "年度の回答の番号 " + answer.indicator() + " は計画台帳にありません");
	}

	/** What stands in 前年度実績: a stage once reached is carried on through blank years. */
	String lastYear(SampleAnswer answer) {
		Indicator indicator = indicator(answer);
		Optional<String> known = this.register.pastActuals()
			.stream()
			.filter((past) -> past.indicator().equals(answer.indicator()))
			.filter((past) -> past.year().equals(answer.year().previous()))
			.map(PastActual::text)
			.findFirst();
		return known.or(() -> before(answer).map((last) -> switch (indicator.kind()) {
			case STAGE -> last.stage().isEmpty() ? lastYear(last) : last.stage().strip();
			case NUMBER, DEADLINE, PROSE -> last.asLastYear(indicator.unit());
		})).orElse("");
	}

	/** Last year's answer that counts: the first department's, as last corrected. */
	private Optional<SampleAnswer> before(SampleAnswer answer) {
		return this.answers.stream()
			.filter((other) -> other.year().equals(answer.year().previous()))
			.filter((other) -> other.indicator().equals(answer.indicator()) && other.department().isEmpty())
			.max(Comparator.comparing(SampleAnswer::round));
	}

	/**
	 * Who answers: the department the plan names first where the list has a file of it (a
	 * collective name may stand on a file), else the one that answers for it.
	 */
	String department(SampleAnswer answer) {
		if (!answer.department().isEmpty()) {
			return answer.department();
		}
		Item item = item(answer);
		boolean itself = this.returns.stream()
			.anyMatch((file) -> file.year().equals(answer.year()) && file.department().equals(item.leadDepartment()));
		return itself ? item.leadDepartment() : this.register.respondent(item, answer.year());
	}

	/** The stages the drop-down offers, lowest first. */
	Stream<Stage> stages() {
		return this.register.indicators()
			.flatMap((indicator) -> indicator.stages().stream())
			.flatMap((scale) -> scale.stages().stream())
			.distinct();
	}

	private static Stream<SampleAnswer> answers(Path folder, FiscalYear year) {
		return rows(folder.resolve("answers-" + year + ".csv")).map((row) -> SampleAnswer.of(year, row));
	}

	private static Stream<CSVRecord> rows(Path file) {
		try (CSVParser parser = CSV.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
			return parser.getRecords().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
