package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import jp.annualreview.intake.Measure;
import jp.annualreview.intake.MeasureSplit;
import jp.annualreview.intake.TargetQuestion;
import jp.annualreview.intake.TargetReader;
import jp.annualreview.intake.TargetReading;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PrintedTarget;

/**
 * Reads the cells of a row that is no stage row. Each is read twice: to propose what the
 * list does not say, and as the register will be read with the proposals in place. Where
 * the two differ, somebody has to look.
 */
final class MeasureImport {

	private final TargetReader reader = new TargetReader();

	private final MeasureSplit split = new MeasureSplit();

	/**
	 * Reads a row.
	 * @param cells its year cells, then baseline and final target where printed
	 * @param known columns of 指標 that need not be proposed: what the list or the settings
	 * say
	 */
	IndicatorReading read(String title, List<TargetCell> cells, Map<String, String> known) {
		NavigableMap<FiscalYear, String> printed = new TreeMap<>();
		cells.stream().filter(TargetCell::ofYear).forEach((cell) -> printed.put(cell.year(), cell.text()));
		TargetQuestion open = question(title, cells, printed, known);
		NavigableMap<FiscalYear, TargetReading> proposed = new TreeMap<>();
		printed.forEach((year, text) -> proposed.put(year, this.reader.read(text, open.in(year))));
		SettledRow settled = SettledRow.of(proposed.values(), unit(cells, open), known);
		NavigableMap<FiscalYear, PrintedTarget> targets = this.reader.row(printed, settled.asked(open));
		MeasureReview review = new MeasureReview(settled, proposed, targets);
		return new IndicatorReading(settled.columns(),
				cells.stream()
					.map((cell) -> review.of(cell,
							this.reader.read(cell.text(), asked(cell, settled.asked(open), known)), known))
					.toList());
	}

	/** A month of the final target is one of its own year. */
	private static TargetQuestion asked(TargetCell cell, TargetQuestion question, Map<String, String> known) {
		String year = known.getOrDefault("最終目標年度", "");
		return (cell.label().equals(TargetCell.FINAL_TARGET) && year.matches("\\d{4}"))
				? question.in(FiscalYear.of(Integer.parseInt(year))) : question;
	}

	private static TargetQuestion question(String title, List<TargetCell> cells,
			NavigableMap<FiscalYear, String> printed, Map<String, String> known) {
		String baseline = cells.stream()
			.filter((cell) -> cell.label().equals(TargetCell.BASELINE))
			.map(TargetCell::text)
			.findFirst()
			.orElse("");
		return TargetQuestion.of((title + " " + known.getOrDefault("目標の期間", "")).strip(), printed.firstKey())
			.withRow(List.copyOf(printed.values()))
			.withBaseline(baseline)
			.withUnit(known.getOrDefault("単位", ""));
	}

	/** The list's unit, else the first one printed; a baseline may have the only one. */
	private String unit(List<TargetCell> cells, TargetQuestion open) {
		List<String> units = new ArrayList<>(List.of(open.unit()));
		cells.forEach((cell) -> units.add(printedUnit(cell, open)));
		return units.stream().filter((unit) -> !unit.isEmpty()).findFirst().orElse("");
	}

	/**
	 * In its scale: who prints {@code 900千枚} answers 880, and a bare number is taken in
	 * the indicator's own unit.
	 */
	private String printedUnit(TargetCell cell, TargetQuestion open) {
		return this.split.split(cell.text())
			.filter((measures) -> measures.size() == 1)
			.map(List::getFirst)
			.filter(Measure::isScaled)
			.map(Measure::unit)
			.orElseGet(() -> this.reader.read(cell.text(), open).unit());
	}

}
