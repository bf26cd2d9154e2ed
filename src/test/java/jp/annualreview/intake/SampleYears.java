package jp.annualreview.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.Grading;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanRegister;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The sample returns of one plan, read, checked and graded without the batch. */
final class SampleYears {

	private static final WorkbookReader READER = new AnnotationConfigApplicationContext("jp.annualreview.intake.sheet")
		.getBean(WorkbookReader.class);

	private static final Map<Path, SampleYears> READ = new ConcurrentHashMap<>();

	private final PlanRegister register;

	private final Map<FiscalYear, List<RawWorkbook>> years = new TreeMap<>();

	private SampleYears(Path plan) {
		this.register = new RegisterReader().read(open(plan.resolve("計画台帳.xlsx")));
		for (Path folder : list(plan)) {
			if (Files.isDirectory(folder)) {
				this.years.put(FiscalYear.of(Integer.parseInt(folder.getFileName().toString())),
						list(folder).stream().map(SampleYears::open).toList());
			}
		}
	}

	static SampleYears of(Path plan) {
		return READ.computeIfAbsent(plan, SampleYears::new);
	}

	/** Whether answers stand in rows, not on cards. */
	boolean inLists() {
		return !this.register.form().isCards();
	}

	/** The plans of the repository that have sample returns. */
	static Stream<Path> plans() {
		return list(Path.of("input")).stream()
			.filter((plan) -> Files.exists(plan.resolve("計画台帳.xlsx")))
			.filter((plan) -> list(plan).stream().anyMatch(Files::isDirectory));
	}

	static Stream<Path> files(Path plan) {
		return list(plan).stream().filter(Files::isDirectory).flatMap((year) -> list(year).stream());
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> !file.getFileName().toString().startsWith(".")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static RawWorkbook open(Path file) {
		return switch (READER.open(file, file.getFileName().toString())) {
			case Opening.Opened(RawWorkbook workbook) -> workbook;
			case Opening.Refused(Finding finding) -> throw new AssertionError(finding);
		};
	}

	/**
	 * What the returns come to after a change: one line per indicator and per finding.
	 */
	List<String> results(UnaryOperator<RawWorkbook> change) {
		List<String> lines = new ArrayList<>();
		List<Answer> answers = new ArrayList<>(new PastAnswers().of(this.register));
		this.years.forEach((year, workbooks) -> {
			List<DepartmentReturn> returns = workbooks.stream()
				.map(change)
				.map((workbook) -> new ReturnReader().read(new Opening.Opened(workbook), year))
				.toList();
			CheckedReturns checked = new ReturnCheck(this.register).check(year, returns, new AnswerBook(answers));
			answers.addAll(checked.answers());
			Graded graded = new Grading(this.register).grade(year, new AnswerBook(answers));
			graded.assessments().forEach((assessment) -> lines.add(line(assessment)));
			Stream.concat(checked.findings().stream(), graded.findings().stream())
				.map((finding) -> line(year, finding))
				.sorted()
				.forEach(lines::add);
		});
		return lines;
	}

	private static String line(Assessment result) {
		return "%s %s %s %s %s %s %s %s %s %s".formatted(result.year(), result.indicator(),
				result.answer().map(Answer::actual), result.answer().map(Answer::department), result.actualValue(),
				result.rate(), result.verdict(), result.grade(), result.state(), result.reasons());
	}

	private static String line(FiscalYear year, Finding finding) {
		return "%s %s %s %s %s %s".formatted(year, finding.code(), finding.severity(), finding.department(),
				finding.indicator().map(IndicatorId::toString).orElse(""), finding.location().file());
	}

}
