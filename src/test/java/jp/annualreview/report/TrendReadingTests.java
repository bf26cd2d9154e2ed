package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Grading;
import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 図の読み方 in a year before the target's own. */
class TrendReadingTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			評価基準 | 期間の区分 | 実績         | 図の読み方
			氷見市   | 期間内合計 | 1;0;3        | R3の実績は3件です。目標（8件）は令和4年度に判定します（進捗率 50.0%）。
			氷見市   | 最終年度   | 1;2;3        | R3の実績は3件です。目標（8件）は令和4年度に判定します（進捗率 37.5%）。
			南砺市   | 最終年度   | 1;2;3        | R3の実績は3件です。目標（8件）は令和4年度に判定します。
			氷見市   | 期間内合計 | 1;集計中;3   | R3は未判定のため、目標との比較はできません。
			氷見市   | 最終年度   | 1;2;集計中   | R3は集計中のため、目標との比較はできません。
			氷見市   | 期間内合計 | 5;3;3        | R3の実績は3件で、目標（8件）を達成しました。
			""")
	void theTargetToComeIsNotMissed(String scheme, String period, String actuals, String reading) {
		Indicator indicator = PlanFixtures.indicator("99")
			.unit("件")
			.period(List.of(Period.values())
				.stream()
				.filter((one) -> one.label().equals(period))
				.findFirst()
				.orElseThrow())
			.baseline("0")
			.target(2022, "8件", new Target.AtLeast(new BigDecimal("8")))
			.build();
		assertThat(new TrendReading(new ReviewFacts(ReportFixtures.smallInput(true)), indicator,
				assess(SchemesToChoose.named(scheme), indicator, actuals), "3件")
			.sentence()).isEqualTo(reading);
	}

	private static Assessment assess(GradeScheme scheme, Indicator indicator, String actuals) {
		List<Answer> answers = new ArrayList<>();
		int year = 2019;
		for (String actual : actuals.split(";")) {
			answers.add(PlanFixtures.answer(indicator.id(), year++, PlanFixtures.actual(actual)));
		}
		return new Grading(PlanFixtures.register().plan((plan) -> plan.scheme(scheme)).with(indicator).build())
			.grade(ReportFixtures.YEAR, new AnswerBook(answers))
			.assessments()
			.getFirst();
	}

}
