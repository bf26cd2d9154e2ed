package jp.annualreview.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The plan, the answers of four years and the list of files, as kept in the resources.
 */
record SampleTables(Map<String, PlanRow> plan, List<SampleAnswer> answers, List<SampleReturn> returns) {

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	static SampleTables read() {
		Map<String, PlanRow> plan = new LinkedHashMap<>();
		rows("/plans/kanazawa-2019-2022.csv").map(PlanRow::of).forEach((row) -> plan.put(row.number(), row));
		List<SampleAnswer> answers = Stream.of(2019, 2020, 2021, 2022).flatMap(SampleTables::answers).toList();
		List<SampleReturn> returns = rows("/samples/kanazawa/returns.csv").map(SampleReturn::of).toList();
		return new SampleTables(plan, answers, returns);
	}

	List<SampleAnswer> answersIn(SampleReturn file) {
		return this.answers.stream()
			.filter((answer) -> answer.year() == file.year() && answer.round().equals(file.round()))
			.filter((answer) -> department(answer).equals(file.department()))
			.toList();
	}

	PlanRow item(SampleAnswer answer) {
		return Objects.requireNonNull(this.plan.get(answer.number()), answer.number());
	}

	/** What stands in 前年度実績: a stage once reached is carried on through blank years. */
	String lastYear(SampleAnswer answer) {
		PlanRow item = item(answer);
		return before(answer)
			.map((last) -> (item.numeric() || !last.stage().isEmpty()) ? last.asLastYear(item.unit()) : lastYear(last))
			.orElse("");
	}

	/** Last year's answer that counts: the first department's, as last corrected. */
	private Optional<SampleAnswer> before(SampleAnswer answer) {
		return this.answers.stream()
			.filter((other) -> other.year() == answer.year() - 1 && other.number().equals(answer.number()))
			.filter((other) -> other.department().isEmpty())
			.max(Comparator.comparing(SampleAnswer::round));
	}

	String department(SampleAnswer answer) {
		return answer.department().isEmpty() ? item(answer).department() : answer.department();
	}

	private static Stream<SampleAnswer> answers(int year) {
		return rows("/samples/kanazawa/answers-" + year + ".csv").map((row) -> SampleAnswer.of(year, row));
	}

	private static Stream<CSVRecord> rows(String resource) {
		try (InputStream in = Objects.requireNonNull(SampleTables.class.getResourceAsStream(resource), resource)) {
			return CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
