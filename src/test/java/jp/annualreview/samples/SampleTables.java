package jp.annualreview.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jp.annualreview.grading.Succession;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.CommittedRegister;
import jp.annualreview.grading.Succession;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.form.DepartmentForm;
import jp.annualreview.form.FormComposer;
import jp.annualreview.form.FormerResult;
import jp.annualreview.form.FormerResults;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The register of a plan, the answers of its years and the list of files. */
record SampleTables(PlanRegister register, List<SampleAnswer> answers, List<SampleReturn> returns) {

	private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final Map<String, SampleTables> FORMER = new ConcurrentHashMap<>();

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
		return new SampleTables(CommittedRegister.of(plan), answers, returns);
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

	/** The form a file is filled in on. */
	DepartmentForm form(SampleReturn file) {
		List<Item> items = answersIn(file).stream().map(this::item).distinct().toList();
		return new FormComposer(this.register, file.year(), Edition.FIRST, former()).compose(file.department(), items);
	}

	private static SampleTables former(String plan) {
		return FORMER.computeIfAbsent(plan, SampleTables::read);
	}

	/**
	 * The answers of earlier years as last corrected, those of the plan before among
	 * them; 過年度実績 of the register stands before.
	 */
	private FormerResults former() {
		Map<IndicatorId, Map<FiscalYear, FormerResult>> former = new HashMap<>();
		this.register.indicators()
			.forEach((indicator) -> inherited(indicator)
				.ifPresent((result) -> former.computeIfAbsent(indicator.id(), (id) -> new HashMap<>())
					.put(this.register.plan().first().previous(), result)));
		this.answers.stream()
			.filter((answer) -> answer.department().isEmpty())
			.sorted(Comparator.comparing(SampleAnswer::round))
			.forEach((answer) -> former.computeIfAbsent(answer.indicator(), (id) -> new HashMap<>())
				.put(answer.year(), answer.asFormer(indicator(answer))));
		this.register.pastActuals()
			.forEach((past) -> former.computeIfAbsent(past.indicator(), (id) -> new HashMap<>())
				.put(past.year(), new FormerResult(past.text(), "", "")));
		return new FormerResults(former);
	}

	/** The last result of the plan before, where the indicator is the same in both. */
	private Optional<FormerResult> inherited(Indicator heir) {
		return this.register.item(heir.id().item())
			.flatMap(Item::predecessor)
			.filter((before) -> !before.merged())
			.flatMap((before) -> former(before.plan().value()).bequeathed(this.register, heir,
					new IndicatorId(before.items().getFirst(), heir.formerBranch())));
	}

	private Optional<FormerResult> bequeathed(PlanRegister successor, Indicator heir, IndicatorId origin) {
		if (new Succession(successor, this.register).obstacles().containsKey(heir.id())) {
			return Optional.empty();
		}
		return this.answers.stream()
			.filter((answer) -> answer.year().equals(successor.plan().first().previous()))
			.filter((answer) -> answer.indicator().equals(origin) && answer.department().isEmpty())
			.max(Comparator.comparing(SampleAnswer::round))
			.map((answer) -> answer.asFormer(indicator(answer)));
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
