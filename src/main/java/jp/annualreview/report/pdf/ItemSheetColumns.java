package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.YearCell;

/**
 * 個票の列: what is printed of each year at the left, and the words at the right.
 *
 * @param judged whether the plan has targets to be held against
 * @param ownViews whether any year has a 自己評価 of its own
 */
record ItemSheetColumns(boolean judged, boolean ownViews) {

	private static final float YEAR = 32;

	static ItemSheetColumns of(ReviewReport report) {
		boolean ownViews = report.items()
			.stream()
			.flatMap((item) -> item.indicators().stream())
			.flatMap((row) -> row.years().stream())
			.anyMatch(ItemSheetColumns::besideActual);
		return new ItemSheetColumns(report.words().judged(), ownViews);
	}

	/** Where the actual is itself a 自己評価, it stands there. */
	private static boolean besideActual(YearCell year) {
		return !year.ownView().isEmpty() && !year.ownView().equals(year.actual());
	}

	List<String> heads() {
		List<String> heads = new ArrayList<>(
				this.judged ? List.of("年度", "計画", "実績", "達成率", "評価") : List.of("年度", "段階"));
		if (this.ownViews) {
			heads.add("自己評価");
		}
		return heads;
	}

	List<String> values(YearCell year) {
		List<String> values = new ArrayList<>(
				this.judged ? List.of(year.year(), year.plan(), year.actual(), year.rate(), year.result())
						: List.of(year.year(), year.actual()));
		if (this.ownViews) {
			values.add(year.ownView());
		}
		return values;
	}

	List<Float> widths() {
		List<Float> widths = new ArrayList<>(this.judged ? List.of(YEAR, 86F, 86F, 56F, 52F) : List.of(YEAR, 124F));
		if (this.ownViews) {
			widths.add(this.judged ? 50F : 124F);
		}
		widths.add(Sheet.BREADTH - (float) widths.stream().mapToDouble(Float::doubleValue).sum());
		return widths;
	}

	/** Columns left of the words. */
	int figures() {
		return heads().size();
	}

	int all() {
		return figures() + 1;
	}

}
