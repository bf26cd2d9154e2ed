package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;

/**
 * Finds the labels of a layout by their text without blanks (印刷は「担当 課」と字間を空ける); words
 * within prose are no labels.
 */
final class CardLabels {

	/** No label is longer; spares the folding of prose. */
	private static final int LONGEST = 60;

	private final Map<String, List<FormField>> byText = new HashMap<>();

	CardLabels(FormLayout layout) {
		layout.fields()
			.stream()
			.filter((field) -> field.place() != FieldPlace.COLUMN && field.place() != FieldPlace.NUMBERED)
			.forEach((field) -> field.labels()
				.forEach((label) -> this.byText.computeIfAbsent(Folding.squeeze(label), (text) -> new ArrayList<>())
					.add(field)));
	}

	List<CardLabel> in(SheetSpots spots) {
		return spots.all().stream().flatMap((spot) -> label(spot).stream()).toList();
	}

	Optional<CardLabel> label(Spot spot) {
		String text = spot.text();
		int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
		String head = (colon > 0) ? text.substring(0, colon) : text;
		if (head.length() > LONGEST) {
			return Optional.empty();
		}
		String inline = (colon > 0) ? Blanks.trim(text.substring(colon + 1)) : "";
		return Optional.ofNullable(this.byText.get(Folding.squeeze(head)))
			.map((fields) -> new CardLabel(spot, fields, inline));
	}

}
