package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.EffectRow;
import jp.annualreview.report.EffectTable;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 効果額の表: names against nine figures, a line for the year and one for the plan so far. */
final class EffectTables {

	private EffectTables() {
	}

	static Table of(EffectTable table, String title) {
		List<Column> columns = new ArrayList<>(List.of(Columns.number().whereAny(),
				Column.of(table.nameHeading(), Kind.NAME, 40), Columns.department().whereAny(), Columns.word("区分", 8)));
		for (String kind : List.of("単年度（千円）", "継続（千円）", "計（千円）")) {
			List.of("見込", "実績", "差").forEach((figure) -> columns.add(Columns.figure(figure, 13).under(kind)));
		}
		return new Table("", title, columns, table.rows().stream().flatMap(EffectTables::rows).toList());
	}

	private static Stream<Row> rows(EffectRow row) {
		return row.lines().stream().map((line) -> {
			boolean first = line.equals(row.lines().getFirst());
			List<Cell> cells = new ArrayList<>();
			cells.add(named(first, row.number().isEmpty() ? Cell.EMPTY : new Cell.Reference(row.number(), "")));
			cells.add(named(first, Cell.text(row.name())));
			cells.add(named(first, Cell.text(row.department())));
			cells.add(Cell.text(line.period()));
			cells.addAll(line.figures());
			return new Row(cells, row.level(), row.total(), List.of());
		});
	}

	private static Cell named(boolean first, Cell cell) {
		return first ? cell : Cell.ABOVE;
	}

}
