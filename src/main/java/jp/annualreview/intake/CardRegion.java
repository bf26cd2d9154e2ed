package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * 個票の範囲: the part of a sheet one card covers, from its first label to the next card below
 * and beside it.
 */
record CardRegion(Spot start, int top, int bottom, int left, int right) {

	boolean holds(Spot spot) {
		return spot.top() >= this.top && spot.top() <= this.bottom && spot.left() >= this.left
				&& spot.left() <= this.right;
	}

	/** One per label that begins a card. */
	static List<CardRegion> from(List<Spot> starts, SheetSpots spots) {
		List<CardRegion> regions = new ArrayList<>();
		for (Spot start : starts) {
			int left = starts.stream().noneMatch((other) -> isBeside(other, start)) ? 0 : start.left();
			int right = starts.stream()
				.filter((other) -> isBeside(start, other))
				.mapToInt((other) -> other.left() - 1)
				.min()
				.orElse(spots.lastColumn());
			int bottom = starts.stream()
				.filter((other) -> other.top() > start.bottom() && other.meetsColumns(left, right))
				.mapToInt((other) -> other.top() - 1)
				.min()
				.orElse(spots.lastRow());
			regions.add(new CardRegion(start, start.top(), bottom, left, right));
		}
		return regions;
	}

	private static boolean isBeside(Spot left, Spot right) {
		return left.right() < right.left() && left.meetsRows(right.top(), right.bottom());
	}

	/** The whole sheet as one card. */
	static CardRegion whole(Spot first, SheetSpots spots) {
		return new CardRegion(first, 0, spots.lastRow(), 0, spots.lastColumn());
	}

}
