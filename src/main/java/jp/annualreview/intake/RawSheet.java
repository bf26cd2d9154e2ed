package jp.annualreview.intake;

import java.util.List;

/**
 * One sheet. Merged cells are expanded: every cell of a merged area holds the value of
 * its top left one.
 *
 * @param hidden hidden or very hidden
 * @param textOutsideCells text boxes and shapes with text
 */
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<String> textOutsideCells) {

	public RawSheet {
		rows = List.copyOf(rows);
		textOutsideCells = List.copyOf(textOutsideCells);
	}

}
