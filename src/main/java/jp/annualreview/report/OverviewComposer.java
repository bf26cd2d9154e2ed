package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.Item;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.KeyFigures.KeyFigure;
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

	private List<KeyFigure> headline() {
		if (!this.facts.judges()) {
			return shown();
		}
		List<KeyFigure> headline = new ArrayList<>(List.of(items(),
				new KeyFigure(this.now.undecided() ? "評価した取組" : "判定した取組", Figures.counted(this.now.judged()), "",
						"判定した取組数"),
				achieved(), moved("評価が上がった取組", this.moves.up(), "達成した取組", this.now.achieved()),
				moved("評価が下がった取組", this.moves.down(), "未達成の取組", this.now.decided() - this.now.achieved())));
		points().ifPresent((points) -> headline.add(new KeyFigure("得点", points.total(), points.aside())));
		return headline;
	}

	private Optional<Points> points() {
		return Points.of(this.facts, this.facts.register().items());
	}

	/** Of a plan without targets: the furthest stage, the moves and the best 自己評価. */
	private List<KeyFigure> shown() {
		List<KeyFigure> shown = new ArrayList<>();
		shown.add(items());
		first(ResultKind.STAGE).ifPresent((best) -> shown.add(withLast("段階が「%s」の取組".formatted(best.label()), best)));
		if (this.facts.knowsLastYear()) {
			shown.add(new KeyFigure("段階が進んだ取組", Figures.counted(this.now.moved(1)), ""));
			shown.add(new KeyFigure("段階が戻った取組", Figures.counted(this.now.moved(-1)), ""));
		}
		first(ResultKind.SELF_ASSESSMENT)
			.ifPresent((best) -> shown.add(withLast("自己評価が%sの取組".formatted(best.label()), best)));
		return shown;
	}

	private Optional<ResultColumn> first(ResultKind kind) {
		return this.columns.stream().filter((column) -> column.kind() == kind).findFirst();
	}

	private KeyFigure withLast(String label, ResultColumn column) {
		return new KeyFigure(label, Figures.counted(this.now.of(column)),
				this.facts.knowsLastYear() ? "（前年度 %d件）".formatted(this.before.of(column)) : "");
	}

	private KeyFigure items() {
		return new KeyFigure("取組事項", Figures.counted(this.now.items()), relisted(), "取組事項数");
	}

	private String relisted() {
		int relisted = this.facts.register().items().size() - this.now.items();
		return (relisted == 0) ? "" : "（ほか再掲" + relisted + "件）";
	}

	private KeyFigure achieved() {
		List<String> asides = new ArrayList<>();
		if (this.now.undecided()) {
			asides.add("達成・未達成を判定した%d件".formatted(this.now.decided()));
		}
		if (this.facts.countsLastYear()) {
			asides.add("前年度 " + this.before.achievedShare());
		}
		return new KeyFigure("達成の割合", Figures.shareOf(this.now.achieved(), this.now.decided()),
				asides.isEmpty() ? "" : "（" + String.join("、", asides) + "）");
	}

	/** In the first year nothing can have moved; the place shows what there is to say. */
	private KeyFigure moved(String heading, List<Move> list, String otherwise, int count) {
		return this.facts.knowsLastYear() ? new KeyFigure(heading, Figures.counted(list.size()), "")
				: new KeyFigure(otherwise, Figures.counted(count), "");
	}

	private Tally tally(ResultColumn column) {
		int count = this.now.of(column);
		int previous = this.before.of(column);
		Cell share = share(column, count);
		return this.facts.countsLastYear()
				? new Tally(column, count, share, Cell.count(previous), this.facts.figures().changeOf(count - previous))
				: new Tally(column, count, share, Figures.NOTHING, Figures.NOTHING);
	}

	private Cell share(ResultColumn column, int count) {
		return switch (column.kind()) {
			case GRADE, JUDGED_ONLY -> Figures.shareOf(count, this.now.judged());
			case STAGE, SELF_ASSESSMENT -> Figures.shareOf(count, ofKind(column.kind()));
			case NO_STAGE, NO_SELF_ASSESSMENT, STATE -> Figures.NOTHING;
		};
	}

	private int ofKind(ResultKind kind) {
		return this.columns.stream().filter((column) -> column.kind() == kind).mapToInt(this.now::of).sum();
	}

}
