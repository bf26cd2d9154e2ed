package jp.annualreview.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 表題欄: labels above the header row, each with its value in the cell to its right. */
final class TitleBlock {

	private static final Map<String, String> LABELS = WordTable.load("title-labels.txt")
		.rows()
		.stream()
		.collect(Collectors.toMap((row) -> Folding.squeeze(row.get(1)), List::getFirst));

	private static final int LONGEST = 200;

	private final Map<String, RawCell> values = new HashMap<>();

	TitleBlock(RawSheet sheet, int headerRow) {
		for (RawRow row : sheet.rows()) {
			if (row.number() < headerRow) {
				row.cells().forEach((cell) -> label(cell.text()).ifPresent((label) -> take(label, cell, row)));
			}
		}
	}

	private void take(String label, RawCell cell, RawRow row) {
		String text = cell.text();
		int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
		Optional<RawCell> value = (colon >= 0 && colon < text.length() - 1)
				? Optional.of(new RawCell(cell.column(), cell.address(),
						new CellContent.Text(text.substring(colon + 1)), cell.formula(), cell.hidden(), cell.struck()))
				: right(cell, row);
		value.ifPresent((found) -> this.values.putIfAbsent(label, LongText.cut(found, LONGEST)));
	}

	/** The next cell that is not part of the label's own merged area. */
	private static Optional<RawCell> right(RawCell label, RawRow row) {
		return row.cells()
			.stream()
			.filter((cell) -> cell.column() > label.column() && !cell.address().equals(label.address()))
			.findFirst()
			.filter((cell) -> label(cell.text()).isEmpty());
	}

	private static Optional<String> label(String text) {
		String squeezed = Folding.squeeze(text);
		int colon = squeezed.indexOf(':');
		return Optional.ofNullable(LABELS.get((colon > 0) ? squeezed.substring(0, colon) : squeezed));
	}

	Optional<RawCell> value(String label) {
		return Optional.ofNullable(this.values.get(label));
	}

	/** The text of a label's value, blank where it is missing. */
	String text(String label) {
		return value(label).map(RawCell::text).orElse("");
	}

}
