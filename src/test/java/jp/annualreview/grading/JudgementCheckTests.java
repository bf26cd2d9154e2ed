package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanFixtures.IndicatorBuilder;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 判定を要する検査: rules.md section 6.
 */
class JudgementCheckTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			区分,   前年度,     今年度, 指摘
			累計,   159,        158,    K07
			累計,   159,        159,    ''
			累計,   159,        186,    ''
			累計,   集計中 200, 186,    ''
			毎年度, 159,        158,    ''
			""")
	void K07_累計値の減少(String period, String last, String now, String code) {
		Indicator indicator = PlanFixtures.indicator("42")
			.period(period.equals("累計") ? Period.CUMULATIVE : Period.EVERY_YEAR)
			.everyYear(new Target.AtLeast(new BigDecimal("100")))
			.build();
		AnswerBook book = new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)),
				PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(now), "", "", "説明あり")));
		assertThat(codes(grade(indicator, book))).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			指標, 前年度, 今年度, 理由,       備考,       指摘, 重大度
			累計, 159,    158,    '',         '',         K07,  確認
			累計, 159,    158,    '',         集計の訂正, K07,  参考
			累計, 159,    158,    集計の訂正, '',         K07,  参考
			段階, ◎,      ○,      '',         '',         K13,  確認
			段階, ◎,      ○,      '',         制度の廃止, K13,  参考
			段階, ・,     ◎,      '',         '',         K13,  確認
			段階, ・,     ◎,      前倒し,     '',         K13,  参考
			""")
	void 理由があれば参考(String kind, String last, String now, String reason, String remark, String code, String severity) {
		IndicatorBuilder builder = PlanFixtures.indicator("42");
		Indicator indicator = kind.equals("累計")
				? builder.period(Period.CUMULATIVE).everyYear(new Target.AtLeast(new BigDecimal("100"))).build()
				: builder.stages("○ ○ ◎ ◎").build();
		List<Answer> answers = new ArrayList<>(
				List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(now), "", reason, remark)));
		if (!last.equals("・")) {
			answers.add(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)));
		}
		assertThat(grade(indicator, new AnswerBook(answers)))
			.filteredOn((finding) -> finding.code().name().equals(code))
			.singleElement()
			.extracting((finding) -> finding.severity().label())
			.isEqualTo(severity);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績,   理由,       備考,                   指摘
			7,      '',         '',                     K10
			7,      '　',       '',                     K10
			7,      応募が減少, '',                     ''
			7,      '',         【コロナ】講座を中止,   ''
			20,     '',         '',                     ''
			集計中, '',         '',                     ''
			30,     '',         '',                     K11
			29.9,   '',         '',                     ''
			30,     '',         新制度の開始による,     ''
			""")
	void K10とK11_理由なし(String actual, String reason, String remark, String code) {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		AnswerBook book = new AnswerBook(
				List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(actual), "", reason, remark)));
		assertThat(codes(grade(indicator, book))).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			初めの実績, 初めの理由, 後の実績, 後の理由,     対応済
			7,          '',         7,        応募が減少,   K10
			7,          '',         20,       '',           K10
			7,          '',         30,       '',           K10
			7,          '',         6,        '',           ''
			30,         '',         30,       新制度の開始, K11
			30,         '',         19,       '',           K11
			7,          応募が減少, 20,       '',           ''
			""")
	void 後の回答で直ったものは対応済(String first, String why, String then, String thenWhy, String settled) {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		AnswerBook book = new AnswerBook(
				List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(then), "", thenWhy, "")));
		Answer replaced = PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(first), "", why, "");
		Grading grading = new Grading(PlanFixtures.register().with(indicator).build());
		assertThat(codes(grading.settled(book, List.of(replaced)))).isEqualTo(settled);
	}

	@Test
	void 大幅な超過達成の基準は設定できる() {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		AnswerBook book = new AnswerBook(
				List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual("25"), "", "", "")));
		Grading strict = new Grading(PlanFixtures.register().with(indicator).build(),
				new GradingSettings(new BigDecimal("120")));
		List<Finding> findings = strict.grade(FiscalYear.of(2020), book).findings();
		assertThat(codes(findings)).isEqualTo("K11");
		assertThat(findings.getFirst().problem()).isEqualTo("達成率が 125.0% と 120%以上ですが、理由が記入されていません。");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			実施内容                                       | 指摘
			講座を開催し、目標を達成した。                 | K17
			目標達成。                                     | K17
			目標値を上回った。                             | K17
			目標は達成済みである。                         | K17
			講座を開催した。\u3000目標を達成しました        | K17
			目標未達成。                                   |
			目標を達成できなかった。                       |
			目標を達成していない。                         |
			目標を達成したとは言えない。                   |
			目標達成に向けて取り組んだ。                   |
			目標を達成するため周知した。                   |
			前年度は目標を達成したが、今年度は届かなかった。|
			目標を概ね達成した。                           |
			来年度には目標を達成できる見込み。             |
			講座を開催した。                               |
			""")
	void K17_記述と数値の矛盾(String activity, String code) {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		AnswerBook missed = new AnswerBook(
				List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual("7"), activity, "応募が減少", "")));
		AnswerBook met = new AnswerBook(
				List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual("20"), activity, "", "")));
		assertThat(codes(grade(indicator, missed))).isEqualTo((code == null) ? "" : code);
		assertThat(codes(grade(indicator, met))).isEmpty();
	}

	/** Findings are printed also in copies that must not show 備考. */
	@Test
	void K17_備考の文は引用しない() {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		AnswerBook missed = new AnswerBook(List
			.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual("7"), "", "応募が減少", "内々に目標を達成した。")));
		assertThat(grade(indicator, missed)).singleElement()
			.extracting(Finding::problem)
			.isEqualTo("備考に、目標を達成したと記入されていますが、実績では目標に届いていません。");
	}

	/** Figures that are not reviewed here are not asked about. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			状態,   計画,       前年度, 今年度, 指摘
			'',     △ □ ○ ◎, □,    △,      K13
			'',     △ □ ○ ◎, △,    □,      ''
			'',     △ △ ○ ◎, △,    △,      ''
			'',     △ □ ○ ◎, △,    ○,      K13
			終了,   △ □ ○ ◎, □,    △,      ''
			中止,   △ □ ○ ◎, □,    △,      ''
			統合,   △ □ ○ ◎, □,    △,      ''
			再掲,   △ □ ○ ◎, □,    △,      ''
			""")
	void K13_終わった取組や再掲の段階は問わない(String status, String plan, String last, String now, String code) {
		Indicator indicator = PlanFixtures.indicator("13").stages(plan).build();
		ItemStatus fate = Stream.of(ItemStatus.values())
			.filter((one) -> one.label().equals(status))
			.findFirst()
			.orElseThrow();
		AnswerBook book = new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)),
				PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(now), "", "調整が遅延", "")));
		Graded graded = new Grading(PlanFixtures.register()
			.item(PlanFixtures.item("13").indicator(indicator).fate(fate, 2020, "", ""))
			.build()).grade(FiscalYear.of(2020), book);
		assertThat(codes(graded.findings())).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画      | 前年度 | 今年度 | 指摘
			○ ◎ · ·   | ○     |        | K20
			◎ · · ·   | ◎     |        |
			△ □ · ·   | △     |        | K20
			◎ · · ·   | ○     |        | K20
			""")
	void K20_期限の来た段階の空欄(String plan, String last, String now, String code) {
		Indicator indicator = PlanFixtures.indicator("13").stages(plan).build();
		AnswerBook book = new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual(last)),
				PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual((now == null) ? "" : now))));
		assertThat(codes(grade(indicator, book))).isEqualTo((code == null) ? "" : code);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			求める | 段階   | 自己評価 | 理由       | 指摘
			はい   | ○     | 達成     |            |
			はい   | ○     | 一部達成 | 調整が遅延 |
			はい   | ○     | 一部達成 |            | K10
			はい   | ○     | 未達成   |            | K10
			はい   | ○     |          |            |
			いいえ | ○     |          |            |
			いいえ | ○     | 未達成   |            | K10
			はい   |        | 達成     |            | K20
			はい   |        |          |            | K20
			はい   | 差戻し |          |            |
			はい   | 未提出 |          |            |
			""")
	void K10とK20_目標のない段階と自己評価(String asked, String stage, String own, String reason, String code) {
		IndicatorBuilder builder = PlanFixtures.indicator("1-①").stages("· · · ·");
		Indicator indicator = (asked.equals("はい") ? builder.selfAssessed() : builder).build();
		Answer answer = PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual(blank(stage)), "", blank(reason),
				"");
		Answer assessed = new Answer(answer.indicator(), answer.year(), answer.actual(), answer.printed(),
				answer.department(), "", answer.reason(), "", answer.source(),
				Stream.of(SelfAssessment.values()).filter((one) -> one.label().equals(own)).findFirst());
		Graded graded = new Grading(PlanFixtures.register().with(indicator).build()).grade(FiscalYear.of(2020),
				new AnswerBook(List.of(assessed)));
		assertThat(codes(graded.findings())).isEqualTo(blank(code));
		assertThat(graded.items()).extracting(ItemAssessment::state).containsExactly(State.NO_TARGET);
	}

	private static String blank(@Nullable String text) {
		return (text == null) ? "" : text;
	}

	@Test
	void 指摘は担当課と該当箇所と原文を持つ() {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		Finding finding = grade(indicator,
				new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2020, PlanFixtures.actual("7")))))
			.getFirst();
		assertThat(finding.department()).isEqualTo("財政課");
		assertThat(finding.location().toString()).isEqualTo("2020/財政課.xlsx［調査票］H12");
		assertThat(finding.value()).isEqualTo("7");
		assertThat(finding.remedy()).endsWith("。");
		assertThat(finding.indicator()).contains(indicator.id());
	}

	private static List<Finding> grade(Indicator indicator, AnswerBook book) {
		return new Grading(PlanFixtures.register().with(indicator).build()).grade(FiscalYear.of(2020), book).findings();
	}

	private static String codes(List<Finding> findings) {
		return String.join(";", findings.stream().map((finding) -> finding.code().name()).toList());
	}

}
