package jp.annualreview.plan;

import java.util.Optional;
import java.util.Set;

/** 委員意見 with the office's answer and 対応状況. */
public record CommitteeOpinion(FiscalYear year, Edition edition, Optional<ItemNumber> item, String opinion,
		String answer, String status) {

	private static final Set<String> SETTLED = Set.of("対応済", "対応済み", "完了", "終了");

	/** Whether it is carried on to the next edition and year. */
	public boolean open() {
		return !SETTLED.contains(this.status);
	}

}
