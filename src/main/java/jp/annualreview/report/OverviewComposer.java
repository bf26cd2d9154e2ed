package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.Item;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

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
		List<String> decisions = decisions();
		return new Overview(headline(), this.columns.stream().map(this::tally).toList(), this.now.items(),
				this.now.judged(), Stream.concat(reading().stream(), decisions.stream()).toList(),
				new IndicatorTallies(this.facts).compose(), decisions);
	}

	private List<String> reading() {
		return this.facts.judges()
				? new OverviewSentences(this.facts, this.moves, this.now, this.before, this.columns).all()
				: new StandingSentences(this.facts, this.columns, this.moves, this.now).all();
	}

	private List<String> decisions() {
		return this.facts.judges() ? new OverviewDecisions(this.facts, this.columns).all()
				: new StandingDecisions(this.facts, this.moves).all();
	}

	private List<LegendEntry> headline() {
		if (!this.facts.judges()) {
			return shown();
		}
		List<LegendEntry> headline = new ArrayList<>(
				List.of(new LegendEntry("取組事項", count(this.now.items()) + relisted()),
						new LegendEntry(this.now.undecided() ? "評価した取組" : "判定した取組", count(this.now.judged())),
						new LegendEntry("達成の割合", achieved()),
						moved("評価が上がった取組", this.moves.up(), "達成した取組", this.now.achieved()),
						moved("評価が下がった取組", this.moves.down(), "未達成の取組", this.now.decided() - this.now.achieved())));
		points().ifPresent((points) -> headline.add(new LegendEntry("得点", points.sentence())));
		return headline;
	}

	private Optional<Points> points() {
		return Points.of(this.facts, this.facts.register().items());
	}

	/** Of a plan without targets: the furthest stage, the moves and the best 自己評価. */
	private List<LegendEntry> shown() {
		List<LegendEntry> shown = new ArrayList<>();
		shown.add(new LegendEntry("取組事項", count(this.now.items()) + relisted()));
		first(ResultKind.STAGE)
			.ifPresent((best) -> shown.add(new LegendEntry("段階が「%s」の取組".formatted(best.label()), withLast(best))));
		if (this.facts.knowsLastYear()) {
			shown.add(new LegendEntry("段階が進んだ取組", count(this.now.moved(1))));
			shown.add(new LegendEntry("段階が戻った取組", count(this.now.moved(-1))));
		}
		first(ResultKind.SELF_ASSESSMENT)
			.ifPresent((best) -> shown.add(new LegendEntry("自己評価が%sの取組".formatted(best.label()), withLast(best))));
		return shown;
	}

	private Optional<ResultColumn> first(ResultKind kind) {
		return this.columns.stream().filter((column) -> column.kind() == kind).findFirst();
	}

	private String withLast(ResultColumn column) {
		String now = count(this.now.of(column));
		return this.facts.knowsLastYear() ? "%s（前年度 %s）".formatted(now, count(this.before.of(column))) : now;
	}

	private String relisted() {
		int relisted = this.facts.register().items().size() - this.now.items();
		return (relisted == 0) ? "" : "（ほか再掲" + count(relisted) + "）";
	}

	private String achieved() {
		List<String> asides = new ArrayList<>();
		if (this.now.undecided()) {
			asides.add("達成・未達成を判定した%s".formatted(count(this.now.decided())));
		}
		if (this.facts.countsLastYear()) {
			asides.add("前年度 " + this.before.achievedShare());
		}
		return this.now.achievedShare() + (asides.isEmpty() ? "" : "（" + String.join("、", asides) + "）");
	}

	/** In the first year nothing can have moved; the place shows what there is to say. */
	private LegendEntry moved(String heading, List<Move> list, String otherwise, int count) {
		return this.facts.knowsLastYear() ? new LegendEntry(heading, count(list.size()))
				: new LegendEntry(otherwise, count(count));
	}

	private Tally tally(ResultColumn column) {
		int count = this.now.of(column);
		int previous = this.before.of(column);
		String share = share(column, count);
		return this.facts.countsLastYear()
				? new Tally(column, count, share, Integer.toString(previous),
						this.facts.figures().change(count - previous))
				: new Tally(column, count, share, Figures.NONE, Figures.NONE);
	}

	private String share(ResultColumn column, int count) {
		return switch (column.kind()) {
			case GRADE, JUDGED_ONLY -> Figures.share(count, this.now.judged());
			case STAGE, SELF_ASSESSMENT -> Figures.share(count, ofKind(column.kind()));
			case NO_STAGE, NO_SELF_ASSESSMENT, STATE -> Figures.NONE;
		};
	}

	private int ofKind(ResultKind kind) {
		return this.columns.stream().filter((column) -> column.kind() == kind).mapToInt(this.now::of).sum();
	}

	private static String count(int items) {
		return items + "件";
	}

}
