package jp.annualreview.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 前年度比: rules.md section 5.
 */
class ComparisonTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,             単位, 方向, 前年度,     今年度, 増減,  増減の単位, 増減率,   変化,     理由
			K42,            人,   増,   159,        186,    27,    人,         16.9811,  改善,     ''
			K42 減少,       人,   増,   186,        159,    -27,   人,         -14.5161, 悪化,     ''
			同じ,           人,   増,   159,        159,    0,     人,         0.0000,   横ばい,   ''
			小数の書き方,   人,   増,   159,        159.0,  0,     人,         0.0000,   横ばい,   ''
			K34 減る,       t,    減,   154000,     150000, -4000, t,          -2.5974,  改善,     ''
			K34 増える,     t,    減,   150000,     154000, 4000,  t,          2.6667,   悪化,     ''
			割合,           %,    増,   96.2,       97.0,   0.8,   ポイント,   0.8316,   改善,     ''
			前年度が0,      人,   増,   0,          7,      7,     人,         '',       改善,     前年度が0
			負の前年度,     %,    増,   -4,         -2,     2,     ポイント,   50.0000,  改善,     ''
			維持 近づく,    人,   維持, 540,        532,    -8,    人,         -1.4815,  改善,     ''
			維持 離れる,    人,   維持, 530,        525,    -5,    人,         -0.9434,  悪化,     ''
			維持 同じ距離,  人,   維持, 525,        535,    10,    人,         1.9048,   横ばい,   ''
			前年度未記入,   人,   増,   '',         7,      '',    人,         '',       比較不能, 前年度なし
			前年度未提出,   人,   増,   未提出,     7,      '',    人,         '',       比較不能, 前年度なし
			前年度集計中,   人,   増,   集計中 5,   7,      '',    人,         '',       比較不能, 集計中
			今年度集計中,   人,   増,   5,          集計中 7, '',  人,         '',       比較不能, 集計中
			今年度未提出,   人,   増,   5,          未提出, '',    人,         '',       比較不能, 未提出
			種類変更,       人,   増,   ◎,         7,      '',    人,         '',       比較不能, 種類変更
			""")
	void 前年度比(String row, String unit, String direction, String last, String now, String difference,
			String unitOfDifference, String relative, String change, String reason) {
		Indicator indicator = PlanFixtures.indicator("1")
			.unit(unit)
			.direction(direction)
			.tolerance("5")
			.everyYear(direction.equals("維持") ? new Target.Maintain(new BigDecimal("530"))
					: new Target.AtLeast(BigDecimal.TEN))
			.build();
		YearOverYear result = compare(indicator, last, now);
		assertThat(result.difference().map((value) -> value.stripTrailingZeros().toPlainString()).orElse(""))
			.isEqualTo(difference);
		assertThat(result.unit()).isEqualTo(unitOfDifference);
		assertThat(result.relative().map(BigDecimal::toPlainString).orElse("")).isEqualTo(relative);
		assertThat(result.change().label()).isEqualTo(change);
		assertThat(result.reason()).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			方向, 前年度, 今年度, 変化
			維持, 78,     80,     改善
			維持, 92,     89,     改善
			維持, 82,     88,     横ばい
			維持, 85,     91,     悪化
			維持, 92,     79,     改善
			増,   79,     95,     改善
			増,   95,     79,     悪化
			減,   95,     71,     改善
			減,   71,     95,     悪化
			""")
	void 範囲は目標からの距離で比べる(String direction, String last, String now, String change) {
		Indicator indicator = PlanFixtures.indicator("6")
			.unit("%")
			.direction(direction)
			.everyYear(new Target.Within(new BigDecimal("80"), new BigDecimal("90"), false))
			.build();
		assertThat(compare(indicator, last, now).change().label()).isEqualTo(change);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,      前年度, 今年度, 増減, 変化,     理由
			△ □ ○ ◎, △,    ○,      2,    改善,     ''
			○ ○ ○ ◎, ○,    ○,      0,    横ばい,   ''
			○ ○ ○ ◎, ○,    △,      -2,   悪化,     ''
			◎ · · ·,   ◎,    '',      0,    横ばい,   ''
			· ◎ · ·,   '',    ◎,      '',   比較不能, 前年度なし
			""")
	void 段階は順序で比べる(String plan, String last, String now, String difference, String change, String reason) {
		YearOverYear result = compare(PlanFixtures.indicator("3").stages(plan).build(), last, now);
		assertThat(result.difference().map(BigDecimal::toPlainString).orElse("")).isEqualTo(difference);
		assertThat(result.unit()).isEqualTo("段階");
		assertThat(result.relative()).isEmpty();
		assertThat(result.change().label()).isEqualTo(change);
		assertThat(result.reason()).isEqualTo(reason);
	}

	@Test
	void 定義が変わった年は比較不能() {
		Indicator indicator = PlanFixtures.indicator("1")
			.redefinedIn(2020)
			.everyYear(new Target.AtLeast(BigDecimal.TEN))
			.build();
		YearOverYear result = compare(indicator, "8", "9");
		assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
		assertThat(result.reason()).isEqualTo("定義変更");
		assertThat(result.previous()).contains(new BigDecimal("8"));
	}

	@Test
	void 期間内合計は合計でなく各年度の値どうしを比べる() {
		Indicator indicator = PlanFixtures.indicator("4")
			.unit("件")
			.period(Period.PERIOD_TOTAL)
			.target(2022, "8件", new Target.AtLeast(new BigDecimal("8")))
			.build();
		YearOverYear result = compare(indicator, "3", "2");
		assertThat(result.previous()).contains(new BigDecimal("3"));
		assertThat(result.difference()).contains(new BigDecimal("-1"));
		assertThat(result.change()).isEqualTo(Change.WORSENED);
	}

	/**
	 * The means of 2018-2020 and of 2017-2019; a difference is no difference of
	 * roundings.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			四年の値,                  増減,          増減率,  変化
			10.0;10.0;12.1;12.0001,    0.6667,        6.2308,  改善
			1;1;1;3,                   0.6666666667,  66.6667, 改善
			1;1;2.0;1.00,              0,             0.0000,  横ばい
			13.0;13;14;13,             0,             0.0000,  横ばい
			14;13;13;13,               -0.3333333333, -2.5000, 悪化
			0;0;0;1,                   0.3333333333,  '',      改善
			""")
	void 平均3年の増減は分数どうしで計算する(String years, String difference, String relative, String change) {
		Indicator indicator = PlanFixtures.indicator("6")
			.period(Period.THREE_YEAR_MEAN)
			.everyYear(new Target.AtLeast(BigDecimal.TEN))
			.build();
		List<Answer> answers = new ArrayList<>();
		int year = 2017;
		for (String value : years.split(";")) {
			answers.add(PlanFixtures.answer(indicator.id(), year++, PlanFixtures.actual(value)));
		}
		Grading grading = new Grading(PlanFixtures.register().with(indicator).build());
		AnswerBook book = new AnswerBook(answers);
		YearOverYear result = grading
			.compare(FiscalYear.of(2020), grading.grade(FiscalYear.of(2020), book), Optional.empty(), book)
			.changes()
			.getFirst();
		assertThat(result.difference().map((value) -> value.stripTrailingZeros().toPlainString()).orElse(""))
			.isEqualTo(difference);
		assertThat(result.relative().map(BigDecimal::toPlainString).orElse("")).isEqualTo(relative);
		assertThat(result.change().label()).isEqualTo(change);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			前年度,   今年度,   変化,     理由
			一部達成, 達成,     改善,     ''
			未達成,   一部達成, 改善,     ''
			達成,     達成,     横ばい,   ''
			一部達成, 一部達成, 横ばい,   ''
			達成,     未達成,   悪化,     ''
			達成,     一部達成, 悪化,     ''
			'',       達成,     比較不能, 前年度なし
			未提出,   達成,     比較不能, 前年度なし
			集計中,   達成,     比較不能, 集計中
			達成,     集計中,   比較不能, 集計中
			達成,     未提出,   比較不能, 未提出
			達成,     差戻し,   比較不能, 差戻し
			5,        達成,     比較不能, 種類変更
			""")
	void 文章は自己評価の順序で比べる(String last, String now, String change, String reason) {
		YearOverYear result = compare(prose().build(), last, now);
		assertThat(result.change().label()).isEqualTo(change);
		assertThat(result.reason()).isEqualTo(reason);
		assertThat(result.previous()).isEmpty();
		assertThat(result.difference()).isEmpty();
		assertThat(result.unit()).isEmpty();
		assertThat(result.relative()).isEmpty();
	}

	@Test
	void 文章も定義が変わった年は比べない() {
		YearOverYear result = compare(prose().redefinedIn(2020).build(), "達成", "一部達成");
		assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
		assertThat(result.reason()).isEqualTo("定義変更");
		assertThat(result.previousPrinted()).isEqualTo("達成");
	}

	private static PlanFixtures.IndicatorBuilder prose() {
		return PlanFixtures.indicator("9").kind(IndicatorKind.PROSE).everyYear(new Target.Prose("職員定数を適正に管理"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			前年度, 今年度, 前年度の評価, 今年度の評価, 変化
			7,      10,     C,            A,            改善
			11,     9,      AA,           B,            悪化
			10,     11,     A,            AA,           改善
			7,      9,      C,            B,            改善
			10,     10.5,   A,            A,            横ばい
			'',     10,     未記入,       A,            比較不能
			10,     未提出, A,            未提出,       比較不能
			未提出, 未提出, 未提出,       未提出,       横ばい
			""")
	void 評価の変化(String last, String now, String before, String after, String change) {
		Indicator indicator = PlanFixtures.indicator("1").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		GradeMove move = compared(PlanFixtures.register().with(indicator), indicator, last, now).moves().getFirst();
		assertThat(move.before()).isEqualTo(before);
		assertThat(move.after()).isEqualTo(after);
		assertThat(move.change().label()).isEqualTo(change);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,        前年度, 今年度, 前年度の評価, 今年度の評価, 変化
			K34,       160000, 150000, B,            達成,         改善
			K34,       150000, 151000, A,            未達成,       悪化
			K34,       154000, 153000, A,            達成,         横ばい
			""")
	void 数値の目標から前年度比に変わった項目の評価の変化(String row, String last, String now, String before, String after, String change) {
		Indicator indicator = PlanFixtures.indicator("34")
			.direction("減")
			.target(2019, "154,000 t/年", new Target.AtMost(new BigDecimal("154000"), false))
			.target(2020, "前年度よりも削減", new Target.VersusLastYear(jp.annualreview.plan.Direction.DECREASE))
			.build();
		GradeMove move = compared(PlanFixtures.register().with(indicator), indicator, last, now).moves().getFirst();
		assertThat(move).isEqualTo(new GradeMove(indicator.id().item(), before, after,
				List.of(Change.values())
					.stream()
					.filter((one) -> one.label().equals(change))
					.findFirst()
					.orElseThrow()));
	}

	/** 達成 and 未達成 stand in no order to letters that have no points. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,        前年度, 今年度, 前年度の評価, 今年度の評価, 変化
			K34,       160000, 150000, B,            達成,         改善
			K34,       150000, 151000, A,            未達成,       悪化
			K34,       154000, 153000, A,            達成,         比較不能
			""")
	void 点数がなければ達成と未達成だけを比べる(String row, String last, String now, String before, String after, String change) {
		GradeScheme scheme = new GradeScheme("点数なし",
				PlanFixtures.kanazawaScheme()
					.bands()
					.stream()
					.map((band) -> PlanFixtures.band(band.basis(), band.comparison(), band.label(), band.bound(),
							band.inclusive(), ""))
					.toList());
		Indicator indicator = PlanFixtures.indicator("34")
			.direction("減")
			.target(2019, "154,000 t/年", new Target.AtMost(new BigDecimal("154000"), false))
			.target(2020, "前年度よりも削減", new Target.VersusLastYear(jp.annualreview.plan.Direction.DECREASE))
			.build();
		GradeMove move = compared(PlanFixtures.register().plan((plan) -> plan.scheme(scheme)).with(indicator),
				indicator, last, now)
			.moves()
			.getFirst();
		assertThat(move.before()).isEqualTo(before);
		assertThat(move.after()).isEqualTo(after);
		assertThat(move.change().label()).isEqualTo(change);
	}

	@Test
	void 期日は比べない() {
		Indicator indicator = PlanFixtures.indicator("21")
			.kind(IndicatorKind.DEADLINE)
			.unit("")
			.everyYear(new Target.DoneBy(LocalDate.of(2020, 12, 31)))
			.build();
		YearOverYear result = compare(indicator, "2019-12-10", "2020-12-10");
		assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
		assertThat(result.reason()).isEqualTo("数値でない");
	}

	@Test
	void 目標のない年の自己評価は比べない() {
		Indicator indicator = PlanFixtures.indicator("9")
			.kind(IndicatorKind.PROSE)
			.target(2019, "職員定数を適正に管理", new Target.Prose("職員定数を適正に管理"))
			.build();
		YearOverYear result = compare(indicator, "一部達成", "達成");
		assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
		assertThat(result.reason()).isEqualTo("目標なし");
	}

	@Test
	void 中止した項目は前の評価から状態へ動く() {
		Indicator indicator = PlanFixtures.indicator("1").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		PlanFixtures.RegisterBuilder register = PlanFixtures.register()
			.item(PlanFixtures.item("1").indicator(indicator).fate(ItemStatus.CANCELLED, 2020, "", ""));
		assertThat(compared(register, indicator, "10", "10").moves().getFirst().after()).isEqualTo("中止");
	}

	/** What a department answers all the same is shown and compared, never judged. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			今年度, 増減, 変化,     理由
			12,     2,    改善,     ''
			'',     '',   比較不能, 終了
			未提出, '',   比較不能, 終了
			集計中, '',   比較不能, 終了
			""")
	void 終了した項目も値があれば比べる(String now, String difference, String change, String reason) {
		Indicator indicator = PlanFixtures.indicator("1").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		YearOverYear result = compared(
				PlanFixtures.register()
					.item(PlanFixtures.item("1").indicator(indicator).fate(ItemStatus.ENDED, 2020, "完了", "")),
				indicator, "10", now)
			.changes()
			.getFirst();
		assertThat(result.difference().map(BigDecimal::toPlainString).orElse("")).isEqualTo(difference);
		assertThat(result.change().label()).isEqualTo(change);
		assertThat(result.reason()).isEqualTo(reason);
	}

	@Test
	void 前年度の結果がなければ評価の変化はない() {
		Indicator indicator = PlanFixtures.indicator("1").everyYear(new Target.AtLeast(BigDecimal.TEN)).build();
		Grading grading = new Grading(PlanFixtures.register().with(indicator).build());
		AnswerBook book = book(indicator, "9", "10");
		Compared compared = grading.compare(FiscalYear.of(2020), grading.grade(FiscalYear.of(2020), book),
				Optional.empty(), book);
		assertThat(compared.moves()).isEmpty();
		assertThat(compared.changes().getFirst().change()).isEqualTo(Change.IMPROVED);
	}

	private static YearOverYear compare(Indicator indicator, String last, String now) {
		return compared(PlanFixtures.register().with(indicator), indicator, last, now).changes().getFirst();
	}

	private static Compared compared(PlanFixtures.RegisterBuilder register, Indicator indicator, String last,
			String now) {
		Grading grading = new Grading(register.build());
		AnswerBook book = book(indicator, last, now);
		return grading.compare(FiscalYear.of(2020), grading.grade(FiscalYear.of(2020), book),
				Optional.of(grading.grade(FiscalYear.of(2019), book)), book);
	}

	private static AnswerBook book(Indicator indicator, String last, String now) {
		List<Answer> answers = new ArrayList<>();
		answers.add(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)));
		answers.add(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(now)));
		return new AnswerBook(answers);
	}

}
