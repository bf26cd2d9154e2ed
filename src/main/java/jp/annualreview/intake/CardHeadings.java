package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;

/**
 * The numbered headings above the cards, highest level first; a heading ends those below
 * it and counts on the following sheets until it is replaced.
 */
final class CardHeadings {

	private record Level(String column, CardNumbering numbering) {
	}

	private record Head(int level, Spot spot) {
	}

	private final List<Level> levels = new ArrayList<>();

	private final Map<Integer, RawCell> carried = new HashMap<>();

	CardHeadings(FormLayout layout) {
		for (FormField field : layout.fields()) {
			if (field.place() == FieldPlace.NUMBERED) {
				this.levels.add(new Level(field.column(), new CardNumbering(field.labels())));
			}
		}
	}

	/** The headings of each card of a sheet, by column. */
	Map<CardRegion, Map<String, RawCell>> of(SheetSpots spots, List<CardRegion> cards, Predicate<Spot> free) {
		List<Head> heads = spots.all().stream().filter(free).flatMap((spot) -> head(spot).stream()).toList();
		Map<CardRegion, Map<String, RawCell>> found = new HashMap<>();
		cards.forEach((card) -> found.put(card, of(card, heads)));
		heads.forEach(this::carry);
		return found;
	}

	private Optional<Head> head(Spot spot) {
		for (int level = 0; level < this.levels.size(); level++) {
			if (this.levels.get(level).numbering().matches(spot.text())) {
				return Optional.of(new Head(level, spot));
			}
		}
		return Optional.empty();
	}

	private Map<String, RawCell> of(CardRegion card, List<Head> heads) {
		Map<String, RawCell> values = new HashMap<>();
		List<Head> open = heads.stream().filter((head) -> head.spot().isBefore(card.start())).toList();
		boolean reset = false;
		for (int level = 0; level < this.levels.size(); level++) {
			Optional<Head> head = nearest(open, level, card);
			if (head.isPresent()) {
				Spot spot = head.get().spot();
				open = open.stream().filter((other) -> spot.isBefore(other.spot())).toList();
				reset = true;
			}
			Optional<RawCell> cell = head.map((found) -> found.spot().cell());
			Optional<RawCell> before = reset ? Optional.empty() : Optional.ofNullable(this.carried.get(level));
			String column = this.levels.get(level).column();
			cell.or(() -> before).ifPresent((found) -> values.put(column, found));
		}
		return values;
	}

	/** The last one within the columns of the card, else the last one at all. */
	private static Optional<Head> nearest(List<Head> open, int level, CardRegion card) {
		List<Head> ofLevel = open.stream().filter((head) -> head.level() == level).toList();
		List<Head> within = ofLevel.stream()
			.filter((head) -> head.spot().left() >= card.left() && head.spot().left() <= card.right())
			.toList();
		List<Head> best = within.isEmpty() ? ofLevel : within;
		return best.isEmpty() ? Optional.empty() : Optional.of(best.getLast());
	}

	private void carry(Head head) {
		this.carried.keySet().removeIf((level) -> level >= head.level());
		this.carried.put(head.level(), head.spot().cell());
	}

}
