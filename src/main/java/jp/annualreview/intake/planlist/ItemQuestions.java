package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.plan.ItemNumber;

/** 取組事項の確認事項: what the rows of one number leave open about the item itself. */
final class ItemQuestions {

	private static final String NAME = "名称";

	private static final String DEPARTMENT = "担当課";

	private final ItemNumber number;

	private final List<ListedRow> rows;

	ItemQuestions(ItemNumber number, List<ListedRow> rows) {
		this.number = number;
		this.rows = rows;
	}

	List<ImportQuestion> all() {
		List<ImportQuestion> questions = new ArrayList<>();
		name().ifPresent((text) -> questions.add(question(NAME, text)));
		department().ifPresent((text) -> questions.add(question(DEPARTMENT, text)));
		return questions;
	}

	private ImportQuestion question(String field, String text) {
		return new ImportQuestion(this.number.value(), "", this.rows.getFirst().value(NAME), field, text);
	}

	/** Several names under one number are those of its indicators. */
	private Optional<String> name() {
		List<String> names = distinct(NAME);
		String doubt = this.rows.getFirst().doubt(NAME);
		if (names.size() < 2) {
			return doubt.isEmpty() ? Optional.empty() : Optional.of(doubt + "違うときは、計画台帳のシート「取組事項」の名称を直してください。");
		}
		return Optional.of("番号 %s に指標が%dつあるため（%s）、取組事項の名称は初めの「%s」としました。全体を表す名称に、計画台帳のシート「取組事項」で直してください。"
			.formatted(this.number.value(), this.rows.size(), String.join("、", names), names.getFirst()));
	}

	private Optional<String> department() {
		List<String> departments = distinct(DEPARTMENT);
		return (departments.size() < 2) ? Optional.empty()
				: Optional.of("指標によって担当課が違います（%s）。調査票は先頭の課に作ります。別々に答えるときは、計画台帳で番号を分け、取組事項を課ごとの行にしてください。"
					.formatted(String.join("、", departments)));
	}

	private List<String> distinct(String column) {
		return this.rows.stream()
			.map((row) -> row.value(column))
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.toList());
	}

}
