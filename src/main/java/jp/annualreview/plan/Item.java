package jp.annualreview.plan;

import java.util.List;
import java.util.Optional;

/**
 * 取組事項: one item of the plan with its indicators.
 *
 * @param policy 体系コード
 * @param departments 担当課: the first answers
 * @param related 関係課
 * @param priority 重点
 * @param continued 継続 from the plan before
 * @param newIn 新規: the fiscal year it was added in
 */
public record Item(ItemNumber number, String policy, String group, String name, List<String> departments,
		List<String> related, boolean priority, boolean continued, String content, String issues, String goal,
		Optional<FiscalYear> from, Optional<FiscalYear> to, ItemFate fate, Optional<FiscalYear> newIn,
		Optional<Predecessor> predecessor, List<Indicator> indicators) {

	public Item {
		departments = List.copyOf(departments);
		related = List.copyOf(related);
		indicators = List.copyOf(indicators);
	}

	/** 担当課 that stands first; blank where the plan names none. */
	public String leadDepartment() {
		return this.departments.isEmpty() ? "" : this.departments.getFirst();
	}

	/** Whether departments are asked about it in a year. */
	public boolean askedIn(FiscalYear year) {
		return this.fate.in(year) == ItemStatus.ACTIVE && this.from.filter(year::isBefore).isEmpty()
				&& this.to.filter(year::isAfter).isEmpty();
	}

	/** The item with the targets it had before revisions, given newest first. */
	Item before(List<TargetRevision> revisions) {
		return new Item(this.number, this.policy, this.group, this.name, this.departments, this.related, this.priority,
				this.continued, this.content, this.issues, this.goal, this.from, this.to, this.fate, this.newIn,
				this.predecessor, this.indicators.stream().map((indicator) -> indicator.before(revisions)).toList());
	}

}
