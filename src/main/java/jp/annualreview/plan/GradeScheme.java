package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

	/** Whether items have a grade of their own beside those of their indicators. */
	public boolean gradesItemsApart() {
		return !bands(GradeBasis.ITEM).isEmpty();
	}

	/** Whether points are summed per policy. */
	public boolean sumsPoints() {
		return !bands(GradeBasis.POINTS).isEmpty();
	}

	/** 点数 of a label, if the scheme gives one. */
	public Optional<BigDecimal> points(String label) {
		return this.bands.stream()
			.filter((band) -> band.basis().grades() && band.label().equals(label))
			.flatMap((band) -> band.points().stream())
			.findFirst();
	}

	/** 満点 of one item. */
	public Optional<BigDecimal> fullPoints() {
		return this.bands.stream()
			.filter((band) -> band.basis().grades())
			.flatMap((band) -> band.points().stream())
			.max(BigDecimal::compareTo);
	}

	/** The plan's own label for a state; blank where it has none. */
	public String label(State state) {
		return bands(GradeBasis.STATE).stream()
			.filter((band) -> band.bound() instanceof LowerBound.InStates(List<State> states) && states.contains(state))
			.map(GradeBand::label)
			.findFirst()
			.orElse("");
	}

}
