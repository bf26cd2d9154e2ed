package jp.annualreview.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.grading.Rate;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value comes back from the ledger as it went in. */
class JsonTests {

	private static final Stage STAGE = new Stage(4, "◎", "施行・本格実施・充実");

	static Stream<Target> targets() {
		BigDecimal value = new BigDecimal("97.0");
		return Stream.of(new Target.AtLeast(value), new Target.AtMost(value, true), new Target.Below(value),
				new Target.Above(value), new Target.Zero(), new Target.Maintain(value),
				new Target.Within(value, BigDecimal.valueOf(99), false), new Target.About(value, new BigDecimal("0.5")),
				new Target.VersusLastYear(Direction.DECREASE), new Target.VersusReference(Direction.DECREASE),
				new Target.VersusBaseYear(value, "対H25比"), new Target.ReachStage(STAGE),
				new Target.DoneBy(LocalDate.of(2021, 12, 31)), new Target.Prose("職員定数を適正に管理"), new Target.None(),
				new Target.Ended(), new Target.NotStarted());
	}

	static Stream<Actual> actuals() {
		return Stream.of(new Actual.Measured(new BigDecimal("0.97"), true), new Actual.Staged(STAGE),
				new Actual.Assessed(SelfAssessment.PARTLY), new Actual.Done(LocalDate.of(2022, 3, 31)),
				new Actual.Pending(Optional.of(BigDecimal.TEN)), new Actual.Pending(Optional.empty()),
				new Actual.NotMeasurable(), new Actual.NotApplicable(), new Actual.Blank(), new Actual.HeldBack(),
				new Actual.NotSubmitted());
	}

	@ParameterizedTest
	@MethodSource("targets")
	void targets(Target target) {
		PrintedTarget printed = new PrintedTarget("97.0%以上", target);
		assertThat(Json.read(Json.write(printed), PrintedTarget.class)).isEqualTo(printed);
	}

	@ParameterizedTest
	@MethodSource("actuals")
	void answers(Actual actual) {
		Answer answer = new Answer(IndicatorId.of("6", "②"), FiscalYear.of(2021), actual, "97.0%", "財政課", "1行目\n2行目",
				"【コロナ】", "", new SourceLocation("財政課.xlsx", "調査票", "H12"), Optional.of(SelfAssessment.PARTLY));
		assertThat(Json.read(Json.write(answer), Answer.class)).isEqualTo(answer);
	}

	@Test
	void findings() {
		Finding finding = Finding.of(FindingCode.K04, "財政課", IndicatorId.of("1", ""), SourceLocation.NONE, "15(321)",
				"二つの数値があります。", "一つにしてください。");
		assertThat(Json.read(Json.write(finding), Finding.class)).isEqualTo(finding);
	}

	@Test
	void exactFractions() {
		Rate rate = new Rate(new BigDecimal("186"), new BigDecimal("1910000000000000000000"));
		assertThat(Json.read(Json.write(rate), Rate.class)).isEqualTo(rate);
	}

	@Test
	void listsOfSealedTypesKeepTheirCases() {
		record Holder(List<Target> targets) {
		}
		Holder holder = new Holder(targets().toList());
		assertThat(Json.read(Json.write(holder), Holder.class)).isEqualTo(holder);
	}

}
