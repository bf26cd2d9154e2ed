package jp.annualreview.report;

import java.util.List;

import jp.annualreview.plan.Item;

/** 概況: the year on one page. */
final class OverviewComposer {

	private final ReviewFacts facts;

	private final List<ResultColumn> columns;

	private final Moves moves;

	private final ItemCounts now;

	private final ItemCounts before;

	OverviewComposer(ReviewFacts facts, List<ResultColumn> columns, Moves moves) {
		this.facts = facts;
		this.columns = columns;
		this.moves = moves;
		List<Item> items = facts.register().items();
		this.now = ItemCounts.of(facts, items, facts.year());
		this.before = ItemCounts.of(facts, items, facts.lastYear());
	}

	Overview compose() {
		return new Overview(headline(), this.columns.stream().map(this::tally).toList(), this.now.items(),
				this.now.judged(), new OverviewSentences(this.facts, this.moves, this.now, this.before).all());
	}

	private List<LegendEntry> headline() {
		return List.of(new LegendEntry("取組事項", count(this.now.items()) + relisted()),
				new LegendEntry("判定した取組", count(this.now.judged())), new LegendEntry("達成の割合", achieved()),
				moved("評価が上がった取組", this.moves.up(), "達成した取組", this.now.achieved()),
				moved("評価が下がった取組", this.moves.down(), "未達成の取組", this.now.judged() - this.now.achieved()));
	}

	private String relisted() {
		int relisted = this.facts.register().items().size() - this.now.items();
		return (relisted == 0) ? "" : "（ほか再掲" + count(relisted) + "）";
	}

	private String achieved() {
		return this.facts.countsLastYear()
				? "%s（前年度 %s）".formatted(this.now.achievedShare(), this.before.achievedShare())
				: this.now.achievedShare();
	}

	/** In the first year nothing can have moved; the place shows what there is to say. */
	private LegendEntry moved(String heading, List<Move> list, String otherwise, int count) {
		return this.facts.knowsLastYear() ? new LegendEntry(heading, count(list.size()))
				: new LegendEntry(otherwise, count(count));
	}

	private Tally tally(ResultColumn column) {
		int count = this.now.of(column.label());
		int previous = this.before.of(column.label());
		String share = (column.kind() == ResultKind.STATE) ? Figures.NONE : Figures.share(count, this.now.judged());
		return this.facts.countsLastYear()
				? new Tally(column, count, share, Integer.toString(previous), Figures.change(count - previous))
				: new Tally(column, count, share, Figures.NONE, Figures.NONE);
	}

	private static String count(int items) {
		return items + "件";
	}

}
