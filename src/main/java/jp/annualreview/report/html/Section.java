package jp.annualreview.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 区切り: neighbouring rows of a list that stand under one heading. */
record Section<T>(String heading, List<T> rows) {

	Section {
		rows = List.copyOf(rows);
	}

	static <T> List<Section<T>> of(List<T> rows, Function<T, String> heading) {
		List<Section<T>> sections = new ArrayList<>();
		List<T> together = new ArrayList<>();
		for (T row : rows) {
			if (!together.isEmpty() && !heading.apply(together.getLast()).equals(heading.apply(row))) {
				sections.add(new Section<>(heading.apply(together.getFirst()), together));
				together = new ArrayList<>();
			}
			together.add(row);
		}
		if (!together.isEmpty()) {
			sections.add(new Section<>(heading.apply(together.getFirst()), together));
		}
		return sections;
	}

	/** {@code 協働の推進（3件）}. */
	public String counted() {
		return (this.heading + "（" + this.rows.size() + "件）").strip();
	}

	/** {@code 未判定（指標 3件）}: what the rows are. */
	public String counted(String what) {
		return (this.heading + "（" + what + " " + this.rows.size() + "件）").strip();
	}

}
