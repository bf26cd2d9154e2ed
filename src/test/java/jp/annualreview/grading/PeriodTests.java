package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 期間の区分: rules.md section 2.1, with rows of Himi's plan (2022-2026). Answers run from the
 * first year on, a semicolon between years.
 */
class PeriodTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
			行,             目標, 実績,            年度, 実績値, 進捗率,  達成率,   判定,   状態,   理由
			H4 途中,           8, 1;2,             2023,      3, 37.5000,        -,      -, 未判定, 令和8年度に判定
			H4 途中で到達,     8, 1;2;5,           2024,      8,       -, 100.0000,   達成,     '', -
			H4 到達の翌年,     8, 1;2;5;0,         2025,      8,       -, 100.0000,   達成,     '', -
			H4 最終年度,       8, 1;2;1;1;2,       2026,      7,       -,  87.5000, 未達成,     '', -
			H4 欠けた年,       8, 1;;5,            2024,      -,       -,        -,      -, 未判定, 2023
			H4 集計中の年,     8, 1;集計中 2;5,    2024,      -,       -,        -,      -, 未判定, 2023
			H4 本年度未記入,   8, 1;2;,            2024,      -,       -,        -,      -, 未記入, -
			H8 2.0km,        2.0, 0.3;0.4,         2023,    0.7, 35.0000,        -,      -, 未判定, 令和8年度に判定
			""")
	void 期間内合計(String row, String target, String actuals, int year, BigDecimal actual, BigDecimal progress,
			BigDecimal rate, String verdict, String state, String reason) {
		Assessment result = assess(PlanFixtures.indicator("4")
			.period(Period.PERIOD_TOTAL)
			.target(2026, target + "件", new Target.AtLeast(new BigDecimal(target)))
			.build(), actuals, year);
		assertThat(result.actualValue().map(BigDecimal::toPlainString))
			.isEqualTo(java.util.Optional.ofNullable(actual).map(BigDecimal::toPlainString));
		assertThat(result.progress().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(progress));
		assertThat(result.rate().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(rate));
		assertThat(result.verdict().map(Verdict::label)).isEqualTo(java.util.Optional.ofNullable(verdict));
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(String.join("", result.reasons()))
			.isEqualTo((reason == null) ? "" : reason.equals("2023") ? "令和5年度の実績なし" : reason);
		assertThat(result.targetValue()).contains(new BigDecimal(target));
	}

	@Test
	void 期間内合計は経過年数を並べて示す() {
		Assessment result = assess(PlanFixtures.indicator("4")
			.unit("件")
			.period(Period.PERIOD_TOTAL)
			.target(2026, "8件", new Target.AtLeast(new BigDecimal("8")))
			.build(), "1;2", 2023);
		assertThat(result.reckoning().steps()).containsExactly("期間内合計 = 1件 + 2件 = 3件", "進捗率 = 3件 ÷ 8件 = 37.5000%",
				"経過 = 2年 ÷ 5年 = 40.0000%", "未判定: 目標の年度が令和8年度のため、令和8年度に判定する");
		assertThat(result.grade()).isEmpty();
	}

	@Test
	void 上限の期間内合計は途中で達成としない() {
		Assessment result = assess(PlanFixtures.indicator("4")
			.direction("減")
			.period(Period.PERIOD_TOTAL)
			.target(2026, "8件以内", new Target.AtMost(new BigDecimal("8"), true))
			.build(), "1;2", 2023);
		assertThat(result.verdict()).isEmpty();
		assertThat(result.state().label()).isEqualTo("未判定");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
			行,                     基準値, 方向, 目標, 年度, 実績, 進捗率,   達成率,   判定,   状態
			H10 途中,                 92.5,   増,  100, 2023, 95.5,  40.0000,        -,      -, 未判定
			H10 途中の悪化,           92.5,   増,  100, 2023, 91.0, -20.0000,        -,      -, 未判定
			H10 最終年度,             92.5,   増,  100, 2026, 99.0,        -,  99.0000, 未達成, ''
			H10 基準値なし,             '',   増,  100, 2023, 95.5,        -,        -,      -, 未判定
			H6④ 基準値が目標よりよい, 29.9,   増,   26, 2023,   25,        -,        -,      -, 未判定
			H6④ 最終年度,             29.9,   増,   26, 2026,   25,        -,  96.1538, 未達成, ''
			H6③ 減 途中,                50,   減,   43, 2023, 46.5,  50.0000,        -,      -, 未判定
			H6③ 減 最終年度,            50,   減,   43, 2026, 40.0,        -, 100.0000,   達成, ''
			途中で到達しても待つ,      92.5,   増,  100, 2023,  101, 113.3333,        -,      -, 未判定
			""")
	void 最終年度(String row, String baseline, String direction, String target, int year, String actual,
			BigDecimal progress, BigDecimal rate, String verdict, String state) {
		BigDecimal value = new BigDecimal(target);
		Indicator indicator = PlanFixtures.indicator("10")
			.unit("%")
			.period(Period.FINAL_YEAR)
			.baseline(baseline)
			.direction(direction)
			.target(2026, target + "%",
					direction.equals("減") ? new Target.AtMost(value, true) : new Target.AtLeast(value))
			.build();
		Assessment result = assess(indicator, ";".repeat(year - 2022) + actual, year);
		assertThat(result.progress().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(progress));
		assertThat(result.rate().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(rate));
		assertThat(result.verdict().map(Verdict::label)).isEqualTo(java.util.Optional.ofNullable(verdict));
		assertThat(result.state().label()).isEqualTo(state);
	}

	@Test
	void 最終年度の目標が過ぎた年は目標なし() {
		Indicator indicator = PlanFixtures.indicator("10")
			.period(Period.FINAL_YEAR)
			.target(2024, "10人", new Target.AtLeast(BigDecimal.TEN))
			.build();
		assertThat(assess(indicator, ";;;9", 2025).state().label()).isEqualTo("目標なし");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
			入力,     目標, 実績,           年度, 実績値,        達成率,   判定,   状態,   理由
			単年度値,   13, 12;13;14,       2024, 13,            100.0000,   達成, '',     -
			単年度値,   13, 12;13;15,       2024, 13.3333333333,  97.4359, 未達成, '',     -
			単年度値,   13, 12;;15,         2024, -,                    -,      -, 未判定, 令和5年度の実績なし
			単年度値,   13, 12;13;集計中,   2024, -,                    -,      -, 集計中, -
			平均済み,   13, ;;13.0,         2024, 13,            100.0000,   達成, '',     -
			平均済み,   13, ;;13.3,         2024, 13.3,           97.6923, 未達成, '',     -
			""")
	void 平均3年(String input, BigDecimal target, String actuals, int year, String actual, BigDecimal rate, String verdict,
			String state, String reason) {
		PlanFixtures.IndicatorBuilder builder = PlanFixtures.indicator("6", "②")
			.direction("減")
			.period(Period.THREE_YEAR_MEAN)
			.target(year, "13%以内（3ヵ年平均）", new Target.AtMost(target, true));
		Assessment result = assess((input.equals("平均済み") ? builder.averagedInput() : builder).build(), actuals, year);
		assertThat(result.actualValue().map(BigDecimal::toPlainString))
			.isEqualTo(java.util.Optional.ofNullable(actual));
		assertThat(result.rate().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(rate));
		assertThat(result.verdict().map(Verdict::label)).isEqualTo(java.util.Optional.ofNullable(verdict));
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(String.join("", result.reasons())).isEqualTo((reason == null) ? "" : reason);
	}

	@Test
	void 平均3年の目標が最終年度だけなら途中は判定しない() {
		Indicator indicator = PlanFixtures.indicator("6", "②")
			.direction("減")
			.period(Period.THREE_YEAR_MEAN)
			.averagedInput()
			.target(2026, "13%以内（3ヵ年平均）", new Target.AtMost(new BigDecimal("13"), true))
			.build();
		assertThat(assess(indicator, "13.2", 2022).reasons()).containsExactly("令和8年度に判定");
	}

	@Test
	void 毎年度は最後に判定した年度のうち何年度で達成したかを数える() {
		PlanFixtures.IndicatorBuilder builder = PlanFixtures.indicator("3").unit("件");
		for (int year = 2022; year <= 2026; year++) {
			builder.target(year, "12件", new Target.AtLeast(new BigDecimal("12")));
		}
		assertThat(assess(builder.build(), "12;11;13;;12", 2026).reckoning().steps())
			.contains("計画期間の達成: 判定した4年度のうち3年度");
		assertThat(assess(builder.build(), "12;11;13;;12", 2025).reckoning().steps())
			.noneMatch((step) -> step.startsWith("計画期間の達成"));
	}

	private static Assessment assess(Indicator indicator, String actuals, int year) {
		List<Answer> answers = new ArrayList<>();
		int answered = 2022;
		for (String actual : actuals.split(";", -1)) {
			answers.add(PlanFixtures.answer(indicator.id(), answered++, PlanFixtures.actual(actual)));
		}
		return new Grading(PlanFixtures.register().plan((plan) -> plan.years(2022, 2026)).with(indicator).build())
			.grade(FiscalYear.of(year), new AnswerBook(answers))
			.assessments()
			.getFirst();
	}

}
