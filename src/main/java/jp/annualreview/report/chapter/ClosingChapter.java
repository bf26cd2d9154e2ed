package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.ClosedItem;
import jp.annualreview.report.ClosingCounts;
import jp.annualreview.report.ClosingList;
import jp.annualreview.report.ClosingReport;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.KeyFigures;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Sentences;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 計画期間総括: the period on one page, then indicator by indicator, then in words. */
final class ClosingChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "計画期間総括（" + report.closing().map(ClosingReport::period).orElse("") + "）";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return report.closing().isPresent();
	}

	@Override
	public Chapter.Start start() {
		return Chapter.Start.PAGE;
	}

	@Override
	public List<Block> front(ReviewReport report) {
		ClosingReport closing = report.closing().orElseThrow();
		return List.of(new KeyFigures(closing.headline()), counts("年度ごとの件数", closing.byYear()),
				counts("目標を達成した年度の数（指標の数）", closing.byYearsMet()),
				new Bars("年度ごとの評価の構成（取組事項）", report.barColumns(), closing.gradeBars()),
				new Sentences("計画期間の結果", closing.sentences()));
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		ClosingReport closing = report.closing().orElseThrow();
		List<Block> blocks = new ArrayList<>();
		blocks.add(counts("方針別の最終評価（指標の数）", closing.byPolicy()));
		if (!closing.closed().isEmpty()) {
			blocks.add(closed(closing.closed()));
		}
		blocks.add(new Note(ClosingIndicators.KEY));
		blocks.add(ClosingIndicators.table(closing.rows()));
		closing.effects().forEach((table) -> blocks.add(EffectTables.of(table, "効果額：" + table.title())));
		blocks.add(closing.effects().isEmpty() ? new Sentences("効果額", List.of("計画台帳と調査票に、効果額の記入はありません。"))
				: new Sentences("", closing.effectNotes(), true));
		closing.lists().forEach((list) -> blocks.add(list(list)));
		return blocks;
	}

	private static Table counts(String heading, ClosingCounts counts) {
		List<Column> columns = Stream
			.concat(Stream.of(Column.of(counts.nameHeading(), Kind.NAME, 48)),
					counts.columns().stream().map((column) -> Columns.figure(column.label(), 13).under(column.group())))
			.toList();
		return new Table("", heading, columns, counts.rows()
			.stream()
			.map((row) -> new Row(Stream.concat(Stream.of(Cell.text(row.name())), row.figures().stream()).toList(),
					row.level(), row.total(), List.of()))
			.toList());
	}

	private static Table closed(List<ClosedItem> items) {
		return new Table("", "計画期間中に終了・中止・統合・追加した取組",
				List.of(Columns.word("区分", 10), Columns.word("年度", 10), Columns.number(),
						Column.of("取組事項", Kind.NAME, 48), Columns.prose("理由", 40), Columns.department()),
				items.stream()
					.map((item) -> Row.of(Cell.strong(item.what()), Cell.text(item.since()),
							new Cell.Reference(item.number(), ""), Cell.text(item.name()), Cell.text(item.why()),
							Cell.text(item.department())))
					.toList());
	}

	private static Table list(ClosingList list) {
		List<ClosingList.Line> lines = list.lines();
		return new Table("", list.title(), "方針・項目",
				List.of(Column.of("項目", Kind.NAME, 34).whereAny(), Columns.prose("内容", 100),
						Columns.number().whereAny()),
				Sections.plain(IntStream.range(0, lines.size()).boxed().toList(), (at) -> lines.get(at).policy(),
						(at) -> row(lines.get(at), at > 0 && together(lines.get(at - 1), lines.get(at)))));
	}

	private static boolean together(ClosingList.Line one, ClosingList.Line next) {
		return !next.heading().isEmpty() && one.policy().equals(next.policy()) && one.heading().equals(next.heading());
	}

	private static Row row(ClosingList.Line line, boolean follows) {
		return Row.of(follows ? Cell.ABOVE : Cell.strong(line.heading()), Cell.text(line.text()),
				line.number().isEmpty() ? Cell.EMPTY : new Cell.Reference(line.number(), ""));
	}

}
