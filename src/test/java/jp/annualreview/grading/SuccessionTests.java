package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanFixtures.IndicatorBuilder;
import jp.annualreview.plan.PlanFixtures.ItemBuilder;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 計画の改定をまたぐ前年度比: rules.md section 5. */
class SuccessionTests {

	private static final FiscalYear LAST = FiscalYear.of(2022);

	private static final FiscalYear FIRST = FiscalYear.of(2023);

	private static final IndicatorId HEIR = IndicatorId.of("10", "");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			場合,                 旧種類, 旧単位, 旧区分, 種類, 単位,   区分,   定義変更, 前年度, 今年度, 前年度値, 増減, 変化,     理由
			K42 同じ指標,         数値,   人,     累計,   数値, 人,     累計,   ,         204,    216,    204,      12,   改善,     ''
			K129 割合が下がる,    数値,   %,      毎年度, 数値, %,      毎年度, ,         97.71,  97.69,  97.71,    -0.02, 悪化,    ''
			K130 集計中,          数値,   %,      毎年度, 数値, %,      毎年度, ,         集計中, 98.6,   '',       '',   比較不能, 集計中
			前年度が未提出,       数値,   人,     累計,   数値, 人,     累計,   ,         未提出, 216,    '',       '',   比較不能, 前年度なし
			K124 単位が違う,      数値,   %,      毎年度, 数値, 百万円, 毎年度, ,         2.7,    132,    '',       '',   比較不能, 単位変更
			K87 種類が違う,       段階,   '',     毎年度, 数値, 件,     毎年度, ,         ◎,     396,    '',       '',   比較不能, 種類変更
			区分が違う,           数値,   人,     累計,   数値, 人,     毎年度, ,         204,    12,     '',       '',   比較不能, 定義変更
			K130 定義が変わる,    数値,   %,      毎年度, 数値, %,      毎年度, 2023,     99.74,  98.62,  99.74,    '',   比較不能, 定義変更
			K79 段階,             段階,   '',     毎年度, 段階, '',     毎年度, ,         ○,     ◎,     3,        1,    改善,     ''
			""")
	void 改定をまたぐ前年度比(String row, String formerKind, String formerUnit, String formerPeriod, String kind, String unit,
			String period, Integer redefined, String last, String now, String previous, String difference,
			String change, String reason) {
		PlanRegister former = former(indicator("42", formerKind, formerUnit, formerPeriod).build());
		IndicatorBuilder heir = indicator("10", kind, unit, period);
		if (redefined != null) {
			heir.redefinedIn(redefined);
		}
		PlanRegister register = register(PlanFixtures.item("10").indicator(heir.build()).predecessor("old", "42"));
		YearOverYear result = compare(register, former, last, now).changes().getFirst();
		assertThat(result.previous().map((value) -> value.stripTrailingZeros().toPlainString()).orElse(""))
			.isEqualTo(previous);
		assertThat(result.difference().map((value) -> value.stripTrailingZeros().toPlainString()).orElse(""))
			.isEqualTo(difference);
		assertThat(result.change().label()).isEqualTo(change);
		assertThat(result.reason()).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			場合,             旧計画, 旧番号, 旧枝番, 比べられる, 理由
			枝番の指定,       old,    6,      '2',    はい,       ''
			枝番が二つで空欄, old,    6,      '',     いいえ,     旧計画に指標なし
			枝番が一つで空欄, old,    7,      '',     はい,       ''
			一つでも別の枝番, old,    7,      '2',    いいえ,     旧計画に指標なし
			ない枝番,         old,    6,      '3',    いいえ,     旧計画に指標なし
			指標が一つで空欄, old,    42,     '',     はい,       ''
			ない番号,         old,    99,     '',     いいえ,     旧計画に指標なし
			二つを統合,       old,    42;6,   '',     いいえ,     旧計画の取組を統合
			別の計画,         other,  42,     '',     いいえ,     前年度なし
			""")
	void 旧枝番で指標をたどる(String row, String plan, String numbers, String branch, String comparable, String reason) {
		PlanRegister former = PlanFixtures.register()
			.plan((one) -> one.id("old").years(2019, 2022))
			.item(PlanFixtures.item("42").indicator(indicator("42", "数値", "人", "累計").build()))
			.item(PlanFixtures.item("6")
				.indicator(PlanFixtures.indicator("6", "1").unit("人").period(Period.CUMULATIVE).build())
				.indicator(PlanFixtures.indicator("6", "2").unit("人").period(Period.CUMULATIVE).build()))
			.item(PlanFixtures.item("7")
				.indicator(PlanFixtures.indicator("7", "1").unit("人").period(Period.CUMULATIVE).build()))
			.build();
		PlanRegister register = register(PlanFixtures.item("10")
			.indicator(indicator("10", "数値", "人", "累計").formerBranch(branch).build())
			.predecessor(plan, numbers.split(";")));
		YearOverYear result = compare(register, former, "200", "216").changes().getFirst();
		assertThat(result.previous().isPresent()).isEqualTo(comparable.equals("はい"));
		assertThat(result.reason()).isEqualTo(reason);
	}

	@Test
	void aSettledStageLeftBlankIsHandedOnAsTheStageInForce() {
		PlanRegister former = former(indicator("42", "段階", "", "毎年度").build());
		PlanRegister register = register(
				PlanFixtures.item("10").indicator(indicator("10", "段階", "", "毎年度").build()).predecessor("old", "42"));
		IndicatorId origin = IndicatorId.of("42", "");
		AnswerBook years = new AnswerBook(List.of(answer(origin, 2019, "◎"), answer(origin, 2020, ""),
				answer(origin, 2021, ""), answer(origin, 2022, "")));
		Graded graded = new Grading(former).grade(LAST, years);
		List<Answer> answers = new Succession(register, former).answers(List.of(answer(origin, 2022, "")), graded);
		assertThat(answers).singleElement().satisfies((answer) -> {
			assertThat(answer.indicator()).isEqualTo(HEIR);
			assertThat(answer.actual()).isEqualTo(PlanFixtures.actual("◎"));
		});
	}

	/** A figure stays the figure it was, and the 自己評価 beside it is handed on. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			種類, 回答,   自己評価
			数値, 3,      一部達成
			段階, ○,     達成
			段階, 集計中, 未達成
			""")
	void 回答は自己評価とともに引き継ぐ(String kind, String text, String own) {
		PlanRegister former = former(indicator("42", kind, "人", "毎年度").build());
		PlanRegister register = register(
				PlanFixtures.item("10").indicator(indicator("10", kind, "人", "毎年度").build()).predecessor("old", "42"));
		Answer bare = answer(IndicatorId.of("42", ""), 2022, text);
		Answer given = new Answer(bare.indicator(), bare.year(), bare.actual(), bare.printed(), bare.department(), "",
				"", "", bare.source(),
				Stream.of(SelfAssessment.values()).filter((one) -> one.label().equals(own)).findFirst());
		Graded graded = new Grading(former).grade(LAST, new AnswerBook(List.of(given)));
		Succession succession = new Succession(register, former);
		assertThat(succession.answers(List.of(given), graded)).singleElement().satisfies((answer) -> {
			assertThat(answer.indicator()).isEqualTo(HEIR);
			assertThat(answer.actual()).isEqualTo(given.actual());
			assertThat(answer.selfAssessment().map(SelfAssessment::label)).contains(own);
		});
		assertThat(succession.graded(graded).assessments()).singleElement().satisfies((assessment) -> {
			assertThat(assessment.indicator()).isEqualTo(HEIR);
			assertThat(assessment.state()).isEqualTo(graded.assessments().getFirst().state());
			assertThat(assessment.answer().map(Answer::indicator)).contains(HEIR);
		});
	}

	@Test
	void gradesOfCarriedOnItemsMoveAcrossThePlansAndMergedOnesHaveNone() {
		PlanRegister former = former(indicator("42", "数値", "人", "累計").build());
		PlanRegister register = PlanFixtures.register()
			.plan((one) -> one.id("new").years(2023, 2026))
			.item(PlanFixtures.item("10").indicator(indicator("10", "数値", "人", "累計").build()).predecessor("old", "42"))
			.item(PlanFixtures.item("13")
				.indicator(indicator("13", "数値", "人", "累計").build())
				.predecessor("old", "42", "41"))
			.item(PlanFixtures.item("5").indicator(indicator("5", "数値", "人", "累計").build()))
			.build();
		Compared compared = compare(register, former, "204", "230");
		assertThat(compared.moves()).singleElement()
			.isEqualTo(new GradeMove(new ItemNumber("10"), "B", "A", Change.IMPROVED));
	}

	private static Target reach() {
		return new Target.ReachStage(PlanFixtures.stage("◎"));
	}

	private static IndicatorBuilder indicator(String item, String kind, String unit, String period) {
		IndicatorBuilder indicator = PlanFixtures.indicator(item).unit(unit);
		Stream.of(Period.values()).filter((one) -> one.label().equals(period)).forEach(indicator::period);
		boolean stage = kind.equals("段階");
		for (int year = 2019; year <= 2026; year++) {
			indicator.target(year, "見本", stage ? reach() : new Target.AtLeast(new BigDecimal("211")));
		}
		return stage ? indicator.kind(IndicatorKind.STAGE) : indicator;
	}

	private static PlanRegister former(Indicator indicator) {
		return PlanFixtures.register().plan((plan) -> plan.id("old").years(2019, 2022)).with(indicator).build();
	}

	private static PlanRegister register(ItemBuilder item) {
		return PlanFixtures.register().plan((plan) -> plan.id("new").years(2023, 2026)).item(item).build();
	}

	/** The job's way: last year of the plan before, then the first year of this one. */
	private static Compared compare(PlanRegister register, PlanRegister former, String last, String now) {
		List<Answer> before = former.indicators().map((indicator) -> answer(indicator.id(), 2022, last)).toList();
		Graded gradedBefore = new Grading(former).grade(LAST, new AnswerBook(before));
		Succession succession = new Succession(register, former);
		List<Answer> answers = Stream
			.concat(succession.answers(before, gradedBefore).stream(),
					register.indicators().map((indicator) -> answer(indicator.id(), 2023, now)))
			.toList();
		AnswerBook book = new AnswerBook(answers);
		Grading grading = new Grading(register);
		return grading.compare(FIRST, grading.grade(FIRST, book), Optional.of(succession.graded(gradedBefore)), book,
				succession.obstacles());
	}

	private static Answer answer(IndicatorId indicator, int year, String text) {
		return PlanFixtures.answer(indicator, year, PlanFixtures.actual(text));
	}

}
