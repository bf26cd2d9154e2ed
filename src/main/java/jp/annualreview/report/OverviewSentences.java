package jp.annualreview.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.annualreview.grading.Effect;
import jp.annualreview.grading.Effects;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.report.document.ResultColumn;

/** 概況の文章: what the year brought and what moved, ready to be read out. */
record OverviewSentences(ReviewFacts facts, Moves moves, ItemCounts now, ItemCounts before,
		List<ResultColumn> columns) {

	List<String> all() {
		List<String> sentences = new ArrayList<>();
		sentences.add(result());
		policies().ifPresent(sentences::add);
		sentences.add(moved());
		sentences.addAll(effects());
		return sentences;
	}

	/** The best and the weakest of the policies; none where they do not differ. */
	private Optional<String> policies() {
		List<PolicyNode> byShare = this.facts.tops()
			.stream()
			.filter((top) -> counts(top).decided() > 0)
			.sorted(Comparator.comparing(this::achieved))
			.toList();
		if (byShare.isEmpty() || achieved(byShare.getFirst()).equals(achieved(byShare.getLast()))) {
			return Optional.empty();
		}
		return Optional.of("達成の割合が最も高いのは%s、最も低いのは%sです。".formatted(alike(byShare, byShare.getLast()),
				alike(byShare, byShare.getFirst())));
	}

	private BigDecimal achieved(PolicyNode top) {
		return BigDecimal.valueOf(counts(top).achieved())
			.divide(BigDecimal.valueOf(counts(top).decided()), MathContext.DECIMAL64);
	}

	private String named(PolicyNode top) {
		return "「%s」（%s）".formatted(top.name(), counts(top).achievedShare());
	}

	private ItemCounts counts(PolicyNode top) {
		return ItemCounts.of(this.facts, this.facts.itemsUnder(top), this.facts.year());
	}

	/** 効果額 of the year; none where the plan has none. */
	private List<String> effects() {
		List<Effect> effects = new Effects(this.facts.register(), this.facts.input().effects())
			.through(this.facts.year());
		return effects.isEmpty() ? List.of() : List.of(new EffectSentences(this.facts, effects).ofTheYear());
	}

	private String result() {
		String head = "%sは、取組事項%d件のうち%s%d件（%s）が%sでした。".formatted(this.facts.brief(this.facts.year()), this.now.items(),
				judged(), this.now.achieved(), this.now.achievedShare(), achieved());
		return this.facts.countsLastYear() ? head + "前年度は、判定した%d件のうち%d件（%s）が達成でした。".formatted(this.before.decided(),
				this.before.achieved(), this.before.achievedShare()) : head;
	}

	/** The labels that mean it, with their counts, where they are not just 達成. */
	private String achieved() {
		String word = Verdict.ACHIEVED.label();
		List<ResultColumn> met = this.columns.stream()
			.filter((column) -> column.favourable() && this.now.of(column) > 0)
			.toList();
		boolean same = met.size() == 1 && met.getFirst().label().equals(word);
		boolean complete = met.stream().mapToInt(this.now::of).sum() == this.now.achieved();
		return (same || !complete || met.isEmpty()) ? word
				: word + met.stream()
					.map((column) -> column.label() + " " + this.now.of(column) + "件")
					.collect(Collectors.joining("、", "（", "）"));
	}

	/**
	 * Where some are graded before their target is due, they are neither met nor missed.
	 */
	private String judged() {
		return (this.now.judged() == this.now.decided()) ? this.now.judged() + "件を判定し、"
				: "%d件を評価し、うち達成・未達成を判定した%d件では".formatted(this.now.judged(), this.now.decided());
	}

	/** All that have the same share, the top of the plan first. */
	private String alike(List<PolicyNode> byShare, PolicyNode one) {
		return byShare.stream()
			.filter((other) -> achieved(other).equals(achieved(one)))
			.map(this::named)
			.collect(Collectors.joining("と"));
	}

	private String moved() {
		if (!this.facts.knowsLastYear()) {
			return "前年度の結果がないため、前年度との比較はありません。";
		}
		return carriedOver() + "評価が上がった取組は%s、下がった取組は%sです（「前年度から変わった項目」）。"
			.formatted(NumberList.counted(numbers(this.moves.up())), NumberList.counted(numbers(this.moves.down())));
	}

	/** In the first year of a plan only what it carried on has a year before. */
	private String carriedOver() {
		return this.facts.countsLastYear() ? ""
				: "旧計画から引き継いだ取組%d件を、旧計画の%sの結果と比べました。".formatted(
						numbersWhere((item) -> this.facts.assessment(item, this.facts.lastYear()).isPresent()).size(),
						this.facts.brief(this.facts.lastYear()));
	}

	private List<String> numbersWhere(Predicate<Item> condition) {
		return this.facts.register().items().stream().filter(condition).map((item) -> item.number().value()).toList();
	}

	private static List<String> numbers(List<Move> moves) {
		return moves.stream().map(Move::number).toList();
	}

}
