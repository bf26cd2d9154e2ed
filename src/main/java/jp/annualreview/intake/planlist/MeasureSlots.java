package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jp.annualreview.intake.Measure;

/**
 * The measures of a card in printed order; those of its cells are matched by name, else
 * by unit.
 */
final class MeasureSlots {

	private final List<List<Measure>> slots = new ArrayList<>();

	private final boolean single;

	/**
	 * Slots for cells.
	 * @param single whether every cell holds one measure, which is then the same in all
	 */
	MeasureSlots(boolean single) {
		this.single = single;
	}

	int size() {
		return this.slots.size();
	}

	Map<Integer, Measure> place(List<Measure> cell) {
		Map<Integer, Measure> placed = new HashMap<>();
		for (Measure measure : cell) {
			int slot = IntStream.range(0, this.slots.size())
				.filter((index) -> !placed.containsKey(index))
				.filter((index) -> matches(index, measure))
				.findFirst()
				.orElse(this.slots.size());
			if (slot == this.slots.size()) {
				this.slots.add(new ArrayList<>());
			}
			this.slots.get(slot).add(measure);
			placed.put(slot, measure);
		}
		return placed;
	}

	private boolean matches(int slot, Measure measure) {
		if (this.single) {
			return true;
		}
		return this.slots.get(slot)
			.stream()
			.anyMatch((known) -> measure.name().isEmpty() ? known.unit().equals(measure.unit())
					: known.name().equals(measure.name()));
	}

	/** Blank for a single measure without a name: it is the item's own. */
	String name(int slot, String item) {
		String printed = this.slots.get(slot)
			.stream()
			.map(Measure::name)
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse("");
		return (printed.isEmpty() && this.slots.size() > 1)
				? "%s（%s）".formatted(item, this.slots.get(slot).getFirst().unit()) : printed;
	}

	/** {@code 億円}, which is more than the unit of the number; blank for any other. */
	String scaledUnit(int slot) {
		return this.slots.get(slot).stream().filter(Measure::isScaled).map(Measure::unit).findFirst().orElse("");
	}

}
