package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 評価基準 and the roll-up of indicators: rules.md section 3. A scheme is written
 * {@code 評価=下限}, best first; those of the cities are in {@link CitySchemeTests}.
 */
class SchemeTests {

	@Test
	void 達成のみの評価は基準の言葉を使う() {
		GradeScheme scheme = new GradeScheme("別", List.of(PlanFixtures.achieved("○達成", ""),
				PlanFixtures.lowest(GradeBasis.JUDGED_ONLY, GradeComparison.RATE, "×未達成", "")));
		assertThat(judge(scheme, PlanFixtures.indicator("3").stages("○ ○ ○ ○").build(), "◎").grade()).isEqualTo("○達成");
		assertThat(judge(scheme, PlanFixtures.indicator("3").stages("○ ○ ○ ○").build(), "△").grade()).isEqualTo("×未達成");
	}

	@Test
	void 同値の評価は下限が100より低い最上位の区分() {
		Indicator indicator = PlanFixtures.indicator("120")
			.direction("減")
			.everyYear(new Target.Below(BigDecimal.TEN))
			.build();
		assertThat(judge(scheme(GradeBasis.RATE, GradeComparison.RATE, "A=110 B=80 C=50 D="), indicator, "10").grade())
			.isEqualTo("B");
		assertThat(judge(scheme(GradeBasis.RATE, GradeComparison.RATE, "達成=100 未達成="), indicator, "10").grade())
			.isEqualTo("未達成");
	}

	@Test
	void 区分の境に100がなくても未達成を100と印刷しない() {
		Assessment result = judge(scheme(GradeBasis.RATE, GradeComparison.RATE, "A=110 B=80 C="), everyYear("10000"),
				"9998");
		assertThat(result.printedRate()).isEqualTo("99.9%");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			まとめ方,     実績,        評価,   判定,   状態,   理由
			最も低い評価, 20;10;11,    A,      達成,   '',     ''
			最も低い評価, 20;8;11,     C,      未達成, '',     ''
			最も低い評価, 20;集計中;8, '',     '',     集計中, ''
			最も低い評価, 未提出;集計中;8, '', '',     未提出, ''
			すべて達成,   20;10;11,    達成,   達成,   '',     ''
			すべて達成,   20;10;9,     未達成, 未達成, '',     ''
			すべて達成,   集計中;10;9, 未達成, 未達成, '',     ''
			すべて達成,   集計中;10;10, '',    '',     集計中, ''
			平均得点,     20;20;10,    A,      達成,   '',     ''
			平均得点,     20;20;8,     A,      未達成, '',     ''
			平均得点,     20;8;8,      B,      未達成, '',     ''
			平均得点,     8;8;8,       C,      未達成, '',     ''
			平均得点,     11;10;10,    A,      達成,   '',     ''
			平均得点,     11;11;11,    AA,     達成,   '',     ''
			""")
	void 複数指標のまとめ方(String rollUp, String actuals, String grade, String verdict, String state, String reason) {
		ItemAssessment result = grade(PlanFixtures.kanazawaScheme(), rollUp(rollUp), three(), 2020,
				List.of(actuals.split(";")))
			.items()
			.getFirst();
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.verdict().map(Verdict::label).orElse("")).isEqualTo(verdict);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(String.join("", result.reasons())).isEqualTo(reason);
	}

	/** 達成 (3) and 未達成 (1) make 2 points, and no letter although B has them. */
	@Test
	void 平均得点の評価は指標と同じ対象の言葉から選ぶ() {
		List<Indicator> zeros = List.of("①", "②")
			.stream()
			.map((branch) -> PlanFixtures.indicator("6", branch).everyYear(new Target.Zero()).build())
			.toList();
		assertThat(grade(PlanFixtures.kanazawaScheme(), RollUp.MEAN_POINTS, zeros, 2020, List.of("0", "1")).items()
			.getFirst()
			.grade()).isEqualTo("未達成");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績,  評価
			10,    当初どおり
			10.01, 目標超
			9,     当初どおり
			8.99,  未満
			""")
	void 下限を含まない区分(String actual, String grade) {
		GradeScheme scheme = new GradeScheme("見本",
				List.of(exclusive("目標超", "100"),
						PlanFixtures.percent(GradeBasis.RATE, GradeComparison.RATE, "当初どおり", "90", ""),
						PlanFixtures.lowest(GradeBasis.RATE, GradeComparison.RATE, "未満", "")));
		assertThat(judge(scheme, everyYear("10"), actual).grade()).isEqualTo(grade);
	}

