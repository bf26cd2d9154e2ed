package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * 評価基準 of other cities and the roll-up of indicators: rules.md section 3. A scheme is
 * written {@code 評価=下限}, {@code >} for a bound not included, best first.
 */
class SchemeTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			自治体 | 評価基準                         | 目標 | 実績  | 評価
			氷見市 | 達成=100 未達成=                 | 100  | 100   | 達成
			氷見市 | 達成=100 未達成=                 | 100  | 99.99 | 未達成
			大阪府立図書館 | A=110 B=80 C=50 D=       | 100  | 110   | A
			大阪府立図書館 | A=110 B=80 C=50 D=       | 100  | 109.9 | B
			大阪府立図書館 | A=110 B=80 C=50 D=       | 100  | 49.9  | D
			富士市 | 80以上=80 50以上=50 50未満=      | 100  | 50    | 50以上
			佐野市 | 7=100 6=90 5=80 4=70 3=60 2=50 1= | 100 | 79.99 | 4
			佐野市 | 7=100 6=90 5=80 4=70 3=60 2=50 1= | 100 | 0     | 1
			""")
	void 達成率の区分(String city, String bands, String target, String actual, String grade) {
		assertThat(judge(scheme(GradeBasis.RATE, GradeComparison.RATE, bands), everyYear(target), actual).grade())
			.isEqualTo(grade);
	}

	@Test
	void 得点の区分しかなければ達成率で得点をつける_佐野市() {
		GradeScheme scheme = scheme(GradeBasis.POINTS, GradeComparison.RATE, "7=100 6=90 5=80 1=");
		assertThat(judge(scheme, everyYear("10"), "9.5").grade()).isEqualTo("6");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,             基準値, 目標, 実績,  評価,   状態
			100%以上,       10,     20,   20,    100,    ''
			80%ちょうど,    10,     20,   18,    80,     ''
			80%にわずか,    10,     20,   17.99, 60,     ''
			悪化,           10,     20,   9,     20未満, ''
			基準値なし,     '',     20,   18,    '',     未判定
			""")
	void 進捗率の区分は途中の年度でも評価する_南砺市(String row, String baseline, String target, String actual, String grade, String state) {
		Indicator indicator = PlanFixtures.indicator("1")
			.baseline(baseline)
			.period(Period.FINAL_YEAR)
			.target(2022, target, new Target.AtLeast(new BigDecimal(target)))
			.build();
		Assessment result = judge(
				scheme(GradeBasis.PROGRESS, GradeComparison.PROGRESS, "100=100 80=80 60=60 40=40 20=20 20未満="),
				indicator, actual);
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.state().label()).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績, 評価
			51,   S
			50,   A
			41,   A
			40,   B
			36,   B
			35.9, C
			""")
	void 目標と基準値の区分_長与町(String actual, String grade) {
		Indicator indicator = PlanFixtures.indicator("1")
			.baseline("40")
			.everyYear(new Target.AtLeast(new BigDecimal("50")))
			.build();
		assertThat(judge(nagayo(), indicator, actual).grade()).isEqualTo(grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績, 評価
			29,   S
			30,   A
			40,   B
			44,   B
			44.1, C
			""")
	void 減少指標では基準値の1割増までを同水準とする_長与町(String actual, String grade) {
		Indicator indicator = PlanFixtures.indicator("1")
			.baseline("40")
			.direction("減")
			.everyYear(new Target.AtMost(new BigDecimal("30"), false))
			.build();
		assertThat(judge(nagayo(), indicator, actual).grade()).isEqualTo(grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 実績, 評価
			2019, 25,   着実
			2019, 24,   概ね
			2019, 15,   概ね
			2019, 14,   要改善
			2020, 50,   着実
			2020, 49,   概ね
			2022, 60,   概ね
			""")
	void 年数按分の区分_多摩市(int year, String actual, String grade) {
		Indicator indicator = PlanFixtures.indicator("1")
			.period(Period.FINAL_YEAR)
			.target(2022, "100人", new Target.AtLeast(new BigDecimal("100")))
			.build();
		GradeScheme scheme = scheme(GradeBasis.RATE, GradeComparison.PRO_RATA, "着実=100 概ね=60 要改善=");
		assertThat(grade(scheme, RollUp.LOWEST, List.of(indicator), year, List.of(actual)).assessments()
			.getFirst()
			.grade()).isEqualTo(grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			前年度, 実績, 評価
			40,     100,  早期達成
			40,     41,   順調
			40,     40,   同レベル
			40,     39,   減少
			""")
	void 前年度との比較の区分_大阪府立図書館(String last, String actual, String grade) {
		GradeScheme scheme = new GradeScheme("図書館",
				List.of(band("早期達成", new LowerBound.TargetValue(), true), band("順調", new LowerBound.LastYear(), false),
						band("同レベル", new LowerBound.LastYear(), true), band("減少", new LowerBound.Lowest(), true)));
		Indicator indicator = PlanFixtures.indicator("1")
			.period(Period.FINAL_YEAR)
			.target(2022, "100人", new Target.AtLeast(new BigDecimal("100")))
			.build();
		AnswerBook book = new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)),
				PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(actual))));
		assertThat(new Grading(PlanFixtures.register().plan((plan) -> plan.scheme(scheme)).with(indicator).build())
			.grade(FiscalYear.of(2020), book)
			.assessments()
			.getFirst()
			.grade()).isEqualTo(grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画, 実績, 判定,   評価
			○,   ◎,   達成,   計画以上
			○,   ○,   達成,   計画どおり
			○,   △,   未達成, 計画未満
			""")
	void 段階の区分_安中市(String plan, String actual, String verdict, String grade) {
		GradeScheme scheme = new GradeScheme("安中市",
				List.of(PlanFixtures.band(GradeBasis.STAGE, GradeComparison.RATE, "計画以上", new LowerBound.TargetValue(),
						false, ""),
						PlanFixtures.band(GradeBasis.STAGE, GradeComparison.RATE, "計画どおり", new LowerBound.TargetValue(),
								true, ""),
						PlanFixtures.lowest(GradeBasis.STAGE, GradeComparison.RATE, "計画未満", "")));
		Assessment result = judge(scheme, PlanFixtures.indicator("1").stages("· " + plan + " · ·").build(), actual);
		assertThat(result.verdict().map(Verdict::label)).contains(verdict);
		assertThat(result.grade()).isEqualTo(grade);
	}

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
			""")
	void 複数指標のまとめ方(String rollUp, String actuals, String grade, String verdict, String state, String reason) {
		RollUp chosen = List.of(RollUp.values())
			.stream()
			.filter((one) -> one.label().equals(rollUp))
			.findFirst()
			.orElseThrow();
		ItemAssessment result = grade(PlanFixtures.kanazawaScheme(), chosen, three(), 2020, List.of(actuals.split(";")))
			.items()
			.getFirst();
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.verdict().map(Verdict::label).orElse("")).isEqualTo(verdict);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(String.join("", result.reasons())).isEqualTo(reason);
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

	@Test
	void 判定年度前の指標は取組事項の評価を待たせない() {
		Indicator yearly = PlanFixtures.indicator("17", "②").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		Indicator last = PlanFixtures.indicator("17", "①")
			.period(Period.FINAL_YEAR)
			.target(2022, "50%", new Target.AtLeast(new BigDecimal("50")))
			.build();
		Graded graded = grade(PlanFixtures.kanazawaScheme(), RollUp.LOWEST, List.of(last, yearly), 2020,
				List.of("30", "10"));
		assertThat(graded.assessments().getFirst().state().label()).isEqualTo("未判定");
		assertThat(graded.items().getFirst().grade()).isEqualTo("A");
	}

	private static List<Indicator> three() {
		return List.of("①", "②", "③")
			.stream()
			.map((branch) -> PlanFixtures.indicator("6", branch).everyYear(new Target.AtLeast(BigDecimal.TEN)).build())
			.toList();
	}

	private static GradeScheme nagayo() {
		return new GradeScheme("長与町",
				List.of(rate("S", new LowerBound.TargetValue(), false),
						rate("A", new LowerBound.BaselineTimes(BigDecimal.ONE), false),
						rate("B", new LowerBound.BaselineTimes(new BigDecimal("0.9")), true),
						rate("C", new LowerBound.Lowest(), true)));
	}

	private static GradeBand rate(String label, LowerBound bound, boolean inclusive) {
		return PlanFixtures.band(GradeBasis.RATE, GradeComparison.TARGET_AND_BASELINE, label, bound, inclusive, "");
	}

	private static GradeBand band(String label, LowerBound bound, boolean inclusive) {
		return PlanFixtures.band(GradeBasis.PROGRESS, GradeComparison.LAST_YEAR, label, bound, inclusive, "");
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
