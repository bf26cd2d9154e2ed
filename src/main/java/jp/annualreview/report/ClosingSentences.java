package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.annualreview.grading.PeriodBasis;
import jp.annualreview.grading.PeriodResult;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.KeyFigures.KeyFigure;

/** 計画期間のあらまし: the period in a few figures and sentences, indicators counted. */
final class ClosingSentences {

	/** More numbers than these are no longer read; the list names them all. */
	private static final int NAMED = 12;

	private final ReviewFacts facts;

	private final List<ClosingSubject> subjects;

	private final int items;

	private final List<ClosedItem> closed;

	ClosingSentences(ReviewFacts facts, List<ClosingSubject> subjects, List<ClosedItem> closed) {
		this.facts = facts;
		this.subjects = subjects.stream().filter((subject) -> facts.counted(subject.item(), facts.year())).toList();
		this.items = ItemCounts.of(facts, facts.register().items(), facts.year()).items();
		this.closed = closed;
	}

	List<KeyFigure> headline() {
		int decided = count(PeriodResult::decided);
		int achieved = count(PeriodResult::achieved);
		return List.of(new KeyFigure("取組事項", Figures.counted(this.items), "（指標 " + this.subjects.size() + "件）"),
				new KeyFigure("最終評価のある指標", Figures.counted(decided), ""),
				new KeyFigure("最終評価で目標を達成した指標", Figures.counted(achieved),
						"（" + Figures.share(achieved, decided) + "）"),
				shares(), new KeyFigure("終了・中止・統合した取組", Figures.counted(over().size()), ""));
	}

	/** From the first year with results to the last. */
	private KeyFigure shares() {
		List<FiscalYear> years = List.copyOf(this.facts.input().results().keySet());
		FiscalYear first = years.getFirst();
		FiscalYear last = years.getLast();
		return new KeyFigure("取組事項の達成の割合", counts(last).achievedShareCell(),
				first.equals(last) ? "" : "（%sは %s）".formatted(this.facts.brief(first), counts(first).achievedShare()));
	}

	private ItemCounts counts(FiscalYear year) {
		return ItemCounts.of(this.facts, this.facts.register().items(), year);
	}

	List<String> all() {
		List<String> sentences = new ArrayList<>();
		sentences.add(result());
		addIf(sentences, "判定した全年度で達成した指標は%sです。", (one) -> yearly(one) && one.met() == one.judged());
		addIf(sentences, "判定した年度のどれでも達成できなかった指標は%sです。次の計画での取組の方法や目標について検討が必要です。",
				(one) -> yearly(one) && one.met() == 0);
		addIf(sentences, "最終評価のない指標は%sです（" + open() + "）。", (one) -> !one.decided());
		if (!over().isEmpty()) {
			sentences
				.add("計画期間中に終了・中止・統合した取組は%sです。".formatted(named(over().stream().map(ClosedItem::number).toList())));
		}
		List<String> missing = missingYears();
		if (!missing.isEmpty()) {
			sentences.add("%sは提出された調査票がなく、結果がありません。達成した年度の数には含めていません。".formatted(String.join("、", missing)));
		}
		return sentences;
	}

	private String result() {
		return "%sの%d年間の計画で、取組事項%d件（指標%d件）のうち、最終評価のある指標は%d件、そのうち目標を達成したものは%d件（%s）でした。".formatted(period(this.facts),
				this.facts.plan().years(), this.items, this.subjects.size(), count(PeriodResult::decided),
				count(PeriodResult::achieved),
				Figures.share(count(PeriodResult::achieved), count(PeriodResult::decided)));
	}

	static String period(ReviewFacts facts) {
		return facts.plan().reportNotation().full(facts.plan().first()) + "～"
				+ facts.plan().reportNotation().full(facts.plan().last());
	}

	private static boolean yearly(PeriodResult result) {
		return result.basis() != PeriodBasis.ONCE && result.judged() > 0;
	}

	private void addIf(List<String> sentences, String sentence, Predicate<PeriodResult> which) {
		List<String> numbers = this.subjects.stream()
			.filter((subject) -> which.test(subject.result()))
			.map((subject) -> subject.id().toString())
			.toList();
		if (!numbers.isEmpty()) {
			sentences.add(sentence.formatted(named(numbers)));
		}
	}

	/** How many of the indicators without a final grade stand in which state. */
	private String open() {
		List<String> why = this.subjects.stream()
			.map(ClosingSubject::result)
			.filter((result) -> !result.decided())
			.map(FinalGradeWords::of)
			.toList();
		return Arrays.stream(State.values())
			.map(State::label)
			.filter(why::contains)
			.map((label) -> label + why.stream().filter(label::equals).count() + "件")
			.collect(Collectors.joining("、"));
	}

	private List<ClosedItem> over() {
		return this.closed.stream().filter((item) -> !item.what().equals(ClosedItemComposer.ADDED)).toList();
	}

	private List<String> missingYears() {
		return this.facts.plan()
			.span()
			.stream()
			.filter((year) -> !this.facts.input().results().containsKey(year))
			.map(this.facts::brief)
			.toList();
	}

	private int count(Predicate<PeriodResult> which) {
		return (int) this.subjects.stream().map(ClosingSubject::result).filter(which).count();
	}

	private static String named(List<String> numbers) {
		String count = numbers.size() + "件";
		return (numbers.size() > NAMED) ? count : count + "（番号 " + String.join("、", numbers) + "）";
	}

}
