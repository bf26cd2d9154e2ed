package jp.annualreview.plan;

import java.util.List;

/**
 * 評価基準: a named scheme, rows in the register's order (highest band first within a basis).
 * Checked for gap, overlap, order and a missing lowest band when the register is read.
 */
public record GradeScheme(String name, List<GradeBand> bands) {

	public GradeScheme {
		bands = List.copyOf(bands);
	}

	/** The rows for one kind of result. */
	public List<GradeBand> bands(GradeBasis basis) {
		return this.bands.stream().filter((band) -> band.basis() == basis).toList();
	}

}
