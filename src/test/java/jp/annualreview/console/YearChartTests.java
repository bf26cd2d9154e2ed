package jp.annualreview.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Reckoning;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YearChartTests {

	@Test
	void joinsTheYearsThatHaveAValue() {
		YearChart chart = YearChart.of("人",
				List.of(year(2022, "100", "0"), year(2023, "100", ""), year(2024, "200", "150")));
		assertThat(chart.actualLine()).isEqualTo("50,180 590,67");
		assertThat(chart.targetLine()).isEqualTo("50,105 320,105 590,30");
		assertThat(chart.drawn()).isTrue();
	}

	@Test
	void saysTheSameInWords() {
		YearChart chart = YearChart.of("人", List.of(year(2022, "100", "90"), year(2023, "100", "")));
		assertThat(chart.words()).isEqualTo("2022年度は目標 100人、実績 90人。2023年度は目標 100人、実績 なし。");
	}

	@Test
	void printsLargeNumbersAsTheTableDoes() {
		YearChart chart = YearChart.of("人", List.of(year(2022, "14600", "14120.5"), year(2023, "13700", "")));
		assertThat(chart.targets()).extracting(YearChart.Point::text).containsExactly("14,600", "13,700");
		assertThat(chart.actuals()).extracting(YearChart.Point::text).containsExactly("14,120.5");
	}

	@Test
	void aStageIsShownByItsSign() {
		Stage begun = new Stage(1, "△", "研究・検討");
		Stage done = new Stage(3, "◎", "本格実施");
		YearChart chart = YearChart.of("", List.of(year(2022, begun, begun), year(2023, done, begun)));
		assertThat(chart.targets()).extracting(YearChart.Point::text).containsExactly("△", "◎");
		assertThat(chart.actuals()).extracting(YearChart.Point::text).containsExactly("△", "△");
		assertThat(chart.words()).isEqualTo("2022年度は目標 △、実績 △。2023年度は目標 ◎、実績 △。");
	}

	@Test
	void saysThatActualsAreAddedUp() {
		YearChart chart = YearChart.of("件",
				List.of(year(2022, Period.PERIOD_TOTAL, "8", "2"), year(2023, Period.PERIOD_TOTAL, "8", "3")));
		assertThat(chart.judged()).isEqualTo("実績の期間内合計");
		assertThat(chart.words()).isEqualTo("2022年度は目標 8件、実績の期間内合計 2件。2023年度は目標 8件、実績の期間内合計 3件。");
	}

	@Test
	void isNotDrawnForOneYearOrNoNumbers() {
		assertThat(YearChart.of("人", List.of(year(2022, "100", "90"))).drawn()).isFalse();
		assertThat(YearChart.of("", List.of(year(2022, "", ""), year(2023, "", ""))).drawn()).isFalse();
	}

	@Test
	void theHigherValuesFigureStandsAbove() {
		YearChart chart = YearChart.of("人", List.of(year(2022, "100", "90"), year(2023, "100", "110")));
		assertThat(chart.targets()).extracting((point) -> point.label() < point.y()).containsExactly(true, false);
		assertThat(chart.actuals()).extracting((point) -> point.label() < point.y()).containsExactly(false, true);
	}

	private static Assessment year(int year, String target, String actual) {
		return year(year, Period.EVERY_YEAR, target, actual);
	}

	private static Assessment year(int year, Period period, String target, String actual) {
		return year(year, period, new PrintedTarget(target, new Target.None()), number(target), Optional.empty(),
				number(actual));
	}

	private static Assessment year(int year, Stage target, Stage actual) {
		Answer answer = new Answer(IndicatorId.of("1", ""), FiscalYear.of(year), new Actual.Staged(actual),
				actual.symbol(), "財政課", "", "", "", new SourceLocation("財政課.xlsx", "調査票", "K11"));
		return year(year, Period.EVERY_YEAR, new PrintedTarget(target.symbol(), new Target.ReachStage(target)),
				Optional.of(BigDecimal.valueOf(target.order())), Optional.of(answer),
				Optional.of(BigDecimal.valueOf(actual.order())));
	}

	private static Assessment year(int year, Period period, PrintedTarget target, Optional<BigDecimal> targetValue,
			Optional<Answer> answer, Optional<BigDecimal> actualValue) {
		return new Assessment(IndicatorId.of("1", ""), FiscalYear.of(year), period, "以上", Direction.values()[0], target,
				targetValue, answer, actualValue, Optional.empty(), Optional.empty(), "", Optional.empty(), "",
				Optional.empty(), State.JUDGED, List.of(), Optional.empty(), Reckoning.NONE);
	}

	private static Optional<BigDecimal> number(String text) {
		return Optional.of(text).filter((one) -> !one.isEmpty()).map(BigDecimal::new);
	}

}
