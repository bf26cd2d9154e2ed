package jp.annualreview.report;

import java.util.List;

/**
 * 前回からの変更 and 正誤表.
 *
 * @param before the edition before, {@code 第1回}
 * @param now this edition
 * @param rows by kind, in register order
 * @param errata what was printed wrong in an edition that is closed; empty where it is
 * not
 */
public record EditionChanges(String before, String now, List<EditionChange> rows, List<Erratum> errata) {

	public EditionChanges {
		rows = List.copyOf(rows);
		errata = List.copyOf(errata);
	}

	/** Stands in the place of rows where there are none. */
	public String nothing() {
		return "前回（" + this.before + "）から変わった項目はありません。";
	}

	/** {@code 数値を訂正した項目（2件）}. */
	public String counted(EditionChange.Kind kind) {
		return kind.label() + "（" + this.rows.stream().filter((row) -> row.kind() == kind).count() + "件）";
	}

}
