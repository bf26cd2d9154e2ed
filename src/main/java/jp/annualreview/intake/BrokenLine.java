package jp.annualreview.intake;

import java.util.List;

/**
 * 読み取れない行: a line of a text file whose cells cannot be told apart. It is no row of the
 * sheet; the others are.
 *
 * @param line as a text editor counts
 * @param text the line as written
 * @param cells those that stand before the fault
 */
public record BrokenLine(int line, String text, List<String> cells, String problem, String remedy) {

	public BrokenLine {
		cells = List.copyOf(cells);
	}

}
