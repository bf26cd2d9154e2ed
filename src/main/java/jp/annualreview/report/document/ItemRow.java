package jp.annualreview.report.document;

import java.util.List;

/**
 * One item of 全項目一覧.
 *
 * @param policyPath names from 方針 down
 * @param marks 重点・継続・新規, as printed
 * @param respondent the department that answers for it
 * @param result the item's grade or state
 * @param status 達成状況: {@code R3 B}, {@code R元 達成}, {@code R3 未提出}
 * @param details 年度目標 of the year, 現状と課題, 取組内容, 目標の状態 where the plan has them
 */
public record ItemRow(String number, String name, List<String> policyPath, String group, boolean priority,
		List<String> marks, String departments, String respondent, String content, String result, String status,
		List<IndicatorRow> indicators, List<LegendEntry> details) {

	public ItemRow {
		policyPath = List.copyOf(policyPath);
		marks = List.copyOf(marks);
		indicators = List.copyOf(indicators);
		details = List.copyOf(details);
	}

}
