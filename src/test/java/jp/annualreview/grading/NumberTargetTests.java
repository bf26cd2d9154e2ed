package jp.annualreview.grading;

import java.math.BigDecimal;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanFixtures.IndicatorBuilder;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 目標の種類 judged with a number: rules.md section 2.2, one table per row.
 */
class NumberTargetTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			行,            目標, 実績,   達成率,   判定,  評価, 表示
			K2 2020年度,     20,    7,  35.0000, 未達成,  C,  35.0%
			K42 2019年度,   151,  159, 105.2980,   達成,  A, 105.3%
			K42 2021年度,   191,  186,  97.3822, 未達成,  B,  97.4%
			K44 2019年度,   770,  739,  95.9740, 未達成,  B,  96.0%
			K44 2021年度,   970, 1014, 104.5361,   達成,  A, 104.5%
			ちょうど,        30,   30, 100.0000,   達成,  A, 100.0%
			110%ちょうど,    10,   11, 110.0000,   達成, AA, 110.0%
			90%ちょうど,     30,   27,  90.0000, 未達成,  B,  90.0%
			実績0,           15,    0,   0.0000, 未達成,  C,   0.0%
			K125,            97, 97.0, 100.0000,   達成,  A, 100.0%
			四捨五入すると100, 9999, 9998, 99.9900, 未達成, B, 99.9%
			99.98997%,   99700,99690, 99.9900, 未達成,  B,  99.9%
			四捨五入すると90, 10000, 8996, 89.9600, 未達成, C, 89.9%
			四捨五入すると110, 10000,10996,109.9600, 達成,  A, 109.9%
			境でない四捨五入,  10000, 9396, 93.9600, 未達成,  B,  94.0%
			""")
	void 以上(String row, BigDecimal target, BigDecimal actual, BigDecimal rate, String verdict, String grade,
			String printed) {
		Assessment result = judge(indicator().target(2020, "見本", new Target.AtLeast(target)), actual.toPlainString());
		assertResult(result, rate, verdict, grade, printed);
		assertThat(result.targetKind()).isEqualTo("以上");
		assertThat(result.targetValue()).contains(target);
		assertThat(result.reasons()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			行,              目標,  実績, 印刷された上限, 達成率,   判定,  評価, 表示
			K126 2019年度,  14600, 15000, いいえ,   97.2603, 未達成,  B,  97.3%
			K126 達成,      14600, 14600, いいえ,  100.0000,   達成,  A, 100.0%
			K126 超過達成,  14600, 13000, いいえ,  110.9589,   達成, AA, 111.0%
			K34 2019年度,  154000,160000, いいえ,   96.1039, 未達成,  B,  96.1%
			目標の2倍超,       10,    25, いいえ,    0.0000, 未達成,  C,   0.0%
			H6② 13%以内,      13,     9, はい,    100.0000,   達成,  A, 100.0%
			上限ちょうど,      13,    13, はい,    100.0000,   達成,  A, 100.0%
			上限で0,           13,     0, はい,    100.0000,   達成,  A, 100.0%
			上限で負,          13,    -1, はい,    100.0000,   達成,  A, 100.0%
			上限を超過,        13,  13.5, はい,     96.1538, 未達成,  B,  96.2%
			""")
	void 以下_差分(String row, BigDecimal target, String actual, String limit, BigDecimal rate, String verdict,
			String grade, String printed) {
		assertResult(judge(indicator().direction("減").target(2020, "見本", new Target.AtMost(target, limit.equals("はい"))),
				actual), rate, verdict, grade, printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			行,        実績, 達成率,   判定,   評価, 表示,          理由
			K120,      8.3, 100.0000,   達成,  A, 100.0%,          なし
			K120,     10.0, 100.0000, 未達成,  B, 100.0%（同値）,  同値
			K120,     10.5,  95.0000, 未達成,  B,  95.0%,          なし
			K120,     11.0,  90.0000, 未達成,  B,  90.0%,          なし
			K120,     11.1,  89.0000, 未達成,  C,  89.0%,          なし
			K120 負,  -2.0, 100.0000,   達成,  A, 100.0%,          なし
			""")
	void 未満_10パーセント未満(String row, String actual, BigDecimal rate, String verdict, String grade, String printed,
			String reason) {
		Assessment result = judge(
				indicator().direction("減").unit("%").target(2020, "10%未満", new Target.Below(BigDecimal.TEN)), actual);
		assertResult(result, rate, verdict, grade, printed);
		assertThat(String.join("、", result.reasons())).isEqualTo((reason == null) ? "" : reason);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績, 達成率,   判定,   評価, 表示
			11,  110.0000,   達成,   AA, 110.0%
			10,  100.0000, 未達成,    B, 100.0%（同値）
			9.5,  95.0000, 未達成,    B, 95.0%
			""")
	void 超(String actual, BigDecimal rate, String verdict, String grade, String printed) {
		assertResult(judge(indicator().target(2020, "10人超", new Target.Above(BigDecimal.TEN)), actual), rate, verdict,
				grade, printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			算式,   基準値, 目標,  実績, 達成率,   理由
			差分,    16331, 14600, 15000,  97.2603, なし
			逆数,    16331, 14600, 15000,  97.3333, なし
			基準値,  16331, 14600, 15000,  76.8920, なし
			差分,       '',    10,    20,   0.0000, なし
			逆数,       '',    10,    20,  50.0000, なし
			差分,       '',    10,     0, 200.0000, なし
			逆数,       '',    10,     0,     なし, 達成率なし（実績が0で逆数にならない）
			基準値,     '',    10,    11,  90.0000, なし
			基準値,     10,    10,    11,  90.0000, なし
			基準値,      9,    10,    11,  90.0000, なし
			差分,       '',     0,     1,     なし, 達成率なし（目標が0）
			逆数,       '',     0,     1,     なし, 達成率なし（目標が0）
			差分,       '',    10,    -1,     なし, 達成率なし（負の値）
			差分,       '',   -10,    -9,     なし, 達成率なし（負の値）
			""")
	void 減少指標の算式(String formula, String baseline, BigDecimal target, String actual, BigDecimal rate, String reason) {
		Indicator indicator = indicator().direction("減")
			.baseline(baseline)
			.target(2020, "見本", new Target.AtMost(target, false))
			.build();
		LowerIsBetterFormula chosen = java.util.stream.Stream.of(LowerIsBetterFormula.values())
			.filter((one) -> one.label().equals(formula))
			.findFirst()
			.orElseThrow();
		Assessment result = new Grading(
				PlanFixtures.register().plan((plan) -> plan.formula(chosen)).with(indicator).build())
			.grade(FiscalYear.of(2020), book(indicator, actual))
			.assessments()
			.getFirst();
		assertThat(result.rate().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(rate));
		assertThat(String.join("、", result.reasons())).isEqualTo((reason == null) ? "" : reason);
		assertThat(result.verdict()).isPresent();
	}

	@Test
	void 以上の目標には減少指標の算式も基準値も使わない_H6の4() {
		Indicator indicator = indicator().baseline("29.9")
			.unit("億円")
			.target(2020, "26億円以上", new Target.AtLeast(new BigDecimal("26")))
			.build();
		Assessment result = new Grading(PlanFixtures.register()
			.plan((plan) -> plan.formula(LowerIsBetterFormula.BASELINE))
			.with(indicator)
			.build()).grade(FiscalYear.of(2020), book(indicator, "25")).assessments().getFirst();
		assertResult(result, new BigDecimal("96.1538"), "未達成", "B", "96.2%");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標の種類, 実績, 達成率
			未満,        8,  120.0000
			以下,        8,  120.0000
			""")
	void 上限目標の超過達成を数える計画(String kind, String actual, BigDecimal rate) {
		Target target = kind.equals("未満") ? new Target.Below(BigDecimal.TEN) : new Target.AtMost(BigDecimal.TEN, true);
		Indicator indicator = indicator().direction("減").target(2020, "見本", target).build();
		Assessment result = new Grading(
				PlanFixtures.register().plan(PlanFixtures.PlanBuilder::countOverachievedLimits).with(indicator).build())
			.grade(FiscalYear.of(2020), book(indicator, actual))
			.assessments()
			.getFirst();
		assertResult(result, rate, "達成", "AA", "120.0%");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			行,        基準値, 実績, 達成率,   判定,   評価
			K118,         '',    0,     なし,   達成,   達成
			K118 赤字,    '',  1.2,     なし, 未達成, 未達成
			K118 負,      '', -0.5,     なし,   達成,   達成
			A12 時間外,   23,    0, 100.0000,   達成,      A
			A12 時間外,   23,   20,  13.0435, 未達成,      C
			A12 悪化,     23,   25,  -8.6957, 未達成,      C
			基準値0,       0,    0,     なし,   達成,   達成
			""")
	void 零(String row, String baseline, String actual, BigDecimal rate, String verdict, String grade) {
		Assessment result = judge(indicator().direction("減").baseline(baseline).target(2020, "0%", new Target.Zero()),
				actual);
		assertResult(result, rate, verdict, grade, result.printedRate());
		assertThat(result.targetValue()).contains(BigDecimal.ZERO);
		assertThat(result.reasons().isEmpty()).isEqualTo(rate != null);
	}

	@Test
	void 値なしの意味が0なら該当なしは0() {
		Assessment result = judge(
				indicator().direction("減").noValueMeaning(NoValueMeaning.ZERO).target(2020, "0%", new Target.Zero()),
				"該当なし");
		assertResult(result, null, "達成", "達成", "");
		assertThat(result.actualValue()).contains(BigDecimal.ZERO);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			方向, 許容幅, 実績, 判定
			維持,     5,  530,   達成
			維持,     5,  535,   達成
			維持,     5,  525,   達成
			維持,     5,  536, 未達成
			維持,     5,  524, 未達成
			維持,     0,  530,   達成
			増,      '',  530,   達成
			増,      '',  600,   達成
			増,      '',  529, 未達成
			増,       5,  525,   達成
			減,      '',  400,   達成
			減,      '',  531, 未達成
			""")
	void 維持_530人(String direction, String tolerance, String actual, String verdict) {
		assertResult(
				judge(indicator().direction(direction)
					.tolerance(tolerance)
					.target(2020, "530人を維持", new Target.Maintain(new BigDecimal("530"))), actual),
				null, verdict, verdict, "");
	}

	@Test
	void 維持で許容幅がなければ未判定() {
		Assessment result = judge(
				indicator().direction("維持").target(2020, "530人を維持", new Target.Maintain(new BigDecimal("530"))), "530");
		assertThat(result.state()).isEqualTo(State.UNDECIDED);
		assertThat(result.reasons()).containsExactly("許容幅未設定");
		assertThat(result.actualValue()).contains(new BigDecimal("5.3E+2"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,       上端を含む, 方向, 実績, 判定,   確認
			80%台,      いいえ, 維持, 80,   達成,   いいえ
			80%台,      いいえ, 維持, 89.9, 達成,   いいえ
			80%台,      いいえ, 維持, 90,   未達成, いいえ
			80%台,      いいえ, 維持, 79.9, 未達成, いいえ
			80～90%,    はい,   維持, 90,   達成,   いいえ
			80～90%,    はい,   維持, 90.1, 未達成, いいえ
			H6① 80%台, いいえ, 減,   79.9, 達成,   はい
			H6① 80%台, いいえ, 減,   90,   未達成, いいえ
			80%台,      いいえ, 増,   90,   達成,   はい
			80%台,      いいえ, 増,   79.9, 未達成, いいえ
			""")
	void 範囲(String row, String highIncluded, String direction, String actual, String verdict, String question) {
		Indicator indicator = indicator().direction(direction)
			.unit("%")
			.target(2020, row, new Target.Within(new BigDecimal("80"), new BigDecimal("90"), highIncluded.equals("はい")))
			.build();
		Graded graded = grade(indicator, actual);
		assertResult(graded.assessments().getFirst(), null, verdict, verdict, "");
		assertThat(graded.findings().stream().anyMatch((finding) -> finding.code().name().equals("K23")))
			.isEqualTo(question.equals("はい"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,   方向, 許容幅, 実績, 達成率,   判定,   評価
			K5,     増,     '', 69.5, 100.0000,   達成,  A
			K5,     増,     '', 69.4,  99.1429, 未達成,  B
			K5,     増,     '', 70.5, 100.0000,   達成,  A
			K5,     増,     '', 70.7, 101.0000,   達成,  A
			K5,     増,     '', 77.0, 110.0000,   達成, AA
			K5,     増,     '', 62.9,  89.8571, 未達成,  C
			台帳の許容幅, 増, 2, 68.0, 100.0000,   達成,  A
			台帳の許容幅, 増, 2, 67.9,  97.0000, 未達成,  B
			減,     減,     '', 70.5, 100.0000,   達成,  A
			減,     減,     '', 70.6,  99.1429, 未達成,  B
			減,     減,     '', 63.0, 110.0000,   達成, AA
			""")
	void 程度_70パーセント程度(String row, String direction, String tolerance, String actual, BigDecimal rate, String verdict,
			String grade) {
		Assessment result = judge(indicator().direction(direction)
			.unit("%")
			.tolerance(tolerance)
			.target(2020, "70%程度", new Target.About(new BigDecimal("70"), new BigDecimal("0.5"))), actual);
		assertResult(result, rate, verdict, grade, result.printedRate());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			行,        方向, 前年度,      実績,   判定,   状態,   理由
			K34 削減,  減,   154000,    153999,   達成,   '',     達成率なし（前年度比）
			K34 同値,  減,   154000,    154000, 未達成,   '',     達成率なし（前年度比）
			K36 増加,  減,   121000,    121001, 未達成,   '',     達成率なし（前年度比）
			K35 増加,  増,     21.0,      21.1,   達成,   '',     達成率なし（前年度比）
			K35 同値,  増,     21.0,      21.0, 未達成,   '',     達成率なし（前年度比）
			前年度集計中, 減, 集計中 9,       8,   なし, 未判定,  前年度未確定
			前年度未記入, 減,    '',         8,   なし, 未判定,  前年度未確定
			前年度未提出, 減, 未提出,        8,   なし, 未判定,  前年度未確定
			維持,      維持,     8,          8,   達成,   '',     達成率なし（前年度比）
			維持,      維持,     8,          9, 未達成,   '',     達成率なし（前年度比）
			""")
	void 前年度比(String row, String direction, String last, String actual, String verdict, String state, String reason) {
		Indicator indicator = indicator().direction(direction).build();
		indicator = indicator().direction(direction)
			.target(2020, "前年度よりも削減", new Target.VersusLastYear(indicator.direction()))
			.build();
		AnswerBook book = new AnswerBook(
				java.util.List.of(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)),
						PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(actual))));
		Assessment result = new Grading(PlanFixtures.register().with(indicator).build())
			.grade(FiscalYear.of(2020), book)
			.assessments()
			.getFirst();
		assertThat(result.verdict().map(Verdict::label)).isEqualTo(java.util.Optional.ofNullable(verdict));
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(result.reasons()).containsExactly(reason);
		assertThat(result.rate()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "なし", textBlock = """
			行,        方向, 参照値, 実績,   判定, 状態,   参考値, 理由
			K123,      減,    91.5,  90.2,   達成, '',       -1.3, 達成率なし（参照値比）
			K123 同値, 減,    91.5,  91.5,   達成, '',          0, 達成率なし（参照値比）
			K123 超過, 減,    91.5,  92.0, 未達成, '',        0.5, 達成率なし（参照値比）
			上回る,    増,    91.5,  92.0,   達成, '',        0.5, 達成率なし（参照値比）
			下回る,    増,    91.5,  91.4, 未達成, '',       -0.1, 達成率なし（参照値比）
			未公表,    減,    なし,  90.2,   なし, 未判定,   なし, 参照値なし
			""")
	void 参照値比(String row, String direction, String reference, String actual, String verdict, String state,
			BigDecimal gap, String reason) {
		IndicatorBuilder builder = indicator().direction(direction).unit("%").referenceName("中核市平均");
		Indicator indicator = builder
			.target(2020, "中核市平均以下に抑制", new Target.VersusReference(builder.build().direction()))
			.build();
		PlanFixtures.RegisterBuilder register = PlanFixtures.register().with(indicator).reference("中核市平均", 2019, "1");
		if (reference != null) {
			register.reference("中核市平均", 2020, reference);
		}
		Assessment result = new Grading(register.build()).grade(FiscalYear.of(2020), book(indicator, actual))
			.assessments()
			.getFirst();
		assertThat(result.verdict().map(Verdict::label)).isEqualTo(java.util.Optional.ofNullable(verdict));
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(result.reasons()).containsExactly(reason);
		if (gap == null) {
			assertThat(result.gap()).isEmpty();
		}
		else {
			assertThat(result.gap().orElseThrow().value()).isEqualByComparingTo(gap);
			assertThat(result.gap().orElseThrow().unit()).isEqualTo("ポイント");
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,               目標, 実績, 達成率,   判定,   評価
			K37 対H25比 6%,     6,  6.3, 105.0000,   達成,  A
			K37 対H25比 7%,     7,  6.3,  90.0000, 未達成,  B
			K124 対前年度 3%,   3,  2.6,  86.6667, 未達成,  C
			K124 対前年度 3%,   3,  3.3, 110.0000,   達成, AA
			""")
	void 基準年度比(String row, BigDecimal target, String actual, BigDecimal rate, String verdict, String grade) {
		Assessment result = judge(indicator().unit("%").target(2020, row, new Target.VersusBaseYear(target, row)),
				actual);
		assertResult(result, rate, verdict, grade, result.printedRate());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標, 実績, 判定,   理由
			0,     0,   達成,   達成率なし（目標が0）
			0,     3,   達成,   達成率なし（目標が0）
			-5,   -6,   未達成, 達成率なし（負の値）
			5,    -1,   未達成, 達成率なし（負の値）
			""")
	void 比にならなければ達成率なしで判定は行う(BigDecimal target, String actual, String verdict, String reason) {
		Assessment result = judge(indicator().target(2020, "見本", new Target.AtLeast(target)), actual);
		assertResult(result, null, verdict, verdict, "");
		assertThat(result.reasons()).containsExactly(reason);
	}

	@Test
	void 計算の根拠は読み上げられる() {
		Reckoning reckoning = judge(indicator().target(2020, "20人", new Target.AtLeast(new BigDecimal("20"))), "7")
			.reckoning();
		assertThat(reckoning.rule()).isEqualTo("以上: 実績が目標 20人以上で達成。達成率 = 実績 ÷ 目標");
		assertThat(reckoning.steps()).containsExactly("実績 = 7人", "達成率 = 7人 ÷ 20人 = 35.0000%", "7人 は 20人未満 → 未達成",
				"35.0000% は 90%未満 → C");
	}

	private static void assertResult(Assessment result, @org.jspecify.annotations.Nullable BigDecimal rate,
			String verdict, String grade, String printed) {
		assertThat(result.state()).isEqualTo(State.JUDGED);
		assertThat(result.rate().map(Rate::percent)).isEqualTo(java.util.Optional.ofNullable(rate));
		assertThat(result.verdict().map(Verdict::label)).contains(verdict);
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.printedRate()).isEqualTo(printed);
	}

	private static IndicatorBuilder indicator() {
		return PlanFixtures.indicator("1");
	}

	private static Assessment judge(IndicatorBuilder indicator, String actual) {
		return grade(indicator.build(), actual).assessments().getFirst();
	}

	private static Graded grade(Indicator indicator, String actual) {
		return new Grading(PlanFixtures.register().with(indicator).build()).grade(FiscalYear.of(2020),
				book(indicator, actual));
	}

	private static AnswerBook book(Indicator indicator, String actual) {
		Answer answer = PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(actual));
		return new AnswerBook(java.util.List.of(answer));
	}

}
