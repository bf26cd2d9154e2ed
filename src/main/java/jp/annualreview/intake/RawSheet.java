package jp.annualreview.intake;

import java.util.List;

/**
 * One sheet. Merged cells are expanded: every cell of a merged area holds the value of
 * its top left one.
 *
 * @param hidden hidden or very hidden
 * @param asides text boxes, shapes with text, notes
 */
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<Aside> asides) {

	public RawSheet {
		rows = List.copyOf(rows);
		asides = List.copyOf(asides);
	}

}
