package jp.annualreview.intake.planlist;

import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Stage;

/**
 * 「なし」: what is not set up yet. Beside a number it is 0; beside 策定 or 設置 the first of two
 * stages. Both are proposals, for a city may also write it of what it has not counted.
 */
final class NotYetThere {

	private static final Pattern NONE = Pattern.compile("(なし|無し?|未)");

	private static final Pattern DONE = Pattern.compile("(.{2,4}?)(済み?|する|した|完了)");

	private static final Pattern NUMBER = Pattern.compile(".*[0-9０-９].*", Pattern.DOTALL);

	private final StageScales scales;

	NotYetThere(StageScales scales) {
		this.scales = scales;
	}

	ListedRow in(ListedRow row, SortedSet<FiscalYear> years) {
		ListedRow read = row;
		for (FiscalYear year : years) {
			read = withoutEnding(read, PlanList.target(year));
		}
		if (!NONE.matcher(row.value(TargetCell.BASELINE)).matches()) {
			return read;
		}
		ListedRow named = read;
		Optional<Stage> first = years.stream()
			.flatMap((year) -> this.scales.twoStages(named.value(PlanList.target(year))).stream())
			.map((scale) -> scale.stages().getFirst())
			.findFirst();
		if (first.isPresent()) {
			return baseline(named, first.get().symbol(),
					"一覧の「%s」は「%s」のことと読みました。".formatted(row.value(TargetCell.BASELINE), first.get().symbol()));
		}
		return isCounted(named, years) ? baseline(named, "0",
				"一覧の「%s」は、まだない（0）ことと読みました。数えていなかったのなら、計画台帳の基準値を空欄にしてください。".formatted(row.value(TargetCell.BASELINE)))
				: named;
	}

	/** {@code 策定する}, {@code 策定済み} are the stage 策定. */
	private ListedRow withoutEnding(ListedRow row, String column) {
		var done = DONE.matcher(row.value(column));
		return (done.matches() && this.scales.twoStages(done.group(1)).isPresent())
				? row.with(column, done.group(1), row.source(column), row.value(column)) : row;
	}

	/** A share that was never measured is not 0. */
	private static boolean isCounted(ListedRow row, SortedSet<FiscalYear> years) {
		String unit = row.value("単位") + row.value(IndicatorImport.UNIT_IN_NAME);
		return !unit.matches("[%％]") && years.stream()
			.map((year) -> row.value(PlanList.target(year)))
			.anyMatch((target) -> NUMBER.matcher(target).matches() && !target.matches(".*[%％].*"));
	}

	private static ListedRow baseline(ListedRow row, String text, String why) {
		return row.with(TargetCell.BASELINE, text, row.source(TargetCell.BASELINE), row.value(TargetCell.BASELINE))
			.doubted(TargetCell.BASELINE, why);
	}

}
