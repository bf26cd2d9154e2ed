package jp.annualreview.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;

/**
 * 年度の推移: targets and actuals of the years as two lines, and the same in words.
 *
 * @param targets those known, in order
 * @param actuals those known, in order
 */
record YearChart(List<Label> years, List<Point> targets, List<Point> actuals, String words) {

	static final int WIDTH = 640;

	static final int HEIGHT = 220;

	private static final int TOP = 30;

	private static final int BOTTOM = 180;

	private static final int LEFT = 50;

	/** A year under the axis. */
	record Label(int x, String text) {
	}

	/** A value. */
	record Point(int x, int y, String text) {
	}

	static YearChart of(String unit, List<Assessment> results) {
		List<BigDecimal> all = results.stream()
			.flatMap((one) -> Stream.concat(one.targetValue().stream(), one.actualValue().stream()))
			.toList();
		BigDecimal low = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
		BigDecimal high = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		int step = (WIDTH - 2 * LEFT) / Math.max(1, results.size() - 1);
		return new YearChart(
				IntStream.range(0, results.size())
					.mapToObj((index) -> new Label(LEFT + index * step, results.get(index).year().toString()))
					.toList(),
				points(results, Assessment::targetValue, step, low, high),
				points(results, Assessment::actualValue, step, low, high), words(unit, results));
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

	private static List<Point> points(List<Assessment> results, Function<Assessment, Optional<BigDecimal>> value,
			int step, BigDecimal low, BigDecimal high) {
		return IntStream.range(0, results.size())
			.boxed()
			.flatMap((index) -> value.apply(results.get(index))
				.map((number) -> new Point(LEFT + index * step, height(number, low, high), number.toPlainString()))
				.stream())
			.toList();
	}

	private static int height(BigDecimal number, BigDecimal low, BigDecimal high) {
		if (high.compareTo(low) == 0) {
			return BOTTOM;
		}
		return BOTTOM - number.subtract(low)
			.multiply(BigDecimal.valueOf(BOTTOM - TOP))
			.divide(high.subtract(low), 0, RoundingMode.HALF_UP)
			.intValue();
	}

	private static String words(String unit, List<Assessment> results) {
		return results.stream()
			.map((one) -> one.year() + "年度は目標 " + number(one.targetValue(), unit) + "、実績 "
					+ number(one.actualValue(), unit))
			.collect(Collectors.joining("。", "", "。"));
	}

	private static String number(Optional<BigDecimal> value, String unit) {
		return value.map((number) -> number.toPlainString() + unit).orElse("なし");
	}

}
