package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 目盛: from the lowest value of a chart to the highest. */
record Scale(List<Optional<BigDecimal>> targets, List<Optional<BigDecimal>> actuals) {

	/** Where a value stands between the top and the bottom of the chart. */
	double place(BigDecimal value, double top, double bottom) {
		List<BigDecimal> values = Stream.concat(this.targets.stream(), this.actuals.stream())
			.flatMap(Optional::stream)
			.sorted()
			.toList();
		BigDecimal range = values.getLast().subtract(values.getFirst());
		if (range.signum() == 0) {
			return (top + bottom) / 2;
		}
		return bottom - (bottom - top) * value.subtract(values.getFirst()).doubleValue() / range.doubleValue();
	}

}
