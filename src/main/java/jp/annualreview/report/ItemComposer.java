package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.plan.Predecessor;
import jp.annualreview.plan.YearGoal;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;

/** 全項目一覧: every item with its indicators, register order. */
final class ItemComposer {

	static final String FORMER_PLAN = "旧計画 No.";

	private final ReviewFacts facts;

	private final IndicatorComposer indicators;

	ItemComposer(ReviewFacts facts) {
		this.facts = facts;
		this.indicators = new IndicatorComposer(facts);
	}

	List<ItemRow> compose() {
		return this.facts.register().items().stream().map(this::row).toList();
	}

	private ItemRow row(Item item) {
		String result = this.facts.judges() ? this.facts.result(item, this.facts.year())
				: this.facts.standing(item, this.facts.year()).label();
		return new ItemRow(item.number().value(), item.name(),
				this.facts.path(item).stream().map(PolicyNode::name).toList(), item.group(), item.priority(),
				marks(item), departments(item), this.facts.department(item), item.content(), result,
				status(item, result), this.indicators.rows(item), details(item));
	}

	/**
	 * What a plan of cards says of an item beside its figures. Where an item has neither
	 * 現状と課題 nor 目標の状態, 取組内容 alone would only repeat its name at length.
	 */
	private List<LegendEntry> details(Item item) {
		List<LegendEntry> details = new ArrayList<>();
		String year = this.facts.brief(this.facts.year());
		add(details, year + "の年度目標", goals(item));
		add(details, "現状と課題", item.issues());
		add(details, "取組内容", (item.issues() + item.goal()).isEmpty() ? "" : item.content());
		add(details, "目標の状態", item.goal());
		return details;
	}

	private static void add(List<LegendEntry> details, String label, String text) {
		if (!text.isEmpty()) {
			details.add(new LegendEntry(label, text));
		}
	}

	/** 年度目標 in words, shown and not judged. */
	private String goals(Item item) {
		return this.facts.register()
			.yearGoals()
			.stream()
			.filter((goal) -> goal.item().equals(item.number()) && goal.year().equals(this.facts.year()))
			.map(YearGoal::text)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** 新規 of an earlier year says which, for it is news only once. */
	private List<String> marks(Item item) {
		List<String> marks = new ArrayList<>();
		if (item.priority()) {
			marks.add("重点");
		}
		if (item.continued()) {
			marks.add("継続");
		}
		item.newIn()
			.filter((since) -> !since.isAfter(this.facts.year()))
			.ifPresent((since) -> marks.add(since.equals(this.facts.year()) ? "新規" : this.facts.brief(since) + "新規"));
		item.predecessor().ifPresent((before) -> marks.add(former(before)));
		return marks;
	}

	private static String former(Predecessor before) {
		return FORMER_PLAN + before.items().stream().map(ItemNumber::value).collect(Collectors.joining("・"));
	}

	/** As they are called in the year under review. */
	private String departments(Item item) {
		String asked = answered(current(item.departments()), this.facts.department(item));
		return item.related().isEmpty() ? asked : asked + "（関係課: " + current(item.related()) + "）";
	}

	/** A collective name stands with the department that answers for it. */
	private static String answered(String asked, String department) {
		return asked.contains(department) ? asked : asked + "（回答 " + department + "）";
	}

	private String current(List<String> departments) {
		return departments.stream()
			.map((name) -> this.facts.register().nameIn(name, this.facts.year()))
			.distinct()
			.collect(Collectors.joining("、"));
	}

	/** Settled when every indicator is, in the year the last one was. */
	private String status(Item item, String result) {
		List<Optional<FiscalYear>> settled = this.facts.assessments(item, this.facts.year())
			.stream()
			.map(ReviewFacts::settledIn)
			.collect(Collectors.toList());
		FiscalYear year = settled.stream().allMatch(Optional::isPresent)
				? settled.stream().flatMap(Optional::stream).max(FiscalYear::compareTo).orElse(this.facts.year())
				: this.facts.year();
		return this.facts.brief(year) + " " + result;
	}

}
