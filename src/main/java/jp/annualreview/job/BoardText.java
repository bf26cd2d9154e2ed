package jp.annualreview.job;

import java.util.List;

/**
 * 提出状況, for the command line to print.
 *
 * @param current whether register and returns are still those it was made from
 */
public record BoardText(List<String> lines, boolean current) {

	public BoardText {
		lines = List.copyOf(lines);
	}

}
