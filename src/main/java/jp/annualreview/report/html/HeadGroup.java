package jp.annualreview.report.html;

import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.ClosingCounts;
import jp.annualreview.report.document.ResultColumn;

/** 列見出しのまとまり: columns under one heading; a blank one stands alone over both rows. */
record HeadGroup(String title, List<String> labels) {

	HeadGroup {
		labels = List.copyOf(labels);
	}

	static List<HeadGroup> of(List<ResultColumn> columns) {
		return Section.of(columns, (column) -> column.kind().title())
			.stream()
			.map((together) -> new HeadGroup(together.heading(),
					together.rows().stream().map(ResultColumn::label).toList()))
			.toList();
	}

	static List<HeadGroup> of(ClosingCounts counts) {
		return Section.of(counts.columns(), ClosingCounts.Column::group).stream().flatMap(HeadGroup::of).toList();
	}

	private static Stream<HeadGroup> of(Section<ClosingCounts.Column> together) {
		List<String> labels = together.rows().stream().map(ClosingCounts.Column::label).toList();
		return together.heading().isEmpty() ? labels.stream().map((label) -> new HeadGroup("", List.of(label)))
				: Stream.of(new HeadGroup(together.heading(), labels));
	}

	public boolean alone() {
		return this.title.isEmpty();
	}

}
