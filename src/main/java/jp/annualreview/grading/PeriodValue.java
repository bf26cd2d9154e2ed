package jp.annualreview.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.State;

/**
 * 期間の区分: makes the year's one actual of the yearly answers (rules.md section 2.1).
 */
final class PeriodValue {

	private PeriodValue() {
	}

	static YearValue of(Situation situation) {
		return switch (situation.indicator().period()) {
			case EVERY_YEAR, CUMULATIVE, FINAL_YEAR -> answered(situation);
			case PERIOD_TOTAL -> totalSoFar(situation);
			case THREE_YEAR_MEAN -> situation.indicator().averagedInput() ? answered(situation) : mean(situation);
		};
	}

	/**
	 * What stands against the year before. A sum over the plan can only grow, so of 期間内合計
	 * it is the year's own figure.
	 */
	static YearValue comparable(Situation situation) {
		return (situation.indicator().period() == Period.PERIOD_TOTAL) ? answered(situation) : of(situation);
	}

	/** The number the department gave for the year itself. */
	static YearValue answered(Situation situation) {
		return switch (situation.actual()) {
			case Actual.Measured measured -> measured(situation, measured);
			case Actual.Staged staged -> YearValue.Unknown.undecided(Reason.NO_NUMBER);
			case Actual.Assessed assessed -> YearValue.Unknown.undecided(Reason.NO_NUMBER);
			case Actual.Done done -> YearValue.Unknown.undecided(Reason.NO_NUMBER);
			case Actual.Pending pending -> new YearValue.Unknown(State.PENDING, "", pending.provisional());
			case Actual.NotMeasurable none -> YearValue.Unknown.of(State.NOT_MEASURABLE);
			case Actual.NotApplicable none -> notApplicable(situation);
			case Actual.Blank blank -> YearValue.Unknown.of(State.BLANK);
			case Actual.HeldBack heldBack -> YearValue.Unknown.of(State.HELD_BACK);
			case Actual.NotSubmitted none -> YearValue.Unknown.of(State.NOT_SUBMITTED);
		};
	}

	private static YearValue measured(Situation situation, Actual.Measured measured) {
		String about = measured.approximate() ? "約" : "";
		return new YearValue.Known(measured.value(),
				List.of("実績 = " + about + situation.quantity(measured.value().stripTrailingZeros())));
	}

	private static YearValue notApplicable(Situation situation) {
		return (situation.indicator().noValueMeaning() == NoValueMeaning.ZERO)
				? new YearValue.Known(BigDecimal.ZERO,
						List.of("実績 = 該当なし（値なしの意味: 0）= " + situation.quantity(BigDecimal.ZERO)))
				: YearValue.Unknown.of(State.NOT_APPLICABLE);
	}

	private static YearValue totalSoFar(Situation situation) {
		FiscalYear start = situation.start();
		List<FiscalYear> years = IntStream.rangeClosed(start.value(), situation.year().value())
			.mapToObj(FiscalYear::of)
			.toList();
		return gather(situation, years, (numbers) -> {
			BigDecimal sum = sum(numbers);
			return new YearValue.Known(sum,
					List.of("期間内合計 = " + listed(situation, numbers, " + ") + " = " + situation.quantity(sum)));
		});
	}

	private static YearValue mean(Situation situation) {
		FiscalYear year = situation.year();
		return gather(situation, List.of(year.plus(-2), year.previous(), year), (numbers) -> {
			YearValue.Known mean = new YearValue.Known(sum(numbers), 3, List.of());
			String formula = "3年平均 = (" + listed(situation, numbers, " + ") + ") ÷ 3 = ";
			return new YearValue.Known(mean.sum(), mean.parts(),
					List.of(formula + situation.quantity(shown(mean.value()))));
		});
	}

	private static BigDecimal shown(BigDecimal mean) {
		return (mean.stripTrailingZeros().scale() > 4) ? mean.setScale(4, RoundingMode.HALF_UP) : mean;
	}

	private static YearValue gather(Situation situation, List<FiscalYear> years,
			Function<List<BigDecimal>, YearValue> sum) {
		YearValue own = answered(situation);
		if (years.isEmpty() || own instanceof YearValue.Unknown) {
			return own;
		}
		List<BigDecimal> numbers = new ArrayList<>();
		for (FiscalYear year : years) {
			Optional<BigDecimal> number = answered(situation.in(year)).number();
			if (number.isEmpty()) {
				return YearValue.Unknown.undecided(situation.name(year) + "の実績なし");
			}
			numbers.add(number.get());
		}
		return sum.apply(numbers);
	}

	private static BigDecimal sum(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static String listed(Situation situation, List<BigDecimal> numbers, String between) {
		return numbers.stream().map(situation::quantity).collect(Collectors.joining(between));
	}

}
