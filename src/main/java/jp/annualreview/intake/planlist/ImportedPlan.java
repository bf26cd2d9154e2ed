package jp.annualreview.intake.planlist;

import java.util.List;

/**
 * 取込結果: a city's list as a register.
 *
 * @param register the sheets of 計画台帳
 * @param review the sheets of 計画台帳_読み取り結果: how every target was understood, unsure ones
 * first, then what was imported from where and what this import wrote
 * @param questions what the officer is asked, a line each
 */
public record ImportedPlan(List<ImportedTable> register, List<ImportedTable> review, ImportCounts counts,
		List<String> questions) {

	public ImportedPlan {
		register = List.copyOf(register);
		review = List.copyOf(review);
		questions = List.copyOf(questions);
	}

}