	private static GradeBand exclusive(String label, String percent) {
		return PlanFixtures.band(GradeBasis.RATE, GradeComparison.RATE, label,
				new LowerBound.Percent(new BigDecimal(percent)), false, "");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績, 評価
			0,    達成
			1,    未達成
			""")
	void 達成のみの行がなければ判定の言葉(String actual, String grade) {
		GradeScheme scheme = scheme(GradeBasis.RATE, GradeComparison.RATE, "A=100 B=90 C=");
		Indicator zero = PlanFixtures.indicator("1").everyYear(new Target.Zero()).build();
		assertThat(judge(scheme, zero, actual).grade()).isEqualTo(grade);
	}

	@Test
	void 点数がなく評価が分かれればまとめられない() {
		GradeScheme scheme = scheme(GradeBasis.RATE, GradeComparison.RATE, "A=100 B=90 C=");
		ItemAssessment split = grade(scheme, RollUp.LOWEST, three(), 2020, List.of("10", "9", "10")).items().getFirst();
		assertThat(split.state().label()).isEqualTo("未判定");
		assertThat(split.reasons()).containsExactly("点数未設定");
		assertThat(grade(scheme, RollUp.LOWEST, three(), 2020, List.of("10", "10", "10")).items().getFirst().grade())
			.isEqualTo("A");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,                 実績,        状態
			値のある年度,       30,          未判定
			H6③ 速報値の年度,  集計中 38.5, 集計中
			値のない年度,       '',          未記入
			""")
	void 判定年度前の指標は取組事項の評価を待たせない(String row, String actual, String state) {
		Indicator yearly = PlanFixtures.indicator("17", "②").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		Indicator last = PlanFixtures.indicator("17", "①")
			.period(Period.FINAL_YEAR)
			.target(2022, "50%", new Target.AtLeast(new BigDecimal("50")))
			.build();
		Graded graded = grade(PlanFixtures.kanazawaScheme(), RollUp.LOWEST, List.of(last, yearly), 2020,
				List.of(actual, "10"));
		assertThat(graded.assessments().getFirst().state().label()).isEqualTo(state);
		assertThat(graded.items().getFirst().grade()).isEqualTo("A");
	}

	@Test
	void 目標のない指標は取組事項の評価を待たせない() {
		Indicator yearly = PlanFixtures.indicator("17", "①").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		Indicator none = PlanFixtures.indicator("17", "②").build();
		Graded graded = grade(PlanFixtures.kanazawaScheme(), RollUp.LOWEST, List.of(none, yearly), 2020,
				List.of("30", "10"));
		assertThat(graded.assessments().getFirst().state().label()).isEqualTo("目標なし");
		assertThat(graded.items().getFirst().grade()).isEqualTo("A");
	}

