package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.State;

/** 概況の文章: what moved and what needs a decision, ready to be read out. */
record OverviewSentences(ReviewFacts facts, Moves moves, ItemCounts now, ItemCounts before) {

	/** More numbers than these are no longer read; the lists name them all. */
	private static final int NAMED = 10;

	List<String> all() {
		List<String> sentences = new ArrayList<>();
		sentences.add(result());
		sentences.add(moved());
		if (this.now.items() > this.now.judged()) {
			sentences.add(withoutJudgement());
		}
		addIfAny(sentences, missedTwice(), "2年続けて未達成の取組は%d件（番号 %s）です。取組の方法や目標の見直しについて検討が必要です。");
		addIfAny(sentences, withResult(State.NOT_SUBMITTED), "未提出の取組は%d件（番号 %s）です。担当課に提出を求める必要があります。");
		addIfAny(sentences, withResult(State.HELD_BACK), "差戻しの取組は%d件（番号 %s）です。担当課の訂正を待って判定します。");
		addIfAny(sentences, withResult(State.PENDING), "集計中の取組は%d件（番号 %s）です。実績の確定後に改めて判定します。");
		return sentences;
	}

	private String result() {
		String head = "%sは、取組事項%d件のうち%d件を判定し、%d件（%s）が達成でした。".formatted(this.facts.brief(this.facts.year()),
				this.now.items(), this.now.judged(), this.now.achieved(), this.now.achievedShare());
		return this.facts.knowsLastYear() ? head + "前年度は、判定した%d件のうち%d件（%s）が達成でした。".formatted(this.before.judged(),
				this.before.achieved(), this.before.achievedShare()) : head;
	}

	private String moved() {
		if (!this.facts.knowsLastYear()) {
			return "前年度の結果がないため、前年度との比較はありません。";
		}
		return "評価が上がった取組は%s、下がった取組は%sです。".formatted(named(numbers(this.moves.up())),
				named(numbers(this.moves.down())));
	}

	private String withoutJudgement() {
		String states = Arrays.stream(State.values())
			.filter((state) -> state != State.JUDGED && state != State.RELISTED && this.now.of(state.label()) > 0)
			.map((state) -> state.label() + this.now.of(state.label()) + "件")
			.collect(Collectors.joining("、"));
		return "判定していない取組は%d件で、内訳は%sです。達成の割合には含めません。".formatted(this.now.items() - this.now.judged(), states);
	}

	private List<String> missedTwice() {
		return numbersWhere((item) -> this.facts.verdict(item, this.facts.year(), Verdict.NOT_ACHIEVED)
				&& this.facts.verdict(item, this.facts.lastYear(), Verdict.NOT_ACHIEVED));
	}

	private List<String> withResult(State state) {
		return numbersWhere((item) -> this.facts.result(item, this.facts.year()).equals(state.label()));
	}

	private List<String> numbersWhere(Predicate<Item> condition) {
		return this.facts.register().items().stream().filter(condition).map((item) -> item.number().value()).toList();
	}

	private static void addIfAny(List<String> sentences, List<String> numbers, String sentence) {
		if (!numbers.isEmpty()) {
			sentences.add(sentence.formatted(numbers.size(), listed(numbers)));
		}
	}

	private static List<String> numbers(List<Move> moves) {
		return moves.stream().map(Move::number).toList();
	}

	private static String named(List<String> numbers) {
		return numbers.isEmpty() ? "0件" : "%d件（番号 %s）".formatted(numbers.size(), listed(numbers));
	}

	private static String listed(List<String> numbers) {
		String named = numbers.stream().limit(NAMED).collect(Collectors.joining("、"));
		return (numbers.size() > NAMED) ? named + " ほか" + (numbers.size() - NAMED) + "件" : named;
	}

}
