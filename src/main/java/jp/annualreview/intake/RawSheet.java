package jp.annualreview.intake;

import java.util.List;

/**
 * One sheet. Merged cells are expanded: every cell of a merged area holds the value of
 * its top left one.
 *
 * @param hidden hidden or very hidden
 * @param asides text boxes, shapes with text, notes
 * @param brokenLines of a text file, held back
 */
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<Aside> asides,
		List<BrokenLine> brokenLines) {

	public RawSheet {
		rows = List.copyOf(rows);
		asides = List.copyOf(asides);
		brokenLines = List.copyOf(brokenLines);
	}

	/** A sheet that is no text file has no lines. */
	public RawSheet(String name, boolean hidden, List<RawRow> rows, List<Aside> asides) {
		this(name, hidden, rows, asides, List.of());
	}

	public RawSheet with(List<BrokenLine> broken) {
		return new RawSheet(this.name, this.hidden, this.rows, this.asides, broken);
	}

}
