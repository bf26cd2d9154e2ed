package jp.annualreview.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jp.annualreview.grading.Change;
import jp.annualreview.grading.Compared;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.Grading;
import jp.annualreview.grading.YearOverYear;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.pdf.PrintedBook;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** 前回からの変更 and 正誤表, by what an indicator was answered with in two editions. */
class EditionChangesTests {

	private final ReportInput input = ReportFixtures.everythingInput();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-",
			textBlock = """
					前回   | 今回   | 区分                 | 前回の表記                     | 今回の表記                       | 正誤
					33     | 33     | -                    | -                              | -                                | -
					集計中 | 33     | 新たに確定した項目   | 集計中（目標 30町会等/年）     | 33町会等（目標 30町会等/年、110.0%、AA） | -
					31     | 32     | 数値を訂正した項目   | 31町会等（目標 30町会等/年、103.3%、A） | 32町会等（目標 30町会等/年、106.7%、A） | 実績 31町会等→32町会等・達成率 103.3%→106.7%
					31     | 33     | 数値を訂正した項目   | 31町会等（目標 30町会等/年、103.3%、A） | 33町会等（目標 30町会等/年、110.0%、AA） | 実績 31町会等→33町会等・達成率 103.3%→110.0%・評価 A→AA
					33     | 集計中 | 状態が変わった項目   | 33町会等（目標 30町会等/年、110.0%、AA） | 集計中（目標 30町会等/年）       | 実績 33町会等→集計中・達成率 110.0%→なし・評価 AA→なし
					集計中 | 把握不能 | 状態が変わった項目 | 集計中（目標 30町会等/年）     | 把握不能（目標 30町会等/年）     | -
					集計中 | 集計中 | -                    | -                              | -                                | -
					""")
	void an_indicator_stands_where_it_changed(String then, String now, String kind, String before, String after,
			String wrong) {
		EditionChanges changes = compose(now, before(true, graded(then)), false).changes().orElseThrow();
		assertThat(changes.rows().stream().filter((row) -> row.kind() != EditionChange.Kind.REGRADED))
			.extracting((row) -> row.kind().label(), EditionChange::number, EditionChange::before, EditionChange::after)
			.isEqualTo((kind == null) ? List.of()
					: List.of(org.assertj.core.groups.Tuple.tuple(kind, "1", before, after)));
		assertThat(changes.errata()
			.stream()
			.map((row) -> row.field() + " " + row.wrong() + "→" + row.right())
			.collect(java.util.stream.Collectors.joining("・"))).isEqualTo((wrong == null) ? "" : wrong);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			前回の前年度 | 表記          | 件数 | 正誤
			29           | 29町会等/年   | 1    | 前年度実績 29町会等/年→28町会等/年
			29           | 29            | 1    | 前年度実績 29町会等→28町会等/年
			28           | 28.0町会等/年 | 0    | ''
			''           | ''            | 1    | 前年度実績 なし→28町会等/年
			""")
	void a_figure_of_last_year_that_was_corrected_is_listed(String last, String printed, int rows, String wrong) {
		EditionBefore before = new EditionBefore(Edition.FIRST, true, this.input.register(), graded("33"),
				compared(last, printed));
		EditionChanges changes = compose("33", before, false, compared("28", "28町会等/年")).changes().orElseThrow();
		assertThat(changes.rows()).hasSize(rows).allSatisfy((row) -> {
			assertThat(row.kind()).isEqualTo(EditionChange.Kind.CORRECTED);
			assertThat(row.after()).isEqualTo("前年度実績 28町会等/年（改善（＋5町会等/年））");
		});
		assertThat(changes.nothing()).isEqualTo("前回（第1回）から変わった項目はありません。");
		assertThat(changes.errata().stream().map((row) -> row.field() + " " + row.wrong() + "→" + row.right()))
			.isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
	}

	private static Compared compared(String last, String printed) {
		Optional<BigDecimal> previous = Optional.of(last).filter((text) -> !text.isEmpty()).map(BigDecimal::new);
		return new Compared(
				List.of(new YearOverYear(IndicatorId.of("1", ""), FiscalYear.of(2021), previous, printed,
						previous.map(new BigDecimal("33")::subtract), "町会等/年", Optional.empty(), Change.IMPROVED, "")),
				List.of());
	}

	@Test
	void an_edition_still_open_has_no_errata() {
		EditionChanges changes = compose("33", before(false, graded("31")), false).changes().orElseThrow();
		assertThat(changes.errata()).isEmpty();
		assertThat(changes.rows()).extracting((row) -> row.kind().label()).containsExactly("数値を訂正した項目", "評価が変わった項目");
	}

	@Test
	void only_what_was_undecided_is_shown_but_the_data_stays_whole() {
		EditionBefore before = before(true, graded("集計中"));
		ReviewReport all = compose("33", before, false);
		ReviewReport some = compose("33", before, true);
		assertThat(some.items()).extracting(ItemRow::number).contains("1").doesNotContain("2", "16", "17");
		assertThat(some.overview().items()).isEqualTo(some.items().size());
		assertThat(some.results()).isEqualTo(all.results());
		assertThat(some.changes()).isEqualTo(all.changes());
		assertThat(some.cover().title()).endsWith("（前回未確定分）");
	}

	@Test
	void the_changes_are_not_printed_over_the_contents(@TempDir Path folder) throws IOException {
		try (var context = new AnnotationConfigApplicationContext("jp.annualreview.report.pdf")) {
			context.getBean(ReportWriter.class)
				.write(DocumentComposer.of(compose("33", before(true, graded("31")), false)), folder);
		}
		PrintedBook book = PrintedBook.of(folder.resolve("進捗状況報告書.pdf"));
		assertThat(book.solid()).contains("前回からの変更", "正誤表（第1回の報告書）");
		assertThat(book.overprinted()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			前回,     今回,     載る
			集計中,   集計中,   true
			把握不能, 33,       true
			把握不能, 把握不能, false
			33,       集計中,   false
			""")
	void what_a_later_answer_decided_was_undecided_too(String then, String now, boolean shown) {
		assertThat(compose(now, before(true, graded(then)), true).items()).extracting(ItemRow::number)
			.areExactly(shown ? 1 : 0, new Condition<>("1"::equals, "番号1"));
	}

	@Test
	void where_nothing_was_undecided_the_report_is_short_but_whole(@TempDir Path folder) throws IOException {
		Graded decided = new Graded(List.of(), List.of(), List.of());
		ReviewReport report = compose("33", new EditionBefore(Edition.FIRST, true, this.input.register().only(Set.of()),
				decided, this.input.compared()), true);
		assertThat(report.items()).isEmpty();
		for (String format : List.of("pdf", "excel")) {
			try (var context = new AnnotationConfigApplicationContext("jp.annualreview.report." + format)) {
				context.getBean(ReportWriter.class).write(DocumentComposer.of(report), folder);
			}
		}
		assertThat(folder).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.xlsx");
	}

	private EditionBefore before(boolean closed, Graded graded) {
		return new EditionBefore(Edition.FIRST, closed, this.input.register(), graded, this.input.compared());
	}

	private ReviewReport compose(String now, EditionBefore before, boolean onlyUndecided) {
		return compose(now, before, onlyUndecided, this.input.compared());
	}

	private ReviewReport compose(String now, EditionBefore before, boolean onlyUndecided, Compared compared) {
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>(this.input.results());
		results.put(this.input.year(), graded(now));
		return new ReportComposer()
			.compose(new ReportInput(this.input.register(), this.input.year(), new Edition("第2回"), this.input.asOf(),
					results, compared, this.input.findings(), this.input.submissions())
				.after(before, onlyUndecided));
	}

	/** The year with another answer of item 1. */
	private Graded graded(String actual) {
		List<Answer> answers = this.input.results()
			.values()
			.stream()
			.flatMap((graded) -> graded.assessments().stream())
			.flatMap((one) -> one.answer().stream())
			.map((answer) -> isMeant(answer) ? answer.with(actual(actual)) : answer)
			.toList();
		return new Grading(this.input.register()).grade(this.input.year(), new AnswerBook(answers));
	}

	private boolean isMeant(Answer answer) {
		return answer.year().equals(this.input.year()) && answer.indicator().item().value().equals("1");
	}

	private static Actual actual(String text) {
		return switch (text) {
			case "集計中" -> new Actual.Pending(Optional.empty());
			case "把握不能" -> new Actual.NotMeasurable();
			default -> new Actual.Measured(new BigDecimal(text), false);
		};
	}

}
