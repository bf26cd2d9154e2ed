package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.StageScale;

/**
 * 目標を読むときに分かっていること: what is known beside a printed target. A target means little without
 * its title and row. Where the direction is given (the register) the reading obeys it;
 * where it is empty (import) the reading proposes one.
 *
 * @param title 指標名 with whatever stands beside it about time (累計, 対前年度, 計画期間内)
 * @param unit 単位, blank where not known yet
 * @param year the year of the target's column
 * @param row the row's printed targets, first year to last
 * @param baseline 基準値 as printed, or blank
 */
public record TargetQuestion(String title, Optional<IndicatorKind> kind, String unit, Optional<Direction> direction,
		Optional<Period> period, FiscalYear year, Optional<StageScale> stages, List<String> row, String baseline) {

	public TargetQuestion {
		row = List.copyOf(row);
	}

	/** A question of which only the title and the year are known. */
	public static TargetQuestion of(String title, FiscalYear year) {
		return new TargetQuestion(title, Optional.empty(), "", Optional.empty(), Optional.empty(), year,
				Optional.empty(), List.of(), "");
	}

	public TargetQuestion withKind(IndicatorKind known) {
		return new TargetQuestion(this.title, Optional.of(known), this.unit, this.direction, this.period, this.year,
				this.stages, this.row, this.baseline);
	}

	public TargetQuestion withUnit(String known) {
		return new TargetQuestion(this.title, this.kind, known, this.direction, this.period, this.year, this.stages,
				this.row, this.baseline);
	}

	public TargetQuestion withDirection(Direction known) {
		return new TargetQuestion(this.title, this.kind, this.unit, Optional.of(known), this.period, this.year,
				this.stages, this.row, this.baseline);
	}

	public TargetQuestion withPeriod(Period known) {
		return new TargetQuestion(this.title, this.kind, this.unit, this.direction, Optional.of(known), this.year,
				this.stages, this.row, this.baseline);
	}

	public TargetQuestion withStages(StageScale known) {
		return new TargetQuestion(this.title, this.kind, this.unit, this.direction, this.period, this.year,
				Optional.of(known), this.row, this.baseline);
	}

	public TargetQuestion withRow(List<String> known) {
		return new TargetQuestion(this.title, this.kind, this.unit, this.direction, this.period, this.year, this.stages,
				known, this.baseline);
	}

	public TargetQuestion withBaseline(String known) {
		return new TargetQuestion(this.title, this.kind, this.unit, this.direction, this.period, this.year, this.stages,
				this.row, known);
	}

	public TargetQuestion in(FiscalYear column) {
		return new TargetQuestion(this.title, this.kind, this.unit, this.direction, this.period, column, this.stages,
				this.row, this.baseline);
	}

	/** Whether the direction is to be proposed rather than obeyed. */
	boolean proposing() {
		return this.direction.isEmpty();
	}

}
