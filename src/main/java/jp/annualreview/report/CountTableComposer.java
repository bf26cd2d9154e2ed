package jp.annualreview.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.annualreview.plan.Department;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColumn;

/** 方針別・担当課別の件数表. Every item stands in exactly one row of each level. */
final class CountTableComposer {

	static final String OUTSIDE = "（体系なし）";

	private static final String NO_DEPARTMENT = "（担当課なし）";

	private final ReviewFacts facts;

	private final List<ResultColumn> columns;

	/** Whether 達成の割合 speaks of fewer items than have a grade. */
	private final boolean undecided;

	CountTableComposer(ReviewFacts facts, List<ResultColumn> columns) {
		this.facts = facts;
		this.columns = columns;
		this.undecided = ItemCounts.of(facts, facts.register().items(), facts.year()).undecided();
	}

	CountTable byPolicy() {
		List<CountRow> rows = new ArrayList<>();
		this.facts.tops().forEach((top) -> addBranch(top, 0, rows));
		addRow(OUTSIDE, 0, this.facts.itemsOutside(), rows);
		rows.add(total());
		return new CountTable(policyHeading(), rows, figureHeadings());
	}

	CountTable byDepartment() {
		List<CountRow> rows = new ArrayList<>();
		Map<String, List<Item>> byDepartment = new LinkedHashMap<>();
		this.facts.register()
			.departments()
			.stream()
			.map(Department::name)
			.forEach((name) -> byDepartment.put(name, new ArrayList<>()));
		this.facts.register()
			.items()
			.forEach((item) -> byDepartment.computeIfAbsent(this.facts.department(item), (name) -> new ArrayList<>())
				.add(item));
		byDepartment.forEach((name, items) -> addDepartment(name.isEmpty() ? NO_DEPARTMENT : name, items, rows));
		rows.add(total());
		return new CountTable("担当課", rows, figureHeadings());
	}

	private void addBranch(PolicyNode node, int level, List<CountRow> rows) {
		addRow(node.name(), level, this.facts.itemsUnder(node), rows);
		this.facts.below(node).forEach((child) -> addBranch(child, level + 1, rows));
	}

	private void addRow(String name, int level, List<Item> items, List<CountRow> rows) {
		if (!items.isEmpty()) {
			rows.add(row(name, level, false, items, List.of()));
		}
	}

	private void addDepartment(String name, List<Item> items, List<CountRow> rows) {
		if (!items.isEmpty()) {
			rows.add(row(name, 0, false, items, items.stream().map((item) -> item.number().value()).toList()));
		}
	}

	private CountRow total() {
		return row("合計", 0, true, this.facts.register().items(), List.of());
	}

	private CountRow row(String name, int level, boolean total, List<Item> items, List<String> numbers) {
		ItemCounts now = ItemCounts.of(this.facts, items, this.facts.year());
		ItemCounts before = ItemCounts.of(this.facts, items, this.facts.lastYear());
		return new CountRow(name, level, total, now.of(this.columns), now.items(), now.judged(), now.achievedShare(),
				previousShare(before), numbers, figures(now, before), Points.of(this.facts, items));
	}

	private String previousShare(ItemCounts before) {
		return this.facts.countsLastYear() ? before.achievedShare() : Figures.NONE;
	}

	private List<String> figureHeadings() {
		if (this.facts.judges()) {
			return this.undecided ? List.of("取組\n件数", "評価\n件数", "判定\n件数", "達成の\n割合", "前年度の\n割合")
					: List.of("取組\n件数", "判定\n件数", "達成の\n割合", "前年度の\n割合");
		}
		return this.facts.knowsLastYear() ? List.of("取組\n件数", "段階が\n進んだ", "段階が\n戻った") : List.of("取組\n件数");
	}

	private List<Cell> figures(ItemCounts now, ItemCounts before) {
		Cell items = Cell.count(now.items());
		if (this.facts.judges()) {
			List<Cell> figures = new ArrayList<>(List.of(items, Cell.count(now.decided()), now.achievedShareCell(),
					this.facts.countsLastYear() ? before.achievedShareCell() : Figures.NOTHING));
			if (this.undecided) {
				figures.add(1, Cell.count(now.judged()));
			}
			return figures;
		}
		return this.facts.knowsLastYear() ? List.of(items, Cell.count(now.moved(1)), Cell.count(now.moved(-1)))
				: List.of(items);
	}

	private String policyHeading() {
		String heading = this.facts.register()
			.policies()
			.stream()
			.map(PolicyNode::level)
			.filter((level) -> !level.isEmpty())
			.distinct()
			.collect(Collectors.joining("・"));
		return heading.isEmpty() ? "体系" : heading;
	}

}