	/**
	 * ① is judged in 2022 and graded by last year until then, ② adds up to its target, ③
	 * is judged every year. Rows of 大阪府立図書館: A ≥110 (4), B ≥80 (3), C ≥50 (2), D (1).
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行                         | まとめ方     | ①前年 | ①      | ②合計 | ③     | 評価   | 判定   | 状態   | 理由
			早い指標も数える           | 最も低い評価 | 40    | 39     | 8     | 10     | D      | 達成   | ''     | ''
			早い指標がよい             | 最も低い評価 | 40    | 41     | 8     | 10     | B      | 達成   | ''     | ''
			早く届いた合計にも判定     | 最も低い評価 | 40    | 41     | 8     | 7      | C      | 未達成 | ''     | ''
			合計はまだ                 | 最も低い評価 | 40    | 41     | 3     | 10     | B      | 達成   | ''     | ''
			早い指標は待たせない       | 最も低い評価 | 40    | 未提出 | 3     | 10     | B      | 達成   | ''     | ''
			期限の来た指標は待たせる   | 最も低い評価 | 40    | 41     | 8     | 集計中 | ''     | ''     | 集計中 | ''
			すべて達成は判定から       | すべて達成   | 40    | 39     | 8     | 10     | 達成   | 達成   | ''     | ''
			すべて達成 一つ未達成      | すべて達成   | 40    | 100    | 8     | 9      | 未達成 | 未達成 | ''     | ''
			すべて達成 早い合計だけ    | すべて達成   | 40    | 39     | 8     | 終了   | 達成   | 達成   | ''     | ''
			判定がまだない             | すべて達成   | 40    | 39     | 3     | 終了   | ''     | ''     | 未判定 | 令和4年度に判定
			判定がまだなくても評価     | 最も低い評価 | 40    | 39     | 3     | 終了   | D      | ''     | ''     | ''
			平均に早い指標を入れる     | 平均得点     | 40    | 39     | 8     | 10     | C      | 達成   | ''     | ''
			平均 上がった              | 平均得点     | 40    | 100    | 8     | 11     | B      | 達成   | ''     | ''
			平均 早い二つだけ          | 平均得点     | 40    | 39     | 3     | 終了   | C      | ''     | ''     | ''
			""")
	void 判定年度が先の指標があるまとめ方(String row, String rollUp, String last, String early, String sum, String due, String grade,
			String verdict, String state, String reason) {
		Indicator first = PlanFixtures.indicator("6", "①")
			.period(Period.FINAL_YEAR)
			.target(2022, "100", new Target.AtLeast(new BigDecimal("100")))
			.build();
		Indicator second = PlanFixtures.indicator("6", "②")
			.period(Period.PERIOD_TOTAL)
			.target(2022, "8", new Target.AtLeast(new BigDecimal("8")))
			.build();
		Indicator third = PlanFixtures.indicator("6", "③")
			.target(2020, "10", due.equals("終了") ? new Target.Ended() : new Target.AtLeast(BigDecimal.TEN))
			.build();
		AnswerBook book = new AnswerBook(List.of(answer(first, 2019, last), answer(first, 2020, early),
				answer(second, 2019, "1"), answer(second, 2020, sum.equals("8") ? "7" : "2"),
				answer(third, 2020, due.equals("終了") ? "" : due)));
		ItemAssessment result = new Grading(PlanFixtures.register()
			.plan((plan) -> plan.scheme(SchemesToChoose.named("大阪府立図書館")).rollUp(rollUp(rollUp)))
			.item(PlanFixtures.item("6").indicator(first).indicator(second).indicator(third))
			.build()).grade(FiscalYear.of(2020), book).items().getFirst();
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.verdict().map(Verdict::label).orElse("")).isEqualTo(verdict);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(String.join("", result.reasons())).isEqualTo(reason);
	}

	private static Answer answer(Indicator indicator, int year, String actual) {
		return PlanFixtures.answer(indicator.id(), year, PlanFixtures.actual(actual));
	}

	private static RollUp rollUp(String label) {
		return Stream.of(RollUp.values()).filter((one) -> one.label().equals(label)).findFirst().orElseThrow();
	}

	private static List<Indicator> three() {
		return List.of("①", "②", "③")
			.stream()
			.map((branch) -> PlanFixtures.indicator("6", branch).everyYear(new Target.AtLeast(BigDecimal.TEN)).build())
			.toList();
	}

	private static GradeScheme scheme(GradeBasis basis, GradeComparison comparison, String bands) {
		List<GradeBand> rows = new ArrayList<>();
		for (String row : bands.split(" ")) {
			String label = row.substring(0, row.indexOf('='));
			Optional<BigDecimal> bound = PlanFixtures.number(row.substring(row.indexOf('=') + 1));
			rows.add(bound.map((percent) -> PlanFixtures.percent(basis, comparison, label, percent.toPlainString(), ""))
				.orElseGet(() -> PlanFixtures.lowest(basis, comparison, label, "")));
		}
		return new GradeScheme("見本", rows);
	}

	private static Indicator everyYear(String target) {
		return PlanFixtures.indicator("1").everyYear(new Target.AtLeast(new BigDecimal(target))).build();
	}

	private static Assessment judge(GradeScheme scheme, Indicator indicator, String actual) {
		return grade(scheme, RollUp.LOWEST, List.of(indicator), 2020, List.of(actual)).assessments().getFirst();
	}

	private static Graded grade(GradeScheme scheme, RollUp rollUp, List<Indicator> indicators, int year,
			List<String> actuals) {
		PlanFixtures.ItemBuilder item = PlanFixtures.item(indicators.getFirst().id().item().value());
		List<Answer> answers = new ArrayList<>();
		for (int index = 0; index < indicators.size(); index++) {
			item.indicator(indicators.get(index));
			answers.add(PlanFixtures.answer(indicators.get(index).id(), year, PlanFixtures.actual(actuals.get(index))));
		}
		return new Grading(
				PlanFixtures.register().plan((plan) -> plan.scheme(scheme).rollUp(rollUp)).item(item).build())
			.grade(FiscalYear.of(year), new AnswerBook(answers));
	}

}
