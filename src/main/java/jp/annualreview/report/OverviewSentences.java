package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Severity;
import jp.annualreview.grading.Effect;
import jp.annualreview.grading.Effects;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.State;

/** 概況の文章: what moved and what needs a decision, ready to be read out. */
record OverviewSentences(ReviewFacts facts, Moves moves, ItemCounts now, ItemCounts before) {

	List<String> all() {
		List<String> sentences = new ArrayList<>();
		sentences.add(result());
		sentences.add(moved());
		List<String> again = missedTwice();
		if (!again.isEmpty()) {
			sentences.add("2年続けて未達成の取組は%sです（「未達成と要因・今後の対応」の前年度の欄）。取組の方法や目標の見直しについて検討が必要です。"
				.formatted(NumberList.counted(again)));
		}
		if (this.now.items() > this.now.judged()) {
			sentences.add(withoutJudgement());
		}
		sentences.addAll(effects());
		String asked = asked();
		if (!asked.isEmpty()) {
			sentences.add("担当課に求めることは、%sです。".formatted(asked));
		}
		long doubts = this.facts.input()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.CONFIRM)
			.count();
		if (doubts > 0) {
			sentences.add("担当課に確認を求めている指摘は%d件です（「提出状況」の確認の欄）。".formatted(doubts));
		}
		return sentences;
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

	/** Where 達成 is also one label among several that mean it, they are named. */
	private String achieved() {
		String word = Verdict.ACHIEVED.label();
		List<String> labels = this.facts.plan()
			.scheme()
			.bands()
			.stream()
			.filter((band) -> band.basis().grades() && band.basis() != GradeBasis.JUDGED_ONLY)
			.filter((band) -> ResultColumns.favourable(band.bound()))
			.map(GradeBand::label)
			.distinct()
			.toList();
		return (labels.size() > 1 && labels.contains(word)) ? word + "（" + String.join("・", labels) + "）" : word;
	}

	/**
	 * Where some are graded before their target is due, they are neither met nor missed.
	 */
	private String judged() {
		return (this.now.judged() == this.now.decided()) ? this.now.judged() + "件を判定し、"
				: "%d件を評価し、うち達成・未達成を判定した%d件では".formatted(this.now.judged(), this.now.decided());
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

	/** Each state with its numbers: whoever is missing is found here. */
	private String withoutJudgement() {
		String states = Arrays.stream(State.values())
			.filter((state) -> state != State.JUDGED && state != State.RELISTED && !withResult(state).isEmpty())
			.map((state) -> state.label() + NumberList.counted(withResult(state)))
			.collect(Collectors.joining("、"));
		return "判定していない取組は%d件で、内訳は%sです（「%s」）。達成の割合には含めません。".formatted(this.now.items() - this.now.judged(), states,
				"未確定・判定不能・終了・未提出の項目");
	}

	/** What the office has to chase before the year can be closed. */
	private String asked() {
		return Stream
			.of(asked("回答の提出", withResult(State.NOT_SUBMITTED)), asked("誤りの訂正", mistaken()),
					asked("実績の記入", withResult(State.BLANK)), asked("集計中の実績の確定", withResult(State.PENDING)),
					asked("未達成の理由の記入", unexplained()))
			.flatMap(Optional::stream)
			.collect(Collectors.joining("、"));
	}

	private static Optional<String> asked(String what, List<String> numbers) {
		return numbers.isEmpty() ? Optional.empty() : Optional.of(what + "（番号 " + NumberList.named(numbers) + "）");
	}

	/** An item printed again keeps its 状態 when its answer is held back. */
	private List<String> mistaken() {
		return numbersWhere((item) -> this.facts.isIn(State.HELD_BACK, item, this.facts.year()) || (this.facts
			.isIn(State.RELISTED, item, this.facts.year())
				&& item.indicators().stream().anyMatch((indicator) -> !this.facts.mistakes(indicator.id()).isEmpty())));
	}

	private List<String> unexplained() {
		return numbersWhere((item) -> this.facts.assessments(item, this.facts.year())
			.stream()
			.anyMatch((one) -> one.judged() && one.verdict().filter(Verdict.NOT_ACHIEVED::equals).isPresent()
					&& one.answer().map(Answer::reason).orElse("").isEmpty()));
	}

	private List<String> missedTwice() {
		return numbersWhere((item) -> this.facts.verdict(item, this.facts.year(), Verdict.NOT_ACHIEVED)
				&& this.facts.verdict(item, this.facts.lastYear(), Verdict.NOT_ACHIEVED));
	}

	private List<String> withResult(State state) {
		return numbersWhere((item) -> this.facts.isIn(state, item, this.facts.year()));
	}

	private List<String> numbersWhere(Predicate<Item> condition) {
		return this.facts.register().items().stream().filter(condition).map((item) -> item.number().value()).toList();
	}

	private static List<String> numbers(List<Move> moves) {
		return moves.stream().map(Move::number).toList();
	}

}
