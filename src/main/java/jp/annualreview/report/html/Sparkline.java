package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ClosingYear;

/**
 * 小さな推移図: target dashed, actual solid, a dot a year that is full where the target was met
 * and hollow where not. Years without a value part the line.
 *
 * @param targets runs of neighbouring years, each a polyline
 * @param actuals the same for the actuals
 */
record Sparkline(String description, List<String> targets, List<String> actuals, List<Dot> dots) {

	static final int WIDTH = 110;

	static final int HEIGHT = 34;

	private static final double SIDE = 8;

	private static final double INSET = 6;

	/** Half of the dash that marks a value with no neighbour. */
	private static final double DASH = 6;

	/** One year's actual. */
	record Dot(String x, String y, String kind) {
	}

	static Sparkline of(Cell.Trend trend) {
		List<ClosingYear> years = trend.years();
		return new Sparkline(
				years.stream()
					.map((year) -> year.year() + " " + year.actual().printed() + words(year))
					.collect(Collectors.joining("、")),
				runs(years, ClosingYear::target, true), runs(years, ClosingYear::value, false), dots(years));
	}

	private static String words(ClosingYear year) {
		return year.result().isEmpty() || year.result().equals(year.actual().printed()) ? ""
				: "（" + year.result() + "）";
	}

	private static List<String> runs(List<ClosingYear> years, Function<ClosingYear, Optional<BigDecimal>> value,
			boolean alone) {
		List<String> runs = new ArrayList<>();
		List<String> run = new ArrayList<>();
		for (int i = 0; i < years.size(); i++) {
			double x = x(years, i);
			value.apply(years.get(i)).ifPresent((one) -> run.add(at(x, y(years, one))));
			boolean ends = i + 1 == years.size() || value.apply(years.get(i + 1)).isEmpty();
			if (ends && run.size() == 1 && alone) {
				double y = y(years, value.apply(years.get(i)).orElseThrow());
				runs.add(at(x - DASH, y) + " " + at(x + DASH, y));
			}
			else if (ends && run.size() > 1) {
				runs.add(String.join(" ", run));
			}
			if (ends) {
				run.clear();
			}
		}
		return runs;
	}

	private static List<Dot> dots(List<ClosingYear> years) {
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < years.size(); i++) {
			ClosingYear year = years.get(i);
			if (year.value().isPresent()) {
				dots.add(new Dot(TrendFigure.coordinate(x(years, i)),
						TrendFigure.coordinate(y(years, year.value().get())), kind(year)));
			}
		}
		return dots;
	}

	private static String kind(ClosingYear year) {
		return switch (year.mark()) {
			case MET -> "met";
			case MISSED -> "missed";
			case OPEN -> "open";
		};
	}

	private static String at(double x, double y) {
		return TrendFigure.coordinate(x) + "," + TrendFigure.coordinate(y);
	}

	private static double x(List<ClosingYear> years, int index) {
		int gaps = years.size() - 1;
		return (gaps == 0) ? WIDTH / 2.0 : SIDE + (WIDTH - 2 * SIDE) * index / gaps;
	}

	private static double y(List<ClosingYear> years, BigDecimal value) {
		return new Scale(years.stream().map(ClosingYear::target).toList(),
				years.stream().map(ClosingYear::value).toList())
			.place(value, INSET, HEIGHT - INSET);
	}

}
