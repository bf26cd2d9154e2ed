package jp.annualreview.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.grading.Graded;
import jp.annualreview.grading.Grading;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** 検討・対応が必要なこと: what waits for its year is told from what lacks something. */
class OverviewDecisionsTests {

	@Test
	void ofTheUndecidedThoseJudgedInALaterYearAreToldApart() {
		assertThat(
				decisions(judgedIn("1", "", 2022), judgedIn("2", "", 2023), judgedIn("3", "", 2022), keptUp("4", "")))
			.contains("判定していない取組は4件で、未判定4件（番号 1、2、3、4）です（「未確定・判定不能・終了・未提出の項目」）。"
					+ "未判定のうち2件は目標の年度（令和4年度）、1件は目標の年度（令和5年度）に判定します。");
	}

	@Test
	void anItemWaitsForItsLastIndicatorAndNotWhereOneLacksSomething() {
		PlanRegister register = PlanFixtures.register()
			.plan((plan) -> plan.years(2019, 2023))
			.item(PlanFixtures.item("1").indicator(judgedIn("1", "①", 2022)).indicator(judgedIn("1", "②", 2023)))
			.item(PlanFixtures.item("2").indicator(judgedIn("2", "①", 2022)).indicator(keptUp("2", "②")))
			.build();
		assertThat(decisions(register))
			.contains("判定していない取組は2件で、未判定2件（番号 1、2）です（「未確定・判定不能・終了・未提出の項目」）。" + "未判定のうち1件は目標の年度（令和5年度）に判定します。");
	}

	private static List<String> decisions(Indicator... indicators) {
		PlanFixtures.RegisterBuilder register = PlanFixtures.register().plan((plan) -> plan.years(2019, 2023));
		List.of(indicators).forEach(register::with);
		return decisions(register.build());
	}

	/** Every indicator is answered with 3. */
	private static List<String> decisions(PlanRegister register) {
		List<Answer> answers = register.indicators()
			.map((one) -> PlanFixtures.answer(one.id(), ReportFixtures.YEAR.value(), PlanFixtures.actual("3")))
			.toList();
		Grading grading = new Grading(register);
		AnswerBook book = new AnswerBook(answers);
		Graded graded = grading.grade(ReportFixtures.YEAR, book);
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>();
		results.put(ReportFixtures.YEAR, graded);
		return new ReportComposer()
			.compose(new ReportInput(register, ReportFixtures.YEAR, Edition.FIRST, LocalDate.of(2022, 6, 30), results,
					grading.compare(ReportFixtures.YEAR, graded, Optional.empty(), book), List.of(), List.of()))
			.overview()
			.decisions();
	}

	private static Indicator judgedIn(String item, String branch, int year) {
		return PlanFixtures.indicator(item, branch)
			.period(Period.FINAL_YEAR)
			.target(year, "8件", new Target.AtLeast(new BigDecimal("8")))
			.build();
	}

	/** 維持 without 許容幅. */
	private static Indicator keptUp(String item, String branch) {
		return PlanFixtures.indicator(item, branch)
			.direction(Direction.MAINTAIN)
			.everyYear(new Target.Maintain(new BigDecimal("3")))
			.build();
	}

}
