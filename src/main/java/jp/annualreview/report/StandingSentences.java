package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Severity;
import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.State;

/** 概況の文章 of a plan without targets: how far its items came and how they are seen. */
record StandingSentences(ReviewFacts facts, List<ResultColumn> columns, Moves moves, ItemCounts now) {

	List<String> all() {
		return Stream
			.of(Optional.of(answered()), list("到達した段階は、%sです。", ResultKind.STAGE),
					list("担当課の自己評価は、%sです。", ResultKind.SELF_ASSESSMENT), Optional.of(moved()), missedTwice(), asked(),
					doubts())
			.flatMap(Optional::stream)
			.toList();
	}

	private String answered() {
		return "%sは、取組事項%d件のうち%d件から段階の回答がありました。この計画には目標がないため、達成・未達成の判定は行わず、段階と自己評価を示します。"
			.formatted(this.facts.brief(this.facts.year()), this.now.items(), staged());
	}

	private long staged() {
		return this.facts.register()
			.items()
			.stream()
			.filter((item) -> this.facts.standing(item, this.facts.year()).stage().isPresent())
			.count();
	}

	/** Every label of a kind with its count; none where the kind has no column. */
	private Optional<String> list(String sentence, ResultKind kind) {
		String counts = this.columns.stream()
			.filter((column) -> column.kind() == kind)
			.map((column) -> "%s%d件".formatted(column.label(), this.now.of(column)))
			.collect(Collectors.joining("、"));
		return counts.isEmpty() ? Optional.empty() : Optional.of(sentence.formatted(counts));
	}

	private String moved() {
		if (!this.facts.knowsLastYear()) {
			return "前年度の結果がないため、前年度との比較はありません。";
		}
		return "前年度より段階が進んだ取組は%s、戻った取組は%sです（「前年度から変わった項目」）。".formatted(NumberList.counted(numbers(this.moves.up())),
				NumberList.counted(numbers(this.moves.down())));
	}

	private static List<String> numbers(List<Move> moves) {
		return moves.stream().map(Move::number).toList();
	}

	private Optional<String> missedTwice() {
		List<String> again = where((item) -> missed(item, true) && missed(item, false));
		return again.isEmpty() ? Optional.empty()
				: Optional.of("2年続けて自己評価が未達成の取組は%sです。取組の方法の見直しについて検討が必要です。".formatted(NumberList.counted(again)));
	}

	private boolean missed(Item item, boolean thisYear) {
		return this.facts.standing(item, thisYear ? this.facts.year() : this.facts.lastYear())
			.ownView()
			.filter(SelfAssessment.NOT_ACHIEVED::equals)
			.isPresent();
	}

	/** What the office has to chase before the year can be closed. */
	private Optional<String> asked() {
		List<String> asked = new ArrayList<>();
		ask(asked, "回答の提出", where(State.NOT_SUBMITTED));
		ask(asked, "誤りの訂正", where(State.HELD_BACK));
		ask(asked, "段階の記入", where(State.BLANK));
		ask(asked, "自己評価の記入", where(this::answeredWithoutOwnView));
		ask(asked, "一部達成・未達成の理由の記入", where(this::unexplained));
		return asked.isEmpty() ? Optional.empty() : Optional.of("担当課に求めることは、%sです。".formatted(String.join("、", asked)));
	}

	private static void ask(List<String> asked, String what, List<String> numbers) {
		if (!numbers.isEmpty()) {
			asked.add("%s（番号 %s）".formatted(what, NumberList.named(numbers)));
		}
	}

	private boolean answeredWithoutOwnView(Item item) {
		Standing standing = this.facts.standing(item, this.facts.year());
		return standing.stage().isPresent() && standing.ownView().isEmpty()
				&& item.indicators().stream().anyMatch((indicator) -> indicator.selfAssessed());
	}

	private boolean unexplained(Item item) {
		return answers(item).anyMatch((answer) -> answer.reason().isEmpty() && answer.remark().isEmpty()
				&& answer.selfAssessment().filter((own) -> own != SelfAssessment.ACHIEVED).isPresent());
	}

	private Stream<Answer> answers(Item item) {
		return this.facts.assessments(item, this.facts.year()).stream().flatMap((one) -> one.answer().stream());
	}

	private Optional<String> doubts() {
		long doubts = this.facts.input()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.CONFIRM)
			.count();
		return (doubts == 0) ? Optional.empty() : Optional.of("担当課に確認を求めている指摘は%d件です（「提出状況」の確認の欄）。".formatted(doubts));
	}

	private List<String> where(State state) {
		return where((item) -> this.facts.assessments(item, this.facts.year())
			.stream()
			.map(Standing::state)
			.anyMatch(state::equals));
	}

	private List<String> where(Predicate<Item> condition) {
		return this.facts.register().items().stream().filter(condition).map((item) -> item.number().value()).toList();
	}

}
