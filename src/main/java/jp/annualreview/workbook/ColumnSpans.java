package jp.annualreview.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * 列の割付: how many columns of a sheet each column of a table takes, so that each is about
 * as wide as it wants to be.
 *
 * @param from the first column of each
 * @param to the last column of each
 */
public record ColumnSpans(List<Integer> from, List<Integer> to) {

	public ColumnSpans {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	public static ColumnSpans of(List<Integer> wanted, List<Integer> given) {
		List<Integer> from = new ArrayList<>();
		List<Integer> to = new ArrayList<>();
		int next = 0;
		for (int at = 0; at < wanted.size(); at++) {
			int after = wanted.size() - at - 1;
			int last = next;
			int width = given.get(next);
			while (given.size() - last - 1 > after && width + given.get(last + 1) / 2 < wanted.get(at)) {
				last++;
				width += given.get(last);
			}
			from.add(next);
			to.add(last);
			next = last + 1;
		}
		return new ColumnSpans(from, to);
	}

	public int from(int column) {
		return this.from.get(column);
	}

	public int to(int column) {
		return this.to.get(column);
	}

}
