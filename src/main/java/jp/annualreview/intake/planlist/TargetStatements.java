package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.intake.Card;
import jp.annualreview.intake.Measure;
import jp.annualreview.intake.MeasureSplit;
import jp.annualreview.intake.RawCell;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SourceLocation;

/** 目標の文: targets that say their own period, as {@code 新たなRPAの導入数 4件（毎年度）}. */
final class TargetStatements {

	private final MeasureSplit split = new MeasureSplit();

	private final Card card;

	private final String file;

	private final List<FiscalYear> years;

	TargetStatements(Card card, String file, List<FiscalYear> years) {
		this.card = card;
		this.file = file;
		this.years = years;
	}

	List<ListedRow> rows(ListedRow item, RawCell cell) {
		if (cell.isEmpty()) {
			return List.of(item.with("種類", "文章", SourceLocation.NONE));
		}
		List<ListedRow> rows = new ArrayList<>();
		this.split.split(cell.text())
			.orElseGet(() -> List.of(Measure.whole(cell.text())))
			.forEach((measure) -> rows.add(row(item, cell, measure)));
		return rows;
	}

	private ListedRow row(ListedRow item, RawCell cell, Measure measure) {
		SourceLocation at = new SourceLocation(this.file, this.card.sheet(), cell.address());
		TargetSpan span = TargetSpan.of(measure.time(), this.years);
		ListedRow row = item.with("指標名", measure.name(), at).with("目標の期間", measure.time(), at);
		row = measure.isScaled() ? row.with("単位", measure.unit(), at) : row;
		row = measure.isNoTarget() ? row.with("種類", "文章", at) : row;
		for (FiscalYear year : span.due()) {
			row = row.with(PlanList.target(year), measure.value(), at, cell.text());
		}
		return span.beyond(this.years.getLast()) ? row.with(TargetCell.FINAL_TARGET, measure.value(), at, cell.text())
			.with("最終目標年度", span.last().toString(), at) : row;
	}

}
