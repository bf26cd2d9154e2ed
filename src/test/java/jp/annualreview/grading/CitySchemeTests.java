package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemes the program ships, each by worked examples: rules.md section 3. The plan
 * runs from 2019 to 2022; 最終年度 targets are judged in 2022.
 */
class CitySchemeTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			基準           | 目標  | 実績     | 評価     | 印刷
			金沢市         | 100   | 110      | AA       | 110.0%
			金沢市         | 100   | 109.9999 | A        | 109.9%
			金沢市         | 100   | 100      | A        | 100.0%
			金沢市         | 100   | 99.98997 | B        | 99.9%
			金沢市         | 100   | 90       | B        | 90.0%
			金沢市         | 100   | 89.99    | C        | 89.9%
			達成・未達成   | 100   | 100      | 達成     | 100.0%
			達成・未達成   | 100   | 99.99    | 未達成   | 99.9%
			氷見市         | 100   | 100      | 達成     | 100.0%
			氷見市         | 100   | 99.98997 | 未達成   | 99.9%
			安中市         | 60    | 60       | 達成     | 100.0%
			安中市         | 60    | 59       | 未達成   | 98.3%
			大阪府立図書館 | 100   | 110      | A        | 110.0%
			大阪府立図書館 | 100   | 109.96   | B        | 109.9%
			大阪府立図書館 | 100   | 80       | B        | 80.0%
			大阪府立図書館 | 100   | 79.99    | C        | 79.9%
			大阪府立図書館 | 100   | 50       | C        | 50.0%
			大阪府立図書館 | 100   | 49.9     | D        | 49.9%
			富士市         | 100   | 100      | 100%以上 | 100.0%
			富士市         | 100   | 99.99    | 80～100% | 99.9%
			富士市         | 100   | 80       | 80～100% | 80.0%
			富士市         | 100   | 79.96    | 50～80%  | 79.9%
			富士市         | 100   | 50       | 50～80%  | 50.0%
			富士市         | 100   | 49.99    | 50%未満  | 49.9%
			佐野市         | 100   | 120      | 7点      | 120.0%
			佐野市         | 100   | 100      | 7点      | 100.0%
			佐野市         | 100   | 99.98997 | 6点      | 99.9%
			佐野市         | 100   | 90       | 6点      | 90.0%
			佐野市         | 100   | 80       | 5点      | 80.0%
			佐野市         | 100   | 79.99    | 4点      | 79.9%
			佐野市         | 100   | 60       | 3点      | 60.0%
			佐野市         | 100   | 50       | 2点      | 50.0%
			佐野市         | 100   | 0        | 1点      | 0.0%
			""")
	void 達成率の区分(String scheme, String target, String actual, String grade, String printed) {
		Assessment result = judge(scheme, everyYear("増", target).build(), 2020, actual);
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.printedRate()).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行              | 方向 | 基準値 | 目標 | 実績  | 評価     | 印刷              | 取組   | 状態
			資料の例        | 増   | 10     | 20   | 18    | 80～100% | 80.0%（進捗率）   | A      | ''
			80%にわずか     | 増   | 10     | 20   | 17.99 | 60～80%  | 79.9%（進捗率）   | A      | ''
			目標どおり      | 増   | 10     | 20   | 20    | 100%以上 | 100.0%（進捗率）  | A      | ''
			ちょうど60%     | 増   | 10     | 20   | 16    | 60～80%  | 60.0%（進捗率）   | A      | ''
			ちょうど40%     | 増   | 10     | 20   | 14    | 40～60%  | 40.0%（進捗率）   | A      | ''
			ちょうど20%     | 増   | 10     | 20   | 12    | 20～40%  | 20.0%（進捗率）   | A      | ''
			開始時のまま    | 増   | 10     | 20   | 10    | 20%未満  | 0.0%（進捗率）    | B      | ''
			後退            | 増   | 10     | 20   | 9     | 20%未満  | -10.0%（進捗率）  | C      | ''
			減らす指標      | 減   | 20     | 10   | 12    | 80～100% | 80.0%（進捗率）   | A      | ''
			減らす指標後退  | 減   | 20     | 10   | 21    | 20%未満  | -10.0%（進捗率）  | C      | ''
			基準値なし      | 増   | ''     | 20   | 18    | ''       | ''                | ''     | 未判定
			""")
	void 進捗率の区分と計画開始時との比較_南砺市(String row, String direction, String baseline, String target, String actual, String grade,
			String printed, String item, String state) {
		Indicator indicator = finalYear(direction, target).baseline(baseline).build();
		Graded graded = grade("南砺市", 2020, List.of(indicator), "", actual);
		Assessment result = graded.assessments().getFirst();
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.printedRate()).isEqualTo(printed);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(result.verdict()).isEmpty();
		assertThat(graded.items().getFirst().grade()).isEqualTo(item);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画前 | 計画    | 実績 | 指標   | 取組
			''     | ○ ◎ · · | ○    | 未達成 | A
			△      | ○ ◎ · · | ○    | 未達成 | A
			○      | ○ ◎ · · | ○    | 未達成 | B
			◎      | ○ ◎ · · | ○    | 未達成 | C
			○      | ○ ◎ · · | ◎    | 達成   | A
			''     | · · ◎ · |      | D      | D
			""")
	void 段階は計画前の段階と比べる_南砺市(String before, String plan, String actual, String indicator, String item) {
		Indicator stages = PlanFixtures.indicator("1").stages(plan).build();
		List<Answer> answers = new ArrayList<>();
		if (!before.isEmpty()) {
			answers.add(PlanFixtures.answer(stages.id(), 2018, PlanFixtures.actual(before)));
		}
		answers.add(PlanFixtures.answer(stages.id(), 2020, PlanFixtures.actual((actual == null) ? "" : actual)));
		Graded graded = new Grading(
				PlanFixtures.register().plan((one) -> one.scheme(SchemesToChoose.named("南砺市"))).with(stages).build())
			.grade(FiscalYear.of(2020), new AnswerBook(answers));
		assertThat(graded.assessments().getFirst().grade()).isEqualTo(indicator);
		assertThat(graded.items().getFirst().grade()).isEqualTo(item);
	}

	/**
	 * Where the plan started at its target nothing can be nearer to it: within 許容幅 is B,
	 * also before the target year, where the indicator itself has no 進捗率.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行                   | 期間     | 方向 | 基準値 | 目標 | 許容幅 | 実績 | 取組 | 状態
			同じ                 | 毎年度   | 増   | 20     | 20   | ''     | 20   | B    | ''
			よい                 | 毎年度   | 増   | 20     | 20   | ''     | 20.1 | A    | ''
			悪い                 | 毎年度   | 増   | 20     | 20   | ''     | 19.9 | C    | ''
			減らす指標 同じ      | 毎年度   | 減   | 20     | 20   | ''     | 20.0 | B    | ''
			減らす指標 よい      | 毎年度   | 減   | 20     | 20   | ''     | 19   | A    | ''
			減らす指標 悪い      | 毎年度   | 減   | 20     | 20   | ''     | 21   | C    | ''
			許容幅ちょうど       | 毎年度   | 増   | 20     | 20   | 2      | 18   | B    | ''
			許容幅のよい側       | 毎年度   | 増   | 20     | 20   | 2      | 22   | B    | ''
			許容幅を超えてよい   | 毎年度   | 増   | 20     | 20   | 2      | 22.1 | A    | ''
			許容幅を超えて悪い   | 毎年度   | 増   | 20     | 20   | 2      | 17.9 | C    | ''
			維持 許容幅の下      | 毎年度   | 維持 | 530    | 530  | 5      | 525  | B    | ''
			維持 許容幅の上      | 毎年度   | 維持 | 530    | 530  | 5      | 535  | B    | ''
			維持 下に外れる      | 毎年度   | 維持 | 530    | 530  | 5      | 524  | C    | ''
			維持 上に外れる      | 毎年度   | 維持 | 530    | 530  | 5      | 536  | C    | ''
			維持 近づく          | 毎年度   | 維持 | 550    | 530  | 5      | 540  | A    | ''
			維持 遠ざかる        | 毎年度   | 維持 | 540    | 530  | 5      | 519  | C    | ''
			維持 反対側へ同じ差  | 毎年度   | 維持 | 540    | 530  | 5      | 520  | B    | ''
			途中年度 同じ        | 最終年度 | 増   | 20     | 20   | ''     | 20   | B    | 未判定
			途中年度 よい        | 最終年度 | 増   | 20     | 20   | ''     | 21   | A    | 未判定
			途中年度 悪い        | 最終年度 | 増   | 20     | 20   | ''     | 19   | C    | 未判定
			途中年度 許容幅の内  | 最終年度 | 減   | 20     | 20   | 1      | 21   | B    | 未判定
			途中年度 維持        | 最終年度 | 維持 | 530    | 530  | 5      | 536  | C    | 未判定
			基準値が目標よりよい | 最終年度 | 増   | 25     | 20   | ''     | 22   | C    | 未判定
			差がある 許容幅なし  | 毎年度   | 増   | 10     | 20   | 2      | 11   | A    | ''
			""")
	void 開始時が目標と同じ取組_南砺市(String row, String period, String direction, String baseline, String target, String tolerance,
			String actual, String item, String state) {
		PlanFixtures.IndicatorBuilder builder = period.equals("毎年度") ? everyYear(direction, target)
				: finalYear(direction, target);
		Graded graded = grade("南砺市", 2020, List.of(builder.baseline(baseline).tolerance(tolerance).build()), "",
				actual);
		assertThat(graded.items().getFirst().grade()).isEqualTo(item);
		assertThat(graded.items().getFirst().state()).isEqualTo(State.JUDGED);
		assertThat(graded.assessments().getFirst().state().label()).isEqualTo(state);
	}

	@Test
	void 取組の評価は指標の区分ではなく開始時との比較をまとめる_南砺市() {
		Indicator better = finalYear("増", "20").baseline("10").build();
		Indicator same = PlanFixtures.indicator("1", "2").baseline("5").everyYear(atLeast("6")).build();
		Indicator words = PlanFixtures.indicator("1", "3")
			.kind(IndicatorKind.PROSE)
			.everyYear(new Target.Prose("推進"))
			.build();
		Graded graded = grade("南砺市", 2020, List.of(better, same, words), "", "18", "5", "未達成");
		assertThat(graded.assessments()).extracting(Assessment::grade).containsExactly("80～100%", "20%未満", "未達成");
		assertThat(graded.items()).singleElement().extracting(ItemAssessment::grade).isEqualTo("B");
		assertThat(graded.assessments().getFirst().reckoning().steps()).contains("取組の評価: 実績は計画開始時よりよい → A");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			方向, 基準値, 目標, 実績,  評価
			増,   40,     50,   51,    S
			増,   40,     50,   50,    A
			増,   40,     50,   40.01, A
			増,   40,     50,   40,    B
			増,   40,     50,   36,    B
			増,   40,     50,   35.99, C
			減,   40,     30,   29,    S
			減,   40,     30,   30,    A
			減,   40,     30,   39.99, A
			減,   40,     30,   40,    B
			減,   40,     30,   44,    B
			減,   40,     30,   44.01, C
			増,   -10,    5,    -11,   B
			増,   -10,    5,    -11.1, C
			増,   40,     50,   把握不能, −
			増,   40,     50,   該当なし, −
			増,   40,     50,   集計中, ''
			増,   '',     50,   51,    S
			増,   '',     50,   49,    未達成
			""")
	void 目標と基準値の区分_長与町(String direction, String baseline, String target, String actual, String grade) {
		Assessment result = judge("長与町", everyYear(direction, target).baseline(baseline).build(), 2020, actual);
		assertThat(result.grade()).isEqualTo(grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 方向 | 基準値 | 目標 | 実績  | 評価   | 印刷
			2019 | 増   | ''     | 100  | 25    | 着実   | 100.0%（年数按分）
			2019 | 増   | ''     | 100  | 24.99 | 概ね   | 99.9%（年数按分）
			2019 | 増   | ''     | 100  | 15    | 概ね   | 60.0%（年数按分）
			2019 | 増   | ''     | 100  | 14.99 | 要改善 | 59.9%（年数按分）
			2020 | 増   | ''     | 100  | 50    | 着実   | 100.0%（年数按分）
			2020 | 増   | ''     | 100  | 30    | 概ね   | 60.0%（年数按分）
			2021 | 増   | ''     | 100  | 75    | 着実   | 100.0%（年数按分）
			2022 | 増   | ''     | 100  | 100   | 着実   | 100.0%
			2022 | 増   | ''     | 100  | 60    | 概ね   | 60.0%
			2022 | 増   | ''     | 100  | 59    | 要改善 | 59.0%
			2020 | 減   | 100    | 60   | 80    | 着実   | 100.0%（年数按分）
			2020 | 減   | 100    | 60   | 88    | 概ね   | 60.0%（年数按分）
			2020 | 減   | 100    | 60   | 89    | 要改善 | 55.0%（年数按分）
			2020 | 減   | ''     | 60   | 80    | ''     | ''
			2020 | 減   | 60     | 60   | 50    | ''     | ''
			2020 | 減   | 50     | 60   | 55    | ''     | ''
			2020 | 増   | ''     | 0    | 5     | ''     | ''
			2020 | 増   | ''     | 100  | 0     | 要改善 | 0.0%（年数按分）
			""")
	void 年数按分の区分_多摩市(int year, String direction, String baseline, String target, String actual, String grade,
			String printed) {
		Assessment result = judge("多摩市", finalYear(direction, target).baseline(baseline).build(), year, actual);
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.printedRate()).isEqualTo(printed);
	}

	/** Five years from 2019: one fifth of the way is due in the first. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行                     | 年度 | 期間       | 方向 | 基準値 | 目標  | 実績   | 評価   | 印刷
			後退                   | 2019 | 最終年度   | 増   | 50000  | 51000 | 49000  | 要改善 | -500.0%（年数按分、基準値から）
			動かない               | 2019 | 最終年度   | 増   | 50000  | 51000 | 50000  | 要改善 | 0.0%（年数按分、基準値から）
			1年分                  | 2019 | 最終年度   | 増   | 50000  | 51000 | 50200  | 着実   | 100.0%（年数按分、基準値から）
			1年分にわずか          | 2019 | 最終年度   | 増   | 50000  | 51000 | 50199  | 概ね   | 99.5%（年数按分、基準値から）
			6割                    | 2019 | 最終年度   | 増   | 50000  | 51000 | 50120  | 概ね   | 60.0%（年数按分、基準値から）
			6割にわずか            | 2020 | 最終年度   | 増   | 50000  | 51000 | 50239  | 要改善 | 59.8%（年数按分、基準値から）
			2年分                  | 2020 | 最終年度   | 増   | 50000  | 51000 | 50400  | 着実   | 100.0%（年数按分、基準値から）
			早く届く               | 2020 | 最終年度   | 増   | 50000  | 51000 | 51000  | 着実   | 250.0%（年数按分、基準値から）
			割り切れない           | 2021 | 最終年度   | 増   | 0      | 100   | 59.999 | 概ね   | 99.9%（年数按分、基準値から）
			減らす                 | 2020 | 最終年度   | 減   | 100    | 60    | 84     | 着実   | 100.0%（年数按分、基準値から）
			減らす 6割             | 2020 | 最終年度   | 減   | 100    | 60    | 90.4   | 概ね   | 60.0%（年数按分、基準値から）
			減らす 後退            | 2020 | 最終年度   | 減   | 100    | 60    | 101    | 要改善 | -6.3%（年数按分、基準値から）
			負の基準値             | 2019 | 最終年度   | 増   | -10    | 0     | -8     | 着実   | 100.0%（年数按分、基準値から）
			目標年度は達成率       | 2023 | 最終年度   | 増   | 50000  | 51000 | 50000  | 概ね   | 98.0%
			目標年度に届く         | 2023 | 最終年度   | 増   | 50000  | 51000 | 51000  | 着実   | 100.0%
			基準値なし             | 2019 | 最終年度   | 増   | ''     | 51000 | 50200  | ''     | ''
			基準値が目標と同じ     | 2019 | 最終年度   | 増   | 51000  | 51000 | 51500  | ''     | ''
			基準値が目標よりよい   | 2019 | 最終年度   | 減   | 50     | 60    | 55     | ''     | ''
			期間内合計             | 2019 | 期間内合計 | 増   | 10     | 100   | 20     | ''     | ''
			毎年度                 | 2019 | 毎年度     | 増   | 10     | 100   | 60     | 概ね   | 60.0%
			""")
	void 基準値からの年数按分(String row, int year, String period, String direction, String baseline, String target,
			String actual, String grade, String printed) {
		GradeScheme tama = SchemesToChoose.named("多摩市");
		GradeScheme scheme = new GradeScheme("基準値から",
				tama.bands().stream().map(CitySchemeTests::fromBaseline).toList());
		PlanFixtures.IndicatorBuilder builder = PlanFixtures.indicator("1").direction(direction).baseline(baseline);
		Indicator indicator = (period.equals("毎年度") ? builder.everyYear(target(direction, target))
				: builder.period(period(period)).target(2023, target, target(direction, target)))
			.build();
		Assessment result = new Grading(
				PlanFixtures.register().plan((plan) -> plan.years(2019, 2023).scheme(scheme)).with(indicator).build())
			.grade(FiscalYear.of(year),
					new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), year, PlanFixtures.actual(actual)))))
			.assessments()
			.getFirst();
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.printedRate()).isEqualTo(printed);
	}

	private static Period period(String label) {
		return Stream.of(Period.values()).filter((one) -> one.label().equals(label)).findFirst().orElseThrow();
	}

	private static GradeBand fromBaseline(GradeBand band) {
		return (band.comparison() != GradeComparison.PRO_RATA) ? band
				: new GradeBand(band.basis(), GradeComparison.PRO_RATA_FROM_BASELINE, band.label(), band.bound(),
						band.inclusive(), band.meaning(), band.points());
	}

	@Test
	void 年数按分の計算を読み上げる() {
		assertThat(judge("多摩市", finalYear("増", "100").build(), 2020, "30").reckoning().steps())
			.contains("年数按分 = 30人 ÷ (100人 × 2/4) = 60.0000% は 60%以上100%未満 → 概ね");
		assertThat(judge("多摩市", finalYear("減", "60").baseline("100").build(), 2020, "89").reckoning().steps())
			.contains("年数按分 = (100人 − 89人) ÷ ((100人 − 60人) × 2/4) = 55.0000% は 60%未満 → 要改善");
	}

	@Test
	void 毎年度の目標は按分しない_多摩市() {
		assertThat(judge("多摩市", everyYear("増", "100").build(), 2019, "60").grade()).isEqualTo("概ね");
		assertThat(judge("多摩市", everyYear("増", "100").build(), 2019, "59").grade()).isEqualTo("要改善");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			方向, 年度, 前年度, 目標, 実績, 評価, 状態,   判定
			増,   2020, 40,     100,  100,  A,    '',     ''
			増,   2020, 40,     100,  41,   B,    '',     ''
			増,   2020, 40,     100,  40,   C,    '',     ''
			増,   2020, 40,     100,  39,   D,    '',     ''
			減,   2020, 80,     60,   60,   A,    '',     ''
			減,   2020, 80,     60,   79,   B,    '',     ''
			減,   2020, 80,     60,   80,   C,    '',     ''
			減,   2020, 80,     60,   81,   D,    '',     ''
			増,   2020, '',     100,  40,   '',   未判定, ''
			増,   2022, 40,     100,  110,  A,    '',     達成
			増,   2022, 40,     100,  80,   B,    '',     未達成
			""")
	void 目標年度の前は前年度との比較で評価する_大阪府立図書館(String direction, int year, String last, String target, String actual,
			String grade, String state, String verdict) {
		Assessment result = grade("大阪府立図書館", year, List.of(finalYear(direction, target).build()), last, actual)
			.assessments()
			.getFirst();
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.state().label()).isEqualTo(state);
		assertThat(result.verdict().map(Verdict::label).orElse("")).isEqualTo(verdict);
	}

	/** A sum only grows; what fell from 2 to 1 is the year's own figure. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,               方向, 前年度, 目標, 実績, 実績値, 評価, 状態
			減った年,         増,   2,      8,    1,    3,      D,    ''
			同じ年,           増,   2,      8,    2,    4,      C,    ''
			増えた年,         増,   2,      8,    3,    5,      B,    ''
			合計が届いた年,   増,   7,      8,    1,    8,      B,    ''
			減らす 減った年,  減,   5,      4,    3,    8,      B,    ''
			減らす 増えた年,  減,   3,      4,    5,    8,      D,    ''
			減らす 合計が内,  減,   1,      4,    2,    3,      A,    ''
			前年度の欠けた年, 増,   '',     8,    1,    '',     '',   未判定
			""")
	void 期間内合計の途中年度は年度の値を前年度と比べる_大阪府立図書館(String row, String direction, String last, String target, String actual,
			String sum, String grade, String state) {
		Indicator indicator = PlanFixtures.indicator("1")
			.direction(direction)
			.period(Period.PERIOD_TOTAL)
			.target(2022, target, target(direction, target))
			.build();
		Assessment result = grade("大阪府立図書館", 2020, List.of(indicator), last, actual).assessments().getFirst();
		assertThat(result.actualValue().map(BigDecimal::toPlainString).orElse("")).isEqualTo(sum);
		assertThat(result.grade()).isEqualTo(grade);
		assertThat(result.state().label()).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画, 実績, 判定,   評価
			○,   ◎,   達成,   計画以上
			○,   ○,   達成,   計画どおり
			○,   □,   未達成, 計画未満
			△,   △,   達成,   計画どおり
			""")
	void 段階の区分_安中市(String plan, String actual, String verdict, String grade) {
		Assessment result = judge("安中市", PlanFixtures.indicator("1").stages("· " + plan + " · ·").build(), 2020,
				actual);
		assertThat(result.verdict().map(Verdict::label)).contains(verdict);
		assertThat(result.grade()).isEqualTo(grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			基準,   実績,     評価,   状態
			青森市, 達成,     達成,   ''
			青森市, 一部達成, 未達成, ''
			金沢市, 達成,     達成,   ''
			佐野市, 達成,     達成,   ''
			富士市, 把握不能, その他, 把握不能
			富士市, 集計中,   その他, 集計中
			富士市, 未提出,   '',     未提出
			""")
	void 達成のみの区分と状態の語(String scheme, String actual, String grade, String state) {
		Indicator words = PlanFixtures.indicator("1")
			.kind(IndicatorKind.PROSE)
			.everyYear(new Target.Prose("推進"))
			.build();
		Graded graded = grade(scheme, 2020, List.of(words), "", actual);
		assertThat(graded.assessments().getFirst().grade()).isEqualTo(grade);
		assertThat(graded.assessments().getFirst().state().label()).isEqualTo(state);
		assertThat(graded.items().getFirst().grade()).isEqualTo(grade);
		assertThat(graded.items().getFirst().state().label()).isEqualTo(state);
	}

	@Test
	void 終了した取組はその他として評価と分ける_富士市() {
		PlanFixtures.ItemBuilder item = PlanFixtures.item("1")
			.indicator(everyYear("増", "10").build())
			.fate(ItemStatus.ENDED, 2020, "完了", "");
		Graded graded = new Grading(
				PlanFixtures.register().plan((plan) -> plan.scheme(SchemesToChoose.named("富士市"))).item(item).build())
			.grade(FiscalYear.of(2020), new AnswerBook(List.of()));
		assertThat(graded.items().getFirst().grade()).isEqualTo("その他");
		assertThat(graded.items().getFirst().state().label()).isEqualTo("終了");
	}

	static Stream<String> names() {
		return SchemesToChoose.names().stream();
	}

	/** What the templates print beside a band must be what the band says. */
	@ParameterizedTest
	@MethodSource("names")
	void ひな形は計画台帳として誤りなく読め意味がついている(String name) {
		assertThat(SchemesToChoose.named(name).bands()).isNotEmpty().extracting(GradeBand::meaning).doesNotContain("");
	}

	private static PlanFixtures.IndicatorBuilder everyYear(String direction, String target) {
		return PlanFixtures.indicator("1").direction(direction).everyYear(target(direction, target));
	}

	private static PlanFixtures.IndicatorBuilder finalYear(String direction, String target) {
		return PlanFixtures.indicator("1")
			.direction(direction)
			.period(Period.FINAL_YEAR)
			.target(2022, target, target(direction, target));
	}

	private static Target target(String direction, String target) {
		return switch (direction) {
			case "減" -> new Target.AtMost(new BigDecimal(target), false);
			case "維持" -> new Target.Maintain(new BigDecimal(target));
			default -> atLeast(target);
		};
	}

	private static Target atLeast(String target) {
		return new Target.AtLeast(new BigDecimal(target));
	}

	private static Assessment judge(String scheme, Indicator indicator, int year, String actual) {
		return grade(scheme, year, List.of(indicator), "", actual).assessments().getFirst();
	}

	/** One item; last year's answer, where there is one, is for its first indicator. */
	private static Graded grade(String scheme, int year, List<Indicator> indicators, String last, String... actuals) {
		PlanFixtures.ItemBuilder item = PlanFixtures.item("1");
		List<Answer> answers = new ArrayList<>();
		if (!last.isEmpty()) {
			answers.add(PlanFixtures.answer(indicators.getFirst().id(), year - 1, PlanFixtures.actual(last)));
		}
		for (int index = 0; index < indicators.size(); index++) {
			item.indicator(indicators.get(index));
			answers.add(PlanFixtures.answer(indicators.get(index).id(), year, PlanFixtures.actual(actuals[index])));
		}
		return new Grading(PlanFixtures.register()
			.plan((plan) -> plan.scheme(SchemesToChoose.named(scheme)).rollUp(RollUp.LOWEST))
			.item(item)
			.build()).grade(FiscalYear.of(year), new AnswerBook(answers));
	}

}
