package jp.annualreview.intake.planlist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import jp.annualreview.intake.TargetQuestion;
import jp.annualreview.intake.TargetReading;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Target;

/**
 * What the year cells of a row say together; what the list or the settings say goes
 * before.
 *
 * @param given whether direction or period were said rather than proposed
 */
record SettledRow(IndicatorKind kind, Direction direction, Period period, String unit, boolean given) {

	/**
	 * Settles a row.
	 * @param readings of its year cells, first year to last
	 * @param unit of the row
	 * @param known columns of 指標 that are said and not proposed
	 */
	static SettledRow of(Collection<TargetReading> readings, String unit, Map<String, String> known) {
		TargetReading telling = telling(List.copyOf(readings));
		Optional<Direction> direction = said(known.get("方向"), Direction.values(), Direction::label);
		Optional<Period> period = said(known.get("期間の区分"), Period.values(), Period::label);
		IndicatorKind kind = IndicatorKind.PROSE.label().equals(known.get("種類")) ? IndicatorKind.PROSE : telling.kind();
		return new SettledRow(kind, direction.orElse(telling.direction()),
				period.orElse((kind == IndicatorKind.DEADLINE) ? Period.EVERY_YEAR : telling.period()), unit,
				direction.isPresent() || period.isPresent());
	}

	/**
	 * A number speaks for its row before words do, and a target before a blank or a dash.
	 */
	private static TargetReading telling(List<TargetReading> readings) {
		List<TargetReading> speaking = readings.stream()
			.filter((reading) -> reading.understood() && !(reading.target() instanceof Target.None))
			.toList();
		return speaking.stream()
			.filter((reading) -> reading.kind() == IndicatorKind.NUMBER)
			.findFirst()
			.orElse((speaking.isEmpty() ? readings : speaking).getFirst());
	}

	private static <E extends Enum<E>> Optional<E> said(@Nullable String text, E[] values, Function<E, String> label) {
		return Stream.of(values).filter((value) -> label.apply(value).equals(text)).findFirst();
	}

	/** The question a register asks when it reads the row again. */
	TargetQuestion asked(TargetQuestion open) {
		return open.withKind(this.kind).withDirection(this.direction).withPeriod(this.period).withUnit(this.unit);
	}

	/** The columns of 指標 this settles. */
	Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("種類", this.kind.label());
		columns.put("単位", (this.kind == IndicatorKind.NUMBER) ? this.unit : "");
		columns.put("方向", (this.kind == IndicatorKind.NUMBER) ? this.direction.label() : "");
		columns.put("期間の区分", this.period.label());
		columns.put("値なしの意味", "値なし");
		return columns;
	}

}
