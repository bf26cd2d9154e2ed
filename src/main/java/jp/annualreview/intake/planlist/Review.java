package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 読み取り結果: what an import asks, a line per question, then every indicator with its cells
 * below it, unsure ones first.
 *
 * @param questions about the plan and its items
 */
record Review(List<ImportQuestion> questions, List<ImportedIndicator> indicators) {

	/** All questions; an indicator asks one, whatever the number of its cells. */
	List<ImportQuestion> asked() {
		List<ImportQuestion> asked = new ArrayList<>(this.questions);
		this.indicators.forEach((indicator) -> indicator.question().ifPresent(asked::add));
		return asked;
	}

	ImportedTable table() {
		TableBuilder table = ReviewRow.table();
		this.questions.forEach((question) -> table.row(question.values()));
		this.indicators.stream().sorted(Comparator.comparing(ImportedIndicator::sure)).forEach((indicator) -> {
			table.row(indicator.summary());
			indicator.review().forEach((row) -> table.row(row.values()));
		});
		return table.build();
	}

	int cells() {
		return (int) this.indicators.stream()
			.flatMap((indicator) -> indicator.review().stream())
			.filter(ReviewRow::ofCell)
			.count();
	}

}
