package jp.annualreview.plan;

import java.util.List;

/**
 * 欄: one row of 様式: under which labels a value of ours stands, and where.
 *
 * @param column 欄, our name for it
 * @param labels 見出し as a sheet may print them
 * @param starts 始まり: the label begins a new card on a sheet
 */
public record FormField(String column, List<String> labels, FieldPlace place, boolean starts) {

	public FormField {
		labels = List.copyOf(labels);
		if (column.isBlank()) {
			throw new IllegalArgumentException("欄の名前がありません");
		}
		if (labels.isEmpty() && place != FieldPlace.SHEET_NAME) {
			throw new IllegalArgumentException("見出しがありません: " + column);
		}
	}

}
