package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.intake.Sureness;
import jp.annualreview.intake.TargetQuestion;
import jp.annualreview.intake.TargetReader;
import jp.annualreview.intake.TargetReading;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;

/**
 * Reads the cells of a row that is no stage row. Each is read twice: to propose what the
 * list does not say, and as the register will be read with the proposals in place. Where
 * the two differ, somebody has to look.
 */
final class MeasureImport {

	private final TargetReader reader = new TargetReader();

	/**
	 * Reads a row.
	 * @param known columns of 指標 that are not to be proposed: what the list or the
	 * settings say
	 */
	IndicatorReading read(String title, List<TargetCell> cells, Map<String, String> known) {
		NavigableMap<FiscalYear, String> printed = printed(cells);
		TargetQuestion open = question(title, cells, printed, known);
		NavigableMap<FiscalYear, TargetReading> proposed = new TreeMap<>();
		printed.forEach((year, text) -> proposed.put(year, this.reader.read(text, open.in(year))));
		Settled settled = Settled.of(List.copyOf(proposed.values()), unit(cells, proposed, open, known));
		TargetQuestion closed = open.withKind(settled.kind())
			.withDirection(settled.direction())
			.withPeriod(settled.period())
			.withUnit(settled.unit());
		NavigableMap<FiscalYear, PrintedTarget> targets = this.reader.row(printed, closed);
		List<ReadCell> read = new ArrayList<>();
		for (TargetCell cell : cells) {
			read.add(cell.ofYear() ? ofYear(cell, proposed, targets, settled) : beside(cell, closed, open));
		}
		return new IndicatorReading(settled.values(), read);
	}

	private static NavigableMap<FiscalYear, String> printed(List<TargetCell> cells) {
		NavigableMap<FiscalYear, String> printed = new TreeMap<>();
		cells.stream().filter(TargetCell::ofYear).forEach((cell) -> printed.put(cell.year(), cell.text()));
		return printed;
	}

	private static TargetQuestion question(String title, List<TargetCell> cells,
			NavigableMap<FiscalYear, String> printed, Map<String, String> known) {
		TargetQuestion question = TargetQuestion.of(title, printed.firstKey())
			.withRow(List.copyOf(printed.values()))
			.withUnit(known.getOrDefault("単位", ""));
		for (TargetCell cell : cells) {
			question = cell.label().equals(TargetCell.BASELINE) ? question.withBaseline(cell.text()) : question;
		}
		for (Direction direction : Direction.values()) {
			question = direction.label().equals(known.get("方向")) ? question.withDirection(direction) : question;
		}
		for (Period period : Period.values()) {
			question = period.label().equals(known.get("期間の区分")) ? question.withPeriod(period) : question;
		}
		return question;
	}

	/** The list's unit, else the first one printed in any cell; a baseline may have the only one. */
	private String unit(List<TargetCell> cells, NavigableMap<FiscalYear, TargetReading> proposed, TargetQuestion open,
			Map<String, String> known) {
		List<String> units = new ArrayList<>(List.of(known.getOrDefault("単位", "")));
		proposed.values().forEach((reading) -> units.add(reading.unit()));
		cells.stream()
			.filter((cell) -> !cell.ofYear())
			.forEach((cell) -> units.add(this.reader.read(cell.text(), open).unit()));
		return units.stream().filter((unit) -> !unit.isEmpty()).findFirst().orElse("");
	}

	private static ReadCell ofYear(TargetCell cell, NavigableMap<FiscalYear, TargetReading> proposed,
			NavigableMap<FiscalYear, PrintedTarget> targets, Settled settled) {
		TargetReading reading = proposed.get(cell.year());
		PrintedTarget target = targets.get(cell.year());
		if (reading == null || target == null) {
			throw new IllegalStateException("目標の年度が読み取りの途中で失われました: " + cell.year());
		}
		TargetWords words = TargetWords.of(target.target());
		boolean same = words.equals(TargetWords.of(reading.target())) || !reading.number().isPresent();
		String why = same ? reading.reason() : reading.reason() + "台帳の方向・単位で読むと" + words.kind() + words.value() + "になります。";
		return new ReadCell(cell, same && reading.sureness() == Sureness.SURE && reading.understood(), words.kind(),
				words.value(), unitOf(reading, settled), reading.qualifier(), why);
	}

	private static String unitOf(TargetReading reading, Settled settled) {
		return reading.number().isPresent() ? settled.unit() : reading.unit();
	}

	/** 基準値 and 最終目標, which are shown and calculated with but not judged by year. */
	private ReadCell beside(TargetCell cell, TargetQuestion closed, TargetQuestion open) {
		TargetReading reading = this.reader.read(cell.text(), closed);
		boolean baseline = cell.label().equals(TargetCell.BASELINE);
		String value = reading.number().map(TargetWords::plain).orElse("");
		if (baseline) {
			boolean plain = reading.number().isPresent() && reading.qualifier().isEmpty();
			return new ReadCell(cell, plain, "基準値", value, reading.unit(), reading.qualifier(),
					plain ? "計画の始まりの値として読みました。" : "ただの数値ではないため、基準値からの進み具合の計算には使えません。");
		}
		TargetWords words = TargetWords.of(reading.target());
		return new ReadCell(cell, reading.understood() && this.reader.read(cell.text(), open).understood(), words.kind(), words.value(), reading.unit(), reading.qualifier(),
				"計画全体の目標として読みました。年度ごとの判定には使いません。");
	}

	/** What the row as a whole was settled to be. */
	private record Settled(IndicatorKind kind, Direction direction, Period period, String unit) {

		static Settled of(List<TargetReading> readings, String unit) {
			List<TargetReading> speaking = readings.stream()
				.filter((reading) -> reading.understood() && !TargetWords.of(reading.target()).kind().equals("なし"))
				.toList();
			TargetReading first = speaking.isEmpty() ? readings.getFirst() : speaking.getFirst();
			Optional<TargetReading> number = speaking.stream()
				.filter((reading) -> reading.kind() == IndicatorKind.NUMBER)
				.findFirst();
			TargetReading telling = number.orElse(first);
			return new Settled(telling.kind(), telling.direction(), telling.period(), unit);
		}

		Map<String, String> values() {
			Map<String, String> values = new LinkedHashMap<>();
			values.put("種類", this.kind.label());
			values.put("単位", this.unit);
			values.put("方向", (this.kind == IndicatorKind.NUMBER) ? this.direction.label() : "");
			values.put("期間の区分", this.period.label());
			values.put("値なしの意味", "値なし");
			return values;
		}

	}

}
