package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.ClosingRow;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ClosingYear;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 指標の推移と最終評価: every indicator with all its years in one row and a small chart. */
final class ClosingIndicators {

	static final String KEY = "各年度の上段は目標、下段は実績と評価。「達成年度」は、判定した年度のうち達成した年度の数。"
			+ "図は、破線が目標、●が達成、○が未達成、小さい点が判定していない年度の実績。";

	private ClosingIndicators() {
	}

	static Table table(List<ClosingRow> rows) {
		List<Column> columns = new ArrayList<>(List.of(Columns.number(),
				Column.of("取組事項・指標", Kind.NAME, 38)
					.stacking(Column.of("取組事項名", Kind.NAME, 38), Column.of("指標名", Kind.WORD, 24)),
				Columns.word("区分", 12), Columns.word("単位", 10).whereAny()));
		rows.stream()
			.findFirst()
			.map(ClosingRow::years)
			.orElse(List.of())
			.forEach((year) -> columns.add(Column.of(year.year(), Kind.RESULT, 14)
				.stacking(Columns.word("目標", 16), Columns.figure("実績", 14), Columns.result("評価"))));
		columns.add(Column.of("推移", Kind.CHART, 18));
		columns.add(Columns.word("達成年度", 10));
		columns.add(Column.of("最終評価", Kind.RESULT, 18).stacking(Columns.result("最終評価"), Columns.word("備考", 26)));
		return new Table("総括指標一覧", "指標ごとの推移と最終評価", "方針", columns,
				Sections.plain(rows, (row) -> String.join("　", row.policy()), ClosingIndicators::row))
			.on("総括_指標");
	}

	private static Row row(ClosingRow row) {
		List<Cell> cells = new ArrayList<>(List.of(new Cell.Reference(row.number(), row.branch()),
				new Cell.Stack(List.of(Cell.text(row.name()), Cell.quiet(row.indicator()))), Cell.text(row.measure()),
				Cell.text(row.unit())));
		row.years().forEach((year) -> cells.add(year(year)));
		Cell.Trend trend = new Cell.Trend(row.years());
		cells.add(trend.drawable() ? trend : Cell.EMPTY);
		cells.add(Cell.text(row.met()));
		cells.add(new Cell.Stack(List.of(Cell.thisResult(row.result()), Cell.quiet(row.remark()))));
		return new Row(cells, 0, false, List.of());
	}

	private static Cell year(ClosingYear year) {
		String result = year.result().equals(year.actual().printed()) ? "" : year.result();
		return new Cell.Stack(List.of(Cell.quiet(year.plan()), year.actual(), Cell.thisResult(result)));
	}

}
