package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;
import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Places;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Row;
import jp.annualreview.report.document.Table.Section;

/** 方針別: counts, what the labels mean and how their numbers changed. */
final class PolicyChapter implements ChapterComposer {

	private static final String OVERVIEW_SHEET = "概要";

	@Override
	public String title(ReviewReport report) {
		return report.judged() ? "方針別の評価" : "体系別の取組状況";
	}

	@Override
	public Chapter.Start start() {
		return Chapter.Start.PAGE;
	}

	/** The heading of the bars by policy. */
	static String bars(ReviewReport report) {
		boolean compared = report.gradeBars().stream().anyMatch((bar) -> !bar.previous().isEmpty());
		return (report.judged() ? "方針別の評価の構成" : "体系別の到達した段階の構成") + (compared ? "（上段 今年度、下段 前年度）" : "");
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Note(report.words().countNote() + (report.judged() ? "" : "。どの階層の行も、その下にある取組事項をすべて数えています")));
		blocks.add(counts(report));
		if (!report.barColumns().isEmpty() && !report.gradeBars().isEmpty()) {
			blocks.add(new Bars(bars(report), report.barColumns(), report.gradeBars()));
		}
		blocks.add(tallies(report));
		if (!report.overview().indicators().isEmpty()) {
			blocks.add(indicators(report.overview().indicators()));
		}
		return blocks;
	}

	private static Table counts(ReviewReport report) {
		CountColumns columns = new CountColumns(report, report.byPolicy());
		List<Row> rows = new ArrayList<>();
		List<String> path = List.of();
		for (CountRow row : report.byPolicy().rows()) {
			path = Stream.concat(path.subList(0, Math.min(row.level(), path.size())).stream(), Stream.of(row.name()))
				.toList();
			rows.add(columns.row(row, new Cell.Text(row.name(), Cell.Tone.PLAIN, Places.itemsOf(path)),
					Places.countsOf(path)));
		}
		return columns.table("方針別一覧", rows);
	}

	private static List<Column> columns(String what, String counted) {
		return List.of(Columns.result(what), Columns.prose("意味", 60), Columns.figure(counted, 11),
				Columns.figure("割合", 11), Columns.figure("前年度", 11), Columns.figure("増減", 11));
	}

	private static Table tallies(ReviewReport report) {
		boolean judged = report.judged();
		List<Section> sections = new ArrayList<>(Sections.plain(report.overview().tallies(),
				(tally) -> judged ? "" : tally.column().kind().title(), PolicyChapter::row));
		List<Row> totals = new ArrayList<>();
		if (judged) {
			totals.add(total("判定した取組", report.overview().judged()));
		}
		totals.add(total("取組事項 合計", report.overview().items()));
		sections.add(new Section("合計", "", totals));
		return new Table("", judged ? "評価・状態ごとの取組の件数（前年度との比較）" : "段階・自己評価ごとの取組の件数（前年度との比較）", "区分",
				columns(judged ? "評価・状態" : "区分", "取組の件数"), sections)
			.on(OVERVIEW_SHEET);
	}

	private static Row row(Tally tally) {
		return Row.of(Cell.thisResult(tally.column().label()), Cell.text(tally.column().meaning()),
				Cell.count(tally.count()), tally.share(), tally.previous(), tally.change());
	}

	private static Row total(String name, int count) {
		return new Row(List.of(Cell.strong(name), Cell.EMPTY, Cell.count(count), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY), 0,
				true, List.of());
	}

	private static Table indicators(List<Tally> tallies) {
		return new Table("", Sections.heading("指標ごとの評価", "判定した指標", tallies.stream().mapToInt(Tally::count).sum()),
				columns("評価", "指標の件数"), tallies.stream().map(PolicyChapter::row).toList())
			.on(OVERVIEW_SHEET);
	}

}
