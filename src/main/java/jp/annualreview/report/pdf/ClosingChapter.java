package jp.annualreview.report.pdf;

import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.report.ClosedItem;
import jp.annualreview.report.ClosingReport;
import jp.annualreview.report.EffectTable;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.ReviewReport;

/** 計画期間総括: the period on one page, then indicator by indicator, then in words. */
final class ClosingChapter implements Chapter {

	private static final float TABLE = 372;

	private static final float RIGHT = Sheet.LEFT + TABLE + 24;

	private static final float RIGHT_WIDTH = Sheet.RIGHT - RIGHT;

	private static final float BELOW_TABLE = 7;

	/** A row of one line. */
	private static final float ROW = 18.5F;

	private static final float YEAR = 26;

	private static final float BAR = 19;

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		report.closing().ifPresent((closing) -> print(flow, report, closing));
	}

	private static void print(PageFlow flow, ReviewReport report, ClosingReport closing) {
		flow.chapter("計画期間総括（" + closing.period() + "）");
		Tiles.print(flow, closing.headline());
		flow.beside(() -> tables(flow, closing), () -> reading(flow, report, closing));
		flow.section("方針別の最終評価（指標の数）");
		flow.need(Math.min(TABLE, ROW * (closing.byPolicy().rows().size() + 3)));
		new ClosingGrid(closing.byPolicy(), Sheet.LEFT, 235, Sheet.BREADTH).print(flow);
		if (!closing.closed().isEmpty()) {
			changes(flow, closing.closed());
		}
		new ClosingIndicators(flow).print(closing);
		effects(flow, closing);
		closing.lists().forEach((list) -> new ClosingWords(flow).print(list));
	}

	private static void tables(PageFlow flow, ClosingReport closing) {
		new ClosingGrid(closing.byYear(), Sheet.LEFT, 92, TABLE).print(flow);
		flow.take(12);
		new ClosingGrid(closing.byYearsMet(), Sheet.LEFT, 132, TABLE).print(flow);
	}

	private static void reading(PageFlow flow, ReviewReport report, ClosingReport closing) {
		for (String sentence : closing.sentences()) {
			Text text = Text.of(sentence, TextStyle.BODY).aligned(Align.JUSTIFIED);
			flow.remark(text, RIGHT, RIGHT_WIDTH);
		}
		bars(flow, report, closing.gradeBars());
	}

	private static void bars(PageFlow flow, ReviewReport report, List<GradeBar> years) {
		List<ResultColumn> columns = report.grades()
			.stream()
			.filter((column) -> column.kind() != ResultKind.STATE)
			.toList();
		GradeBars bars = new GradeBars(flow.pen(), columns);
		float top = flow.take(46 + BAR * years.size());
		String title = "年度ごとの評価の構成（取組事項）";
		flow.tags().in(Role.H2, () -> flow.pen().text(title, RIGHT, top - 14, TextStyle.SECTION, Align.LEFT));
		flow.tags().figure(words(bars, title, years), () -> bars(flow, bars, years, top - 20));
	}

	private static String words(GradeBars bars, String title, List<GradeBar> years) {
		return title + "。"
				+ years.stream()
					.map((year) -> bars.words(year.thisYear(), year.counts()))
					.collect(Collectors.joining("。"));
	}

	private static void bars(PageFlow flow, GradeBars bars, List<GradeBar> years, float top) {
		float bottom = top;
		for (GradeBar year : years) {
			bottom -= BAR;
			flow.pen().text(year.thisYear(), RIGHT + YEAR - 6, bottom + 5, TextStyle.CELL, Align.RIGHT);
			bars.bar(RIGHT + YEAR, bottom, RIGHT_WIDTH - YEAR, BAR - 4, year.counts());
		}
		bars.legend(RIGHT + YEAR, bottom - 14, RIGHT_WIDTH - YEAR);
	}

	private static void effects(PageFlow flow, ClosingReport closing) {
		for (EffectTable table : closing.effects()) {
			flow.section("効果額：" + table.title());
			new EffectGrid(table).print(flow);
		}
		if (!closing.effectNotes().isEmpty()) {
			flow.take(BELOW_TABLE);
		}
		closing.effectNotes().forEach((note) -> flow.paragraph(Text.of("・" + note, TextStyle.NOTE)));
		if (closing.effects().isEmpty()) {
			flow.section("効果額");
			flow.paragraph(Text.of("計画台帳と調査票に、効果額の記入はありません。", TextStyle.BODY));
		}
	}

	private static void changes(PageFlow flow, List<ClosedItem> items) {
		flow.section("計画期間中に終了・中止・統合・追加した取組");
		ListTable table = ListTable.of(flow, List.of("区分", "年度", "番号", "取組事項", "理由", "担当課"), 40, 40, 30, 250, 0, 110);
		items.forEach((item) -> table.row(Text.of(item.what(), TextStyle.CELL_BOLD).aligned(Align.CENTRE),
				Text.centred(item.since()), Text.centred(item.number()), Text.cell(item.name()), Text.prose(item.why()),
				Text.cell(item.department())));
		table.end();
	}

}
