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
		SettledRow settled = SettledRow.of(proposed.values(), unit(cells, open, known), known);
		NavigableMap<FiscalYear, PrintedTarget> targets = this.reader.row(printed, settled.asked(open));
		proposed.replaceAll((year, reading) -> inUnit(printed.getOrDefault(year, ""), open.in(year), settled, reading));
		MeasureReview review = new MeasureReview(settled, proposed, targets);
		String remark = remark(title, cells, printed, known, settled);
		return new IndicatorReading(settled.columns(),
				cells.stream()
					.map((cell) -> review.of(remark(cell, remark),
							this.reader.read(cell.text(), asked(cell, settled.asked(open), known)), known))
					.toList());
	}

	/** {@code 3,000千円} is 3000 where the indicator counts in 千円. */
	private TargetReading inUnit(String text, TargetQuestion open, SettledRow settled, TargetReading reading) {
		TargetReading read = this.reader.read(text, open.withUnit(settled.unit()));
		return read.understood() ? read : reading;
	}

	/** What 備考 says of the time is asked about, not obeyed: it may speak of anything. */
	private String remark(String title, List<TargetCell> cells, NavigableMap<FiscalYear, String> printed,
			Map<String, String> known, SettledRow settled) {
		String remark = known.getOrDefault("備考", "");
		if (remark.isEmpty()) {
			return "";
		}
		TargetQuestion hinted = question(title + " " + remark, cells, printed, known);
		return printed.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.map((entry) -> this.reader.read(entry.getValue(), hinted.in(entry.getKey())))
			.filter((reading) -> reading.understood() && reading.period() != settled.period())
			.findFirst()
			.map((reading) -> "備考に「%s」とあるため、期間の区分は「%s」かもしれません。".formatted(remark, reading.period().label()))
			.orElse("");
	}

	private static TargetCell remark(TargetCell cell, String remark) {
		return (cell.ofYear() && !cell.text().isEmpty()) ? cell.doubted(remark) : cell;
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

	/**
	 * The list's unit, else the first one printed, where a baseline may have the only
	 * one; else the one in the name.
	 */
	private String unit(List<TargetCell> cells, TargetQuestion open, Map<String, String> known) {
		List<String> units = new ArrayList<>(List.of(open.unit()));
		cells.forEach((cell) -> units.add(printedUnit(cell, open)));
		units.add(known.getOrDefault(IndicatorImport.UNIT_IN_NAME, ""));
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
