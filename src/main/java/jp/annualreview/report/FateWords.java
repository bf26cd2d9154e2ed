package jp.annualreview.report;

import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;

/** 取組の異動の表記: from when on, why, and which item it came from or went into. */
record FateWords(ReviewFacts facts) {

	List<String> of(Item item) {
		return Stream.of(counterpart(item), since(item), item.fate().reason())
			.filter((words) -> !words.isEmpty())
			.toList();
	}

	/** {@code 統合先 番号1 町会等数}. */
	String counterpart(Item item) {
		String relation = (item.fate().status() == ItemStatus.RELISTED) ? "再掲元" : "統合先";
		return item.fate()
			.counterpart()
			.map((number) -> "%s 番号%s %s"
				.formatted(relation, number, this.facts.register().item(number).map(Item::name).orElse(""))
				.strip())
			.orElse("");
	}

	private String since(Item item) {
		return item.fate().since().map((year) -> this.facts.brief(year) + "から").orElse("");
	}

}
