package jp.annualreview.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.plan.ClosingNote;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PolicyNode;

/** 総括の一覧: the register's lines by 区分, both in the register's order. */
final class ClosingListComposer {

	private final ReviewFacts facts;

	ClosingListComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	List<ClosingList> compose() {
		Map<String, List<ClosingList.Line>> parts = new LinkedHashMap<>();
		this.facts.register()
			.closingNotes()
			.forEach((note) -> parts.computeIfAbsent(note.part(), (part) -> new ArrayList<>()).add(line(note)));
		List<ClosingList> lists = new ArrayList<>();
		parts.forEach((part, lines) -> lists.add(new ClosingList(part, lines)));
		return lists;
	}

	private ClosingList.Line line(ClosingNote note) {
		return new ClosingList.Line(policy(note.policy()), note.heading(),
				note.item().map(ItemNumber::value).orElse(""), note.text());
	}

	private String policy(String code) {
		return this.facts.register()
			.policies()
			.stream()
			.filter((node) -> node.code().equals(code))
			.map(PolicyNode::name)
			.findFirst()
			.orElse("");
	}

}
