package jp.annualreview.report.chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.report.document.Table.Row;
import jp.annualreview.report.document.Table.Section;

/** 区切り: the rows of a list under what they have in common. */
final class Sections {

	private Sections() {
	}

	/**
	 * Sections in the order they first occur, each with how many rows it has.
	 * @param what the rows are, blank where that goes without saying
	 */
	static <T> List<Section> counted(List<T> all, Function<T, String> label, String what, Function<T, Row> row) {
		Map<String, List<T>> together = all.stream()
			.collect(Collectors.groupingBy(label, LinkedHashMap::new, Collectors.toList()));
		return together.entrySet()
			.stream()
			.map((entry) -> new Section(entry.getKey(), heading(entry.getKey(), what, entry.getValue().size()),
					entry.getValue().stream().map(row).toList()))
			.toList();
	}

	/** {@code 未判定（指標 3件）}. */
	static String heading(String label, String what, int count) {
		return (label + "（" + (what + " " + count).strip() + "件）").strip();
	}

	/** Neighbours that have a label in common; not counted. */
	static <T> List<Section> plain(List<T> all, Function<T, String> label, Function<T, Row> row) {
		Map<String, List<T>> together = all.stream()
			.collect(Collectors.groupingBy(label, LinkedHashMap::new, Collectors.toList()));
		return together.entrySet()
			.stream()
			.map((entry) -> new Section(entry.getKey(), entry.getKey(), entry.getValue().stream().map(row).toList()))
			.toList();
	}

}
