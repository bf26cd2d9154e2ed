package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** 計算の根拠: what is read out to a committee member who asks why. */
class ReckoningTests {

	@Test
	void K126_減少指標() {
		assertThat(reckoning(PlanFixtures.indicator("126")
			.direction("減")
			.everyYear(new Target.AtMost(new BigDecimal("14600"), false))
			.build(), "15000")).isEqualTo("""
					以下: 実績が目標 14,600人以下で達成。達成率 = 2 − 実績 ÷ 目標［差分］
					実績 = 15,000人
					達成率 = 2 − 15,000人 ÷ 14,600人 = 97.2603%
					15,000人 は 14,600人を超える → 未達成
					97.2603% は 90%以上100%未満 → B""");
	}

	@Test
	void K120_同値() {
		assertThat(reckoning(PlanFixtures.indicator("120")
			.unit("%")
			.direction("減")
			.everyYear(new Target.Below(BigDecimal.TEN))
			.build(), "10.0")).isEqualTo("""
					未満: 実績が目標 10%未満で達成（同じ値は未達成）。守れば達成率100%、超えたときの達成率 = 2 − 実績 ÷ 目標［差分］
					実績 = 10%
					達成率 = 100.0000%（実績が目標と同値）
					10% は 10%と同じ → 未達成
					100.0000%（同値、未達成）は下限が100%より低い最上位の区分 → B""");
	}

	@Test
	void K5_程度() {
		assertThat(reckoning(PlanFixtures.indicator("5")
			.unit("%")
			.everyYear(new Target.About(new BigDecimal("70"), new BigDecimal("0.5")))
			.build(), "約69.5")).isEqualTo("""
					程度: 実績が69.5%以上（目標 70% ± 0.5%）で達成。幅の内は達成率100%
					実績 = 約69.5%
					達成率 = 100.0000%（目標の幅 69.5%～70.5% の内）
					69.5% は 69.5%以上 → 達成
					100.0000% は 100%以上110%未満 → A""");
	}

	@Test
	void K34_前年度比() {
		assertThat(reckoning(PlanFixtures.indicator("34")
			.unit("t")
			.direction("減")
			.everyYear(new Target.VersusLastYear(Direction.DECREASE))
			.build(), "154000", "150000")).isEqualTo("""
					前年度比: 前年度実績より少なければ達成（同じ値は未達成）
					実績 = 150,000t
					達成率なし（前年度比）
					令和元年度からの増減 = 150,000t − 154,000t = −4,000t
					150,000t は 154,000t未満 → 達成""");
	}

	@Test
	void K37_基準年度比() {
		assertThat(reckoning(PlanFixtures.indicator("37")
			.unit("%")
			.everyYear(new Target.VersusBaseYear(new BigDecimal("7"), "対H25比"))
			.build(), "6.3")).isEqualTo("""
					基準年度比: 「対H25比」の率そのものを実績とし、実績が目標 7%以上で達成。達成率 = 実績 ÷ 目標
					実績 = 6.3%
					達成率 = 6.3% ÷ 7% = 90.0000%
					6.3% は 7%未満 → 未達成
					90.0000% は 90%以上100%未満 → B""");
	}

	@Test
	void 未提出も読み上げられる() {
		assertThat(reckoning(PlanFixtures.indicator("2").everyYear(new Target.AtLeast(BigDecimal.TEN)).build(), "未提出"))
			.isEqualTo("""

					未提出: 担当課の回答がないため判定しない""");
	}

	@Test
	void 同じ入力からは同じ結果が出る() {
		Indicator indicator = PlanFixtures.indicator("2").everyYear(new Target.AtLeast(new BigDecimal("20"))).build();
		AnswerBook book = book(indicator, "5", "7");
		Grading grading = new Grading(PlanFixtures.register().with(indicator).build());
		assertThat(grading.grade(FiscalYear.of(2020), book)).isEqualTo(grading.grade(FiscalYear.of(2020), book));
	}

	private static String reckoning(Indicator indicator, String... actuals) {
		Reckoning reckoning = new Grading(PlanFixtures.register().with(indicator).build())
			.grade(FiscalYear.of(2020), book(indicator, actuals))
			.assessments()
			.getFirst()
			.reckoning();
		return reckoning.rule() + "\n" + String.join("\n", reckoning.steps());
	}

	/** The last of the actuals is that of 2020. */
	private static AnswerBook book(Indicator indicator, String... actuals) {
		List<Answer> answers = new ArrayList<>();
		for (int index = 0; index < actuals.length; index++) {
			answers.add(PlanFixtures.answer(indicator.id(), 2021 - actuals.length + index,
					PlanFixtures.actual(actuals[index])));
		}
		return new AnswerBook(answers);
	}

}
