package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A better actual never gets a worse result: for each kind of target and direction, with
 * drawn targets, baselines and pairs of actuals. The draw is the same in every run.
 */
class MonotoneGradingTests {

	private static final FiscalYear YEAR = FiscalYear.of(2020);

	private static final GradeScheme SCHEME = PlanFixtures.kanazawaScheme();

	private static final int DRAWS = 400;

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			種類,       方向, 算式,   上限の超過達成
			以上,       増,   差分,   数えない
			超,         増,   差分,   数えない
			程度,       増,   差分,   数えない
			基準年度比, 増,   差分,   数えない
			維持,       増,   差分,   数えない
			範囲,       増,   差分,   数えない
			前年度比,   増,   差分,   数えない
			参照値比,   増,   差分,   数えない
			以下,       減,   差分,   数えない
			以下,       減,   逆数,   数えない
			以下,       減,   基準値, 数えない
			上限,       減,   差分,   数えない
			上限,       減,   逆数,   数える
			上限,       減,   基準値, 数えない
			未満,       減,   差分,   数えない
			未満,       減,   差分,   数える
			未満,       減,   逆数,   数えない
			零,         減,   差分,   数えない
			程度,       減,   差分,   数えない
			程度,       減,   逆数,   数えない
			基準年度比, 減,   差分,   数えない
			維持,       減,   差分,   数えない
			範囲,       減,   差分,   数えない
			前年度比,   減,   差分,   数えない
			参照値比,   減,   差分,   数えない
			""")
	void よい実績ほど結果は下がらない(String kind, String direction, String formula, String limits) {
		Random draw = new Random(20201121);
		for (int index = 0; index < DRAWS; index++) {
			Indicator indicator = indicator(kind, direction, draw);
			Grading grading = grading(indicator, formula, limits.equals("数える"), positive(draw));
			BigDecimal one = actual(draw);
			BigDecimal other = actual(draw);
			BigDecimal worse = direction.equals("増") ? one.min(other) : one.max(other);
			BigDecimal better = direction.equals("増") ? one.max(other) : one.min(other);
			assertNoWorse(assess(grading, indicator, worse), assess(grading, indicator, better),
					"%s: %s と %s".formatted(indicator, worse, better));
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			種類
			維持
			範囲
			""")
	void 目標に近いほど結果は下がらない(String kind) {
		Random draw = new Random(20201121);
		for (int index = 0; index < DRAWS; index++) {
			Indicator indicator = indicator(kind, "維持", draw);
			Grading grading = grading(indicator, "差分", false, positive(draw));
			BigDecimal one = actual(draw);
			BigDecimal other = actual(draw);
			boolean firstIsNearer = distance(indicator, one).compareTo(distance(indicator, other)) <= 0;
			assertNoWorse(assess(grading, indicator, firstIsNearer ? other : one),
					assess(grading, indicator, firstIsNearer ? one : other),
					"%s: %s と %s".formatted(indicator, one, other));
		}
	}

	private static void assertNoWorse(Assessment worse, Assessment better, String draw) {
		assertThat(verdict(better)).as(draw).isGreaterThanOrEqualTo(verdict(worse));
		if (worse.rate().isPresent() && better.rate().isPresent()) {
			assertThat(better.rate().get().percent()).as(draw).isGreaterThanOrEqualTo(worse.rate().get().percent());
			assertThat(points(better)).as(draw).isGreaterThanOrEqualTo(points(worse));
		}
	}

	private static int verdict(Assessment result) {
		return (result.verdict().orElseThrow() == Verdict.ACHIEVED) ? 1 : 0;
	}

	private static BigDecimal points(Assessment result) {
		return SCHEME.bands()
			.stream()
			.filter((band) -> band.label().equals(result.grade()))
			.map(GradeBand::points)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow();
	}

	private static BigDecimal distance(Indicator indicator, BigDecimal actual) {
		return switch (indicator.target(YEAR).target()) {
			case Target.Maintain maintain -> actual.subtract(maintain.value()).abs();
			case Target.Within range ->
				range.low().subtract(actual).max(actual.subtract(range.high())).max(BigDecimal.ZERO);
			default -> throw new IllegalArgumentException(indicator.toString());
		};
	}

	private static Grading grading(Indicator indicator, String formula, boolean countLimits, BigDecimal reference) {
		LowerIsBetterFormula chosen = Stream.of(LowerIsBetterFormula.values())
			.filter((one) -> one.label().equals(formula))
			.findFirst()
			.orElseThrow();
		return new Grading(PlanFixtures.register().plan((plan) -> {
			plan.scheme(SCHEME).formula(chosen);
			return countLimits ? plan.countOverachievedLimits() : plan;
		}).with(indicator).reference("中核市平均", YEAR.value(), reference.toPlainString()).build());
	}

	private static Assessment assess(Grading grading, Indicator indicator, BigDecimal actual) {
		AnswerBook book = new AnswerBook(List.of(
				PlanFixtures.answer(indicator.id(), YEAR.previous().value(),
						new Actual.Measured(BigDecimal.TEN, false)),
				PlanFixtures.answer(indicator.id(), YEAR.value(), new Actual.Measured(actual, false))));
		return grading.grade(YEAR, book).assessments().getFirst();
	}

	private static Indicator indicator(String kind, String direction, Random draw) {
		Direction better = PlanFixtures.indicator("1").direction(direction).build().direction();
		BigDecimal value = positive(draw);
		return PlanFixtures.indicator("1")
			.direction(direction)
			.referenceName("中核市平均")
			.baseline(positive(draw).toPlainString())
			.tolerance(kind.equals("維持") ? decimal(draw, 3).toPlainString() : "")
			.target(YEAR.value(), "見本", target(kind, better, value, draw))
			.build();
	}

	private static Target target(String kind, Direction better, BigDecimal value, Random draw) {
		return switch (kind) {
			case "以上" -> new Target.AtLeast(value);
			case "超" -> new Target.Above(value);
			case "以下" -> new Target.AtMost(value, false);
			case "上限" -> new Target.AtMost(value, true);
			case "未満" -> new Target.Below(value);
			case "零" -> new Target.Zero();
			case "程度" -> new Target.About(value, new BigDecimal("0.5"));
			case "維持" -> new Target.Maintain(value);
			case "範囲" -> new Target.Within(value, value.add(decimal(draw, 5)), true);
			case "前年度比" -> new Target.VersusLastYear(better);
			case "参照値比" -> new Target.VersusReference(better);
			case "基準年度比" -> new Target.VersusBaseYear(value, "対H25比");
			default -> throw new IllegalArgumentException(kind);
		};
	}

	/** Small numbers with up to two decimals, so that ties and neighbours are common. */
	private static BigDecimal decimal(Random draw, int most) {
		int decimals = draw.nextInt(3);
		return new BigDecimal(draw.nextInt(most * (int) Math.pow(10, decimals) + 1)).movePointLeft(decimals);
	}

	private static BigDecimal positive(Random draw) {
		return decimal(draw, 20).add(BigDecimal.ONE);
	}

	private static BigDecimal actual(Random draw) {
		return decimal(draw, 30).subtract(new BigDecimal(draw.nextInt(3)));
	}

}
