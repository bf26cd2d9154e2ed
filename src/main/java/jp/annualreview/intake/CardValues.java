package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;

/** Takes the values of one card from beside, below and under the years of its labels. */
final class CardValues {

	private final SheetSpots spots;

	private final CardLabels labels;

	private final CardRegion region;

	private final CardYears years;

	private final Set<Spot> taken = new HashSet<>();

	CardValues(SheetSpots spots, CardLabels labels, CardRegion region) {
		this.spots = spots;
		this.labels = labels;
		this.region = region;
		this.years = new CardYears(spots, region);
	}

	/** Boxes that were taken as values so far. */
	Set<Spot> taken() {
		return this.taken;
	}

	RawCell value(CardLabel label, FieldPlace place) {
		if (!label.inline().isEmpty()) {
			return text(label.spot().cell(), label.inline());
		}
		Spot spot = label.spot();
		return switch (place) {
			case RIGHT -> one(right(spot).stream().findFirst(), spot.top(), spot.right() + 1);
			case SECOND_RIGHT -> one(right(spot).stream().skip(1).findFirst(), spot.top(), spot.right() + 2);
			case ALL_RIGHT -> joined(spot);
			case BELOW -> one(below(spot), spot.bottom() + 1, spot.left());
			case BY_YEAR, NUMBERED, SHEET_NAME, COLUMN -> empty(spot.top(), spot.right() + 1);
		};
	}

	NavigableMap<FiscalYear, RawCell> byYear(CardLabel label) {
		Spot spot = label.spot();
		NavigableMap<FiscalYear, RawCell> values = new TreeMap<>();
		this.years.above(spot)
			.forEach((year, heading) -> values.put(year, one(under(heading, spot), spot.top(), heading.left())));
		return values;
	}

	private Optional<Spot> under(Spot heading, Spot label) {
		return this.spots
			.first(label.top(), label.bottom(), Math.max(heading.left(), label.right() + 1), heading.right())
			.filter(this::isValue);
	}

	/** The boxes right of a label up to the next label. */
	private List<Spot> right(Spot label) {
		return rightIn(label.top(), label);
	}

	private List<Spot> rightIn(int row, Spot label) {
		List<Spot> found = new ArrayList<>();
		for (Spot spot : this.spots.inRow(row, label.right() + 1, this.region.right())) {
			if (!isValue(spot)) {
				return found;
			}
			found.add(spot);
		}
		return found;
	}

	private RawCell joined(Spot label) {
		List<Spot> all = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (int row = label.top(); row <= Math.min(label.bottom(), this.region.bottom()); row++) {
			List<Spot> line = rightIn(row, label).stream().filter((spot) -> !all.contains(spot)).toList();
			all.addAll(line);
			if (!line.isEmpty()) {
				lines.add(line.stream().map(Spot::text).collect(Collectors.joining(" ")));
			}
		}
		this.taken.addAll(all);
		if (all.isEmpty()) {
			return empty(label.top(), label.right() + 1);
		}
		RawCell first = all.getFirst().cell();
		return (all.size() == 1) ? first : text(first, String.join("\n", lines));
	}

	/** Only the row next to the label: an empty box must not borrow from further down. */
	private Optional<Spot> below(Spot label) {
		int row = label.bottom() + 1;
		return (row > this.region.bottom()) ? Optional.empty()
				: this.spots.first(row, row, label.left(), label.right()).filter(this::isValue);
	}

	private boolean isValue(Spot spot) {
		return this.labels.label(spot).isEmpty();
	}

	private RawCell one(Optional<Spot> found, int row, int column) {
		found.ifPresent(this.taken::add);
		return found.map(Spot::cell).orElseGet(() -> empty(row, column));
	}

	private static RawCell empty(int row, int column) {
		return new RawCell(column, RawCell.addressOf(row, column), new CellContent.Empty(), false, false, false);
	}

	private static RawCell text(RawCell cell, String text) {
		return new RawCell(cell.column(), cell.address(), new CellContent.Text(text), cell.formula(), cell.hidden(),
				cell.struck());
	}

}
