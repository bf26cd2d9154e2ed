package jp.annualreview.plan;

import java.util.Optional;

/** 委員意見 with the office's answer and 対応状況. */
public record CommitteeOpinion(FiscalYear year, Edition edition, Optional<ItemNumber> item, String opinion,
		String answer, String status) {
}
