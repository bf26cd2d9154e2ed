package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.Overview;
import jp.annualreview.report.ResultColumn;
import jp.annualreview.report.ResultKind;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 概況: the year on one page. */
final class OverviewChapter implements Chapter {

	private static final List<Float> WIDTHS = List.of(58F, 146F, 46F, 50F, 50F, 50F);

	private static final float TABLE = 400;

	/** A bar with its title and legend. */
	private static final float BAR = 80;

	private static final float RIGHT = Sheet.LEFT + TABLE + 24;

	private static final float RIGHT_WIDTH = Sheet.RIGHT - RIGHT;

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		Overview overview = report.overview();
		flow.chapter("概況");
		Tiles.print(flow, overview.headline());
		if (proseHeight(flow, overview) + 90 < flow.space()) {
			flow.beside(() -> table(flow, report), () -> reading(flow, report));
		}
		else {
			table(flow, report);
			flow.take(10);
			overview.sentences().forEach((sentence) -> flow.paragraph(prose(sentence)));
		}
	}

	private static void table(PageFlow flow, ReviewReport report) {
		Overview overview = report.overview();
		boolean judged = report.words().judged();
		Table table = new Table(flow, Sheet.LEFT, WIDTHS,
				Grid.heads(judged ? "評価・状態" : "区分", "意味", "件数", "割合", "前年度", "増減"));
		String title = "";
		for (Tally tally : overview.tallies()) {
			if (!judged && !tally.column().kind().title().equals(title)) {
				title = tally.column().kind().title();
				table.section(Text.of(title, TextStyle.CELL_BOLD));
			}
			table.add(row(tally));
		}
		if (judged) {
			table.add(total("判定した取組", overview.judged()));
		}
		table.add(total("取組事項 合計", overview.items()));
	}

	private static Group row(Tally tally) {
		ResultColumn column = tally.column();
		return Group.row(Look.FIGURE, Text.of(column.label(), TextStyle.CELL_BOLD), Text.cell(column.meaning()),
				Text.figure(Integer.toString(tally.count())), Text.figure(tally.share()), Text.figure(tally.previous()),
				Text.figure(tally.change()));
	}

	private static Group total(String name, int count) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.at(0, 0, Text.of(name, TextStyle.CELL_BOLD), Look.TOTAL).over(1, 2));
		cells
			.add(Cell.at(0, 2, Text.of(Integer.toString(count), TextStyle.CELL_BOLD).aligned(Align.RIGHT), Look.TOTAL));
		cells.add(Cell.at(0, 3, Text.EMPTY, Look.TOTAL).over(1, 3));
		return new Group(List.of(), List.of(new Grid(1, cells)));
	}

	private static void reading(PageFlow flow, ReviewReport report) {
		for (String sentence : report.overview().sentences()) {
			flow.remark(prose(sentence), RIGHT, RIGHT_WIDTH);
		}
		bars(flow, report);
	}

	private static void bars(PageFlow flow, ReviewReport report) {
		if (report.words().judged()) {
			bar(flow, report, report.cover().yearLabel() + "の評価の構成", report.barColumns());
			return;
		}
		for (ResultKind kind : List.of(ResultKind.STAGE, ResultKind.SELF_ASSESSMENT)) {
			List<ResultColumn> columns = report.grades().stream().filter((column) -> column.kind() == kind).toList();
			if (!columns.isEmpty() && flow.space() > BAR) {
				bar(flow, report, report.cover().yearLabel() + "の" + kind.title() + "の構成", columns);
			}
		}
	}

	private static void bar(PageFlow flow, ReviewReport report, String title, List<ResultColumn> columns) {
		List<Integer> counts = report.overview()
			.tallies()
			.stream()
			.filter((tally) -> columns.contains(tally.column()))
			.map(Tally::count)
			.toList();
		GradeBars bars = new GradeBars(flow.pen(), columns);
		float top = flow.take(BAR);
		flow.tags().in(Role.H2, () -> flow.pen().text(title, RIGHT, top - 14, TextStyle.SECTION, Align.LEFT));
		flow.tags().figure(bars.words(title, counts), () -> {
			bars.bar(RIGHT, top - 46, RIGHT_WIDTH, 22, counts);
			bars.legend(RIGHT, top - 62, RIGHT_WIDTH);
		});
	}

	private static float proseHeight(PageFlow flow, Overview overview) {
		return (float) overview.sentences()
			.stream()
			.mapToDouble((sentence) -> flow.type().height(prose(sentence), RIGHT_WIDTH - 14) + 9)
			.sum();
	}

	private static Text prose(String sentence) {
		return Text.of(sentence, TextStyle.BODY).aligned(Align.JUSTIFIED);
	}

}
