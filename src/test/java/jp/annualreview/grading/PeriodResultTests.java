package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 計画期間の結果: rules.md section 8, in a plan 2019-2022. Answers run from the first year on, a
 * semicolon between years; {@code ×} is a year without a result.
 */
class PeriodResultTests {

	private static final FiscalYear LAST = FiscalYear.of(2022);

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-",
			textBlock = """
					行                       | 期間の区分 | 実績              | 達成 | 判定 | 基礎      | 評価 | 評価の年 | 状態   | 最終達成
					毎年度 すべて            | 毎年度     | 30;31;30;33       | 4    | 4    | EACH_YEAR | -    | -        | -      | true
					毎年度 一部              | 毎年度     | 30;24;28;31       | 2    | 4    | EACH_YEAR | -    | -        | -      | false
					毎年度 なし              | 毎年度     | 20;24;28;27       | 0    | 4    | EACH_YEAR | -    | -        | -      | false
					毎年度 集計中の年        | 毎年度     | 30;集計中;31;30   | 3    | 3    | EACH_YEAR | -    | -        | -      | true
					毎年度 結果のない年      | 毎年度     | ×;30;31;30        | 3    | 3    | EACH_YEAR | -    | -        | -      | true
					毎年度 最後が未提出      | 毎年度     | 30;31;20;未提出   | 2    | 3    | EACH_YEAR | -    | -        | -      | false
					毎年度 判定なし          | 毎年度     | ;;;把握不能       | 0    | 0    | EACH_YEAR | -    | -        | 把握不能 | false
					累計 最後に到達          | 累計       | 10;20;28;31       | 1    | 4    | LEVEL     | A    | 2022     | -      | true
					累計 最後に届かず        | 累計       | 30;30;30;28       | 3    | 4    | LEVEL     | B    | 2022     | -      | false
					累計 最後が集計中        | 累計       | 30;30;30;集計中   | 3    | 3    | LEVEL     | -    | -        | 集計中 | false
					累計 最後の結果がない    | 累計       | 30;30;30;×        | 3    | 3    | LEVEL     | -    | -        | -      | false
					最終年度                 | 最終年度   | 10;20;25;30       | 1    | 1    | ONCE      | A    | 2022     | -      | true
					期間内合計 届かず        | 期間内合計 | 7;8;5;6           | 0    | 1    | ONCE      | C    | 2022     | -      | false
					期間内合計 年が欠ける    | 期間内合計 | 7;;15;9           | 0    | 0    | ONCE      | -    | -        | 未判定 | false
					期間内合計 早く到達      | 期間内合計 | 7;8;15;0          | 2    | 2    | ONCE      | A    | 2022     | -      | true
					""")
	void 数値の指標(String row, String period, String actuals, int met, int judged, PeriodBasis basis, String grade,
			Integer year, String state, boolean achieved) {
		PeriodResult result = result((indicator) -> targets(indicator, period), actuals);
		assertThat(result.met()).isEqualTo(met);
		assertThat(result.judged()).isEqualTo(judged);
		assertThat(result.basis()).isEqualTo(basis);
		assertThat(result.decisive().map(Assessment::grade)).isEqualTo(Optional.ofNullable(grade));
		assertThat(result.decisive().map((one) -> one.year().value())).isEqualTo(Optional.ofNullable(year));
		assertThat(result.open().map(State::label)).isEqualTo(Optional.ofNullable(state));
		assertThat(result.achieved()).isEqualTo(achieved);
		assertThat(result.decided()).isEqualTo(grade != null || basis == PeriodBasis.EACH_YEAR && judged > 0);
	}

	private static PlanFixtures.IndicatorBuilder targets(PlanFixtures.IndicatorBuilder indicator, String label) {
		Period period = List.of(Period.values()).stream().filter((one) -> one.label().equals(label)).findFirst().get();
		Target target = new Target.AtLeast(new BigDecimal(30));
		return (period == Period.EVERY_YEAR || period == Period.CUMULATIVE) ? indicator.period(period).everyYear(target)
				: indicator.period(period).target(2022, "30人", target);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
			行                 | 計画    | 実績     | 達成 | 判定 | 評価   | 評価の年 | 状態
			段階 追い付いた    | △ □ ○ ◎ | △;△;○;◎  | 3    | 4    | 達成   | 2022     | -
			段階 届かず        | △ □ ○ ◎ | △;□;○;○  | 3    | 4    | 未達成 | 2022     | -
			段階 早く終えた    | ◎ · · · | ◎;;;     | 4    | 4    | 達成   | 2022     | -
			段階 未着手から    | · · · ◎ | ;;;◎     | 1    | 1    | 達成   | 2022     | -
			""")
	void 段階は最終年度の到達点(String row, String plan, String actuals, int met, int judged, String grade, int year,
			String state) {
		PeriodResult result = result((indicator) -> indicator.stages(plan), actuals);
		assertThat(result.basis()).isEqualTo(PeriodBasis.LEVEL);
		assertThat(List.of(result.met(), result.judged())).containsExactly(met, judged);
		assertThat(result.decisive().map(Assessment::grade)).contains(grade);
		assertThat(result.decisive().map((one) -> one.year().value())).contains(year);
		assertThat(result.open()).isEmpty();
	}

	@Test
	void 途中で終了した累計は終了前の評価を残す() {
		PeriodResult result = result((indicator) -> targets(indicator, "累計").target(2022, "—", new Target.Ended()),
				"30;30;28;");
		assertThat(result.decisive()).hasValueSatisfying((one) -> {
			assertThat(one.year()).isEqualTo(FiscalYear.of(2021));
			assertThat(one.grade()).isEqualTo("B");
		});
		assertThat(result.open()).isEmpty();
	}

	@Test
	void 判定のないまま終了したものに最終評価はない() {
		PeriodResult result = result((indicator) -> targets(indicator, "累計").target(2022, "—", new Target.Ended()),
				"×;×;×;");
		assertThat(result.decided()).isFalse();
		assertThat(result.open()).contains(State.ENDED);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標の年,            基礎
			2022,                ONCE
			2021;2022,           EACH_YEAR
			2019;2020;2021;2022, EACH_YEAR
			""")
	void 平均3年は目標の数で決まる(String years, PeriodBasis basis) {
		PeriodResult result = result((indicator) -> {
			indicator.period(Period.THREE_YEAR_MEAN)
				.averagedInput()
				.target(2018, "", new Target.None())
				.target(2017, "—", new Target.Ended());
			for (String year : years.split(";")) {
				indicator.target(Integer.parseInt(year), "30%", new Target.AtLeast(new BigDecimal(30)));
			}
			return indicator;
		}, "30;30;30;30");
		assertThat(result.basis()).isEqualTo(basis);
	}

	@Test
	void 文章の目標は年度ごとに数える() {
		PeriodResult result = result(
				(indicator) -> indicator.kind(IndicatorKind.PROSE).everyYear(new Target.Prose("適正に管理")),
				"達成;一部達成;達成;達成");
		assertThat(result.basis()).isEqualTo(PeriodBasis.EACH_YEAR);
		assertThat(List.of(result.met(), result.judged())).containsExactly(3, 4);
	}

	@Test
	void 指標のない取組は年度ごとに数えるものとする() {
		PeriodResult result = PeriodResult.of(Optional.empty(), LAST, new TreeMap<>());
		assertThat(result.basis()).isEqualTo(PeriodBasis.EACH_YEAR);
		assertThat(result.decided()).isFalse();
		assertThat(result.achieved()).isFalse();
		assertThat(result.open()).isEmpty();
	}

	private static PeriodResult result(UnaryOperator<PlanFixtures.IndicatorBuilder> targets, String actuals) {
		Indicator indicator = targets.apply(PlanFixtures.indicator("1")).build();
		PlanRegister register = PlanFixtures.register().with(indicator).build();
		String[] texts = actuals.split(";", -1);
		List<Answer> answers = new ArrayList<>();
		NavigableMap<FiscalYear, Assessment> years = new TreeMap<>();
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].equals("×")) {
				answers.add(PlanFixtures.answer(indicator.id(), 2019 + i, PlanFixtures.actual(texts[i])));
			}
		}
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].equals("×")) {
				FiscalYear year = FiscalYear.of(2019 + i);
				years.put(year, new Grading(register).grade(year, new AnswerBook(answers)).assessments().getFirst());
			}
		}
		return PeriodResult.of(Optional.of(indicator), LAST, years);
	}

}
