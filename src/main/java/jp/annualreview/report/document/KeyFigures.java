package jp.annualreview.report.document;

import java.util.List;

/** 見出しの数値: a few figures that are seen first. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

	public KeyFigures {
		figures = List.copyOf(figures);
	}

	/**
	 * One of them.
	 *
	 * @param aside what is said beside it, in brackets; blank for nothing
	 * @param name what formulas of a workbook call it, blank for nothing
	 */
	public record KeyFigure(String label, Cell value, String aside, String name) {

		public KeyFigure(String label, Cell value, String aside) {
			this(label, value, aside, "");
		}

	}

}
