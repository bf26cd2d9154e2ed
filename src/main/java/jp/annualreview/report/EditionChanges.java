package jp.annualreview.report;

import java.util.List;
import java.util.stream.Stream;

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

	/** The rows kind by kind. */
	public List<List<EditionChange>> sections() {
		return Stream.of(EditionChange.Kind.values())
			.map((kind) -> this.rows.stream().filter((row) -> row.kind() == kind).toList())
			.filter((section) -> !section.isEmpty())
			.toList();
	}

	/** {@code 数値を訂正した項目（2件）}. */
	public String counted(EditionChange.Kind kind) {
		return kind.label() + "（" + this.rows.stream().filter((row) -> row.kind() == kind).count() + "件）";
	}

}
