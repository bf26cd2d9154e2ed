package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;

import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 状態: rules.md section 4, and the kinds answered in words or days.
 */
class StateTests {

	private static final Indicator PLAIN = PlanFixtures.indicator("2")
		.everyYear(new Target.AtLeast(new BigDecimal("20")))
		.build();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			回答,      状態,     実績値, 理由
			未提出,    未提出,   '',     ''
			差戻し,    差戻し,   '',     ''
			'',        未記入,   '',     ''
			集計中,    集計中,   '',     ''
			集計中 21, 集計中,   21,     速報値
			把握不能,  把握不能, '',     ''
			該当なし,  該当なし, '',     ''
			達成,      未判定,   '',     数値の回答なし
			◎,        未判定,   '',     数値の回答なし
			0,         '',       0,      ''
			""")
	void 回答から決まる状態(String answer, String state, String actual, String reason) {
		Assessment result = assess(PLAIN, answer);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(result.actualValue().map(BigDecimal::toPlainString).orElse("")).isEqualTo(actual);
		assertThat(String.join("、", result.reasons())).isEqualTo(reason);
		if (!state.isEmpty()) {
			assertThat(result.rate()).isEmpty();
			assertThat(result.printedRate()).isEmpty();
			assertThat(result.verdict()).isEmpty();
			assertThat(result.grade()).isEmpty();
			assertThat(result.reckoning().steps().getLast()).startsWith(state);
		}
	}

	@Test
	void 回答のない指標は未提出() {
		Assessment result = new Grading(PlanFixtures.register().with(PLAIN).build())
			.grade(FiscalYear.of(2020), new AnswerBook(List.of()))
			.assessments()
			.getFirst();
		assertThat(result.state()).isEqualTo(State.NOT_SUBMITTED);
		assertThat(result.answer()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = ItemStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
	void 台帳の状態は回答より先に立つ(ItemStatus status) {
		PlanFixtures.ItemBuilder item = PlanFixtures.item("2").fate(status, 2020, "事業の見直し", "5").indicator(PLAIN);
		Grading grading = new Grading(PlanFixtures.register().item(item).build());
		AnswerBook book = new AnswerBook(List.of(PlanFixtures.answer(PLAIN.id(), 2019, PlanFixtures.actual("30")),
				PlanFixtures.answer(PLAIN.id(), 2020, PlanFixtures.actual("30"))));
		Assessment before = grading.grade(FiscalYear.of(2019), book).assessments().getFirst();
		Graded since = grading.grade(FiscalYear.of(2020), book);
		assertThat(before.state()).isEqualTo(State.JUDGED);
		assertThat(since.assessments().getFirst().state().label()).isEqualTo(status.label());
		assertThat(since.assessments().getFirst().reasons().getFirst()).contains("事業の見直し");
		assertThat(since.items().getFirst().state().label()).isEqualTo(status.label());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			台帳の状態, 目標,   回答,     状態
			中止,       終了,   30,       終了
			再掲,       終了,   30,       終了
			中止,       なし,   30,       中止
			統合,       なし,   未提出,   統合
			再掲,       未着手, 未提出,   再掲
			'',         未着手, 未提出,   未着手
			'',         なし,   未提出,   目標なし
			'',         なし,   30,       目標なし
			'',         終了,   30,       終了
			'',         維持,   未提出,   未提出
			'',         維持,   集計中,   集計中
			'',         維持,   30,       未判定
			""")
	void 優先順位(String status, String target, String answer, String state) {
		Indicator indicator = PlanFixtures.indicator("2").direction("維持").target(2020, "見本", switch (target) {
			case "終了" -> new Target.Ended();
			case "未着手" -> new Target.NotStarted();
			case "維持" -> new Target.Maintain(BigDecimal.TEN);
			default -> new Target.None();
		}).build();
		PlanFixtures.ItemBuilder item = PlanFixtures.item("2").indicator(indicator);
		List.of(ItemStatus.values())
			.stream()
			.filter((one) -> !status.isEmpty() && one.label().equals(status))
			.forEach((one) -> item.fate(one, 2019, "", ""));
		assertThat(
				new Grading(PlanFixtures.register().item(item).build())
					.grade(FiscalYear.of(2020),
							new AnswerBook(
									List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(answer)))))
					.assessments()
					.getFirst()
					.state()
					.label())
			.isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			開始年度, 終了年度, 新規, 状態
			2019,     2022,     '',   ''
			2021,     2022,     '',   未着手
			2019,     2019,     '',   終了
			'',       '',       2020, ''
			'',       '',       2021, 未着手
			""")
	void 取組の期間(String from, String to, String newIn, String state) {
		PlanFixtures.ItemBuilder item = PlanFixtures.item("2").indicator(PLAIN);
		PlanFixtures.number(from).ifPresent((year) -> item.from(year.intValue()));
		PlanFixtures.number(to).ifPresent((year) -> item.to(year.intValue()));
		PlanFixtures.number(newIn).ifPresent((year) -> item.newIn(year.intValue()));
		assertThat(new Grading(PlanFixtures.register().item(item).build())
			.grade(FiscalYear.of(2020),
					new AnswerBook(List.of(PlanFixtures.answer(PLAIN.id(), 2020, PlanFixtures.actual("30")))))
			.assessments()
			.getFirst()
			.state()
			.label()).isEqualTo(state);
	}

	@Test
	void K10は2022年度に終了() {
		Indicator indicator = PlanFixtures.indicator("10")
			.target(2021, "54地区", new Target.AtLeast(new BigDecimal("54")))
			.target(2022, "-", new Target.Ended())
			.build();
		Assessment result = new Grading(PlanFixtures.register().with(indicator).build())
			.grade(FiscalYear.of(2022), new AnswerBook(List.of()))
			.assessments()
			.getFirst();
		assertThat(result.state()).isEqualTo(State.ENDED);
		assertThat(result.targetKind()).isEqualTo("なし");
		assertThat(result.target().text()).isEqualTo("-");
	}

	@Test
	void 指標のない取組事項は枝番なしの一行() {
		Graded graded = new Grading(PlanFixtures.register()
			.item(PlanFixtures.item("21"))
			.item(PlanFixtures.item("22").indicator(PLAIN))
			.build()).grade(FiscalYear.of(2020), new AnswerBook(List.of()));
		assertThat(graded.assessments()).hasSize(2);
		Assessment first = graded.assessments().getFirst();
		assertThat(first.indicator().toString()).isEqualTo("21");
		assertThat(first.targetKind()).isEqualTo("なし");
		assertThat(first.state()).isEqualTo(State.NO_TARGET);
		assertThat(graded.items()).extracting((item) -> item.item().value()).containsExactly("21", "22");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			自己評価, 判定,   状態
			達成,     達成,   ''
			一部達成, 未達成, ''
			未達成,   未達成, ''
			'',       '',     未記入
			5,        '',     未判定
			""")
	void 文章_K135(String answer, String verdict, String state) {
		Assessment result = assess(PlanFixtures.indicator("135")
			.kind(IndicatorKind.PROSE)
			.target(2020, "職員定数を適正に管理", new Target.Prose("職員定数を適正に管理"))
			.build(), answer);
		assertThat(result.verdict().map(Verdict::label).orElse("")).isEqualTo(verdict);
		assertThat(result.grade()).isEqualTo(verdict);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(result.targetKind()).isEqualTo("文章");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,            期日,       実施日,     判定,   参考値, 単位
			A16 12月まで,  2020-12-31, 2020-12-10, 達成,   0,      か月
			A16 早い,      2020-12-31, 2020-10-01, 達成,   -2,     か月
			A16 遅い,      2020-12-31, 2021-01-05, 未達成, 1,      か月
			A23 3月に公表, 2021-03-31, 2021-06-20, 未達成, 3,      か月
			日で指定,      2020-12-15, 2020-12-15, 達成,   0,      日
			日で指定,      2020-12-15, 2020-12-18, 未達成, 3,      日
			""")
	void 期日(String row, java.time.LocalDate due, String done, String verdict, BigDecimal gap, String unit) {
		Assessment result = assess(PlanFixtures.indicator("16")
			.kind(IndicatorKind.DEADLINE)
			.target(2020, row, new Target.DoneBy(due))
			.build(), done);
		assertThat(result.verdict().map(Verdict::label)).contains(verdict);
		assertThat(result.grade()).isEqualTo(verdict);
		assertThat(result.gap()).contains(new Gap(gap, unit));
	}

	private static Assessment assess(Indicator indicator, String answer) {
		return new Grading(PlanFixtures.register().with(indicator).build())
			.grade(FiscalYear.of(2020),
					new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(answer)))))
			.assessments()
			.getFirst();
	}

}
