package jp.annualreview.intake;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;

/**
 * 目標の行: the targets of one indicator over the years, where a blank or a dash means what
 * the cells before it make of it.
 */
record TargetRow(NavigableMap<FiscalYear, String> printed, NavigableMap<FiscalYear, TargetReading> readings) {

	static TargetRow read(NavigableMap<FiscalYear, String> printed, TargetQuestion question, TargetReader reader) {
		TargetQuestion withRow = question.withRow(List.copyOf(printed.values()));
		NavigableMap<FiscalYear, TargetReading> readings = new TreeMap<>();
		printed.forEach((year, text) -> readings.put(year, reader.read(text, withRow.in(year))));
		return new TargetRow(printed, readings);
	}

	NavigableMap<FiscalYear, PrintedTarget> targets() {
		boolean staged = this.readings.values()
			.stream()
			.anyMatch((reading) -> reading.target() instanceof Target.ReachStage);
		NavigableMap<FiscalYear, PrintedTarget> targets = new TreeMap<>();
		Optional<Stage> last = Optional.empty();
		boolean begun = false;
		boolean ended = false;
		for (Map.Entry<FiscalYear, TargetReading> entry : this.readings.entrySet()) {
			String text = this.printed.getOrDefault(entry.getKey(), "");
			Target target = entry.getValue().target();
			if (target instanceof Target.ReachStage(Stage stage)) {
				last = Optional.of(stage);
			}
			if (target instanceof Target.None && entry.getValue().understood()) {
				target = ended ? new Target.Ended() : unprinted(text, staged, last, begun);
			}
			ended = target instanceof Target.Ended;
			begun = begun || !(target instanceof Target.None || target instanceof Target.NotStarted);
			targets.put(entry.getKey(), new PrintedTarget(text, target));
		}
		return targets;
	}

	private static Target unprinted(String text, boolean staged, Optional<Stage> last, boolean begun) {
		if (!Blanks.trim(text).isEmpty()) {
			return begun ? new Target.Ended() : new Target.None();
		}
		if (!staged) {
			return new Target.None();
		}
		return last.<Target>map(Target.ReachStage::new).orElseGet(Target.NotStarted::new);
	}

}
