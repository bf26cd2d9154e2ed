package jp.annualreview.intake.planlist;

import java.util.List;

/**
 * 取込結果: a city's list as a register.
 *
 * @param register the sheets of 計画台帳
 * @param review the sheets of 計画台帳_読み取り結果: how every target was understood, unsure ones
 * first, then what was imported from where and what this import wrote
 */
public record ImportedPlan(List<ImportedTable> register, List<ImportedTable> review, ImportCounts counts) {

	public ImportedPlan {
		register = List.copyOf(register);
		review = List.copyOf(review);
	}

}
