package jp.annualreview.intake.planlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One indicator as a row of 指標, and how its cells were read. */
record ImportedIndicator(Map<String, String> values, List<ReviewRow> review) {

	private static final String FIELD = "指標";

	ImportedIndicator {
		values = Map.copyOf(values);
		review = List.copyOf(review);
	}

	boolean isStaged() {
		return "段階".equals(this.values.get("種類"));
	}

	boolean sure() {
		return this.review.stream().allMatch(ReviewRow::sure);
	}

	/** What somebody has to look at; empty where all is sure. */
	Optional<ImportQuestion> question() {
		return sure() ? Optional.empty()
				: Optional.of(new ImportQuestion(value("番号"), value("枝番"), value("指標名"), FIELD, why()));
	}

	/** The same reason of several cells is told once. */
	private String why() {
		return this.review.stream()
			.filter((row) -> !row.sure())
			.map(ReviewRow::why)
			.distinct()
			.collect(Collectors.joining("\n"));
	}

	/** The line above its cells. */
	Map<String, String> summary() {
		Map<String, String> line = new HashMap<>(Map.of("確度", sure() ? "確実" : ReviewRow.UNSURE, "番号", value("番号"), "枝番",
				value("枝番"), "欄", FIELD, "原文", value("指標名"), "期間の区分", value("期間の区分"), "目標の種類", value("種類"), "単位",
				value("単位"), "方向", value("方向"), "根拠", why()));
		this.review.stream().findFirst().ifPresent((row) -> line.put("取組事項名", row.item()));
		return line;
	}

	private String value(String column) {
		return this.values.getOrDefault(column, "");
	}

}
