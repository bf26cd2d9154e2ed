package jp.annualreview.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;

/**
 * 年度の推移: targets and actuals of the years as two lines, and the same in words.
 *
 * @param targets those known, in order
 * @param actuals those known, in order
 * @param judged what the actuals are, for a year's own answer may be only a part of one
 */
record YearChart(List<Label> years, List<Point> targets, List<Point> actuals, String judged, String words) {

	private static final int WIDTH = 640;

	private static final int TOP = 30;

	private static final int BOTTOM = 180;

	private static final int LEFT = 50;

	private static final Series TARGETS = new Series(Assessment::targetValue,
			(one) -> (one.target().target() instanceof Target.ReachStage(var stage)) ? Optional.of(stage)
					: Optional.empty());

	private static final Series ACTUALS = new Series(Assessment::actualValue,
			(one) -> one.answer()
				.map(Answer::actual)
				.filter(Actual.Staged.class::isInstance)
				.map((actual) -> ((Actual.Staged) actual).stage()));

	/** A year under the axis. */
	record Label(int x, String text) {
	}

	/**
	 * A value.
	 *
	 * @param label the height of its figure, on the side where the other line is not
	 */
	record Point(int x, int y, int label, String text) {
	}

	/** A line. A stage stands at its order, which is nothing to a reader; its sign is. */
	private record Series(Function<Assessment, Optional<BigDecimal>> value,
			Function<Assessment, Optional<Stage>> stage) {

		String text(Assessment one, String unit) {
			return this.stage.apply(one)
				.map(Stage::symbol)
				.or(() -> this.value.apply(one).map((number) -> printed(number) + unit))
				.orElse("なし");
		}

	}

	static YearChart of(String unit, List<Assessment> results) {
		List<BigDecimal> all = results.stream()
			.flatMap((one) -> Stream.concat(one.targetValue().stream(), one.actualValue().stream()))
			.toList();
		Scale scale = new Scale(all.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
				all.stream().reduce(BigDecimal.ZERO, BigDecimal::max),
				(WIDTH - 2 * LEFT) / Math.max(1, results.size() - 1));
		return new YearChart(
				IntStream.range(0, results.size())
					.mapToObj((index) -> new Label(scale.x(index), results.get(index).year().toString()))
					.toList(),
				points(results, TARGETS, YearChart::targetAbove, scale),
				points(results, ACTUALS, (one) -> !targetAbove(one), scale), judged(results), words(unit, results));
	}

	/** The figures of two values of a year part: the higher one's goes above. */
	private static boolean targetAbove(Assessment one) {
		return one.targetValue()
			.flatMap((target) -> one.actualValue().map((actual) -> target.compareTo(actual) > 0))
			.orElse(one.actualValue().isEmpty());
	}

	/** Where values stand. */
	private record Scale(BigDecimal low, BigDecimal high, int step) {

		int x(int index) {
			return LEFT + index * this.step;
		}

		int y(BigDecimal number) {
			return (this.high.compareTo(this.low) == 0) ? BOTTOM
					: BOTTOM - number.subtract(this.low)
						.multiply(BigDecimal.valueOf(BOTTOM - TOP))
						.divide(this.high.subtract(this.low), 0, RoundingMode.HALF_UP)
						.intValue();
		}

	}

	/** Whether two values can be joined by a line. */
	public boolean drawn() {
		return Math.max(this.targets.size(), this.actuals.size()) > 1;
	}

	public String targetLine() {
		return line(this.targets);
	}

	public String actualLine() {
		return line(this.actuals);
	}

	private static String line(List<Point> points) {
		return points.stream().map((point) -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
	}

	private static List<Point> points(List<Assessment> results, Series series, Predicate<Assessment> above,
			Scale scale) {
		return IntStream.range(0, results.size()).boxed().flatMap((index) -> {
			Assessment one = results.get(index);
			return series.value()
				.apply(one)
				.map((number) -> new Point(scale.x(index), scale.y(number),
						scale.y(number) + (above.test(one) ? -10 : 20), series.text(one, "")))
				.stream();
		}).toList();
	}

	private static String judged(List<Assessment> results) {
		return results.isEmpty() ? "実績" : switch (results.getLast().period()) {
			case PERIOD_TOTAL -> "実績の期間内合計";
			case THREE_YEAR_MEAN -> "3年の実績の平均";
			case EVERY_YEAR, CUMULATIVE, FINAL_YEAR -> "実績";
		};
	}

	private static String words(String unit, List<Assessment> results) {
		return results.stream()
			.map((one) -> one.year() + "年度は目標 " + TARGETS.text(one, unit) + "、" + judged(results) + " "
					+ ACTUALS.text(one, unit))
			.collect(Collectors.joining("。", "", "。"));
	}

	private static String printed(BigDecimal number) {
		return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
	}

}
