package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.annualreview.plan.Item;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.State;

/** 検討・対応が必要なこと of a plan without targets. */
record StandingDecisions(ReviewFacts facts, Moves moves) {

	List<String> all() {
		return Stream.of(fallen(), fallenWithoutReason(), missedTwice(), asked(), OverviewDecisions.doubts(this.facts))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> fallen() {
		return OverviewDecisions.about("段階が戻った取組は%sです（「前年度から変わった項目」）。",
				this.moves.down().stream().map(Move::number).toList());
	}

	private Optional<String> fallenWithoutReason() {
		return OverviewDecisions.about("うち理由の記入がない取組は%sです。担当課に理由の確認が必要です。",
				this.moves.down().stream().filter((move) -> !move.explained()).map(Move::number).toList());
	}

	private Optional<String> missedTwice() {
		return OverviewDecisions.about("2年続けて自己評価が未達成の取組は%sです。取組の方法の見直しについて検討が必要です。",
				where((item) -> missed(item, true) && missed(item, false)));
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
		ask(asked, "一部達成・未達成の理由の記入", where(this.facts::unexplained));
		return asked.isEmpty() ? Optional.empty() : Optional.of("担当課に求めることは、%sです。".formatted(String.join("、", asked)));
	}

	private static void ask(List<String> asked, String what, List<String> numbers) {
		if (!numbers.isEmpty()) {
			asked.add("%s（番号 %s）".formatted(what, NumberList.all(numbers)));
		}
	}

	private boolean answeredWithoutOwnView(Item item) {
		Standing standing = this.facts.standing(item, this.facts.year());
		return standing.stage().isPresent() && standing.ownView().isEmpty()
				&& item.indicators().stream().anyMatch((indicator) -> indicator.selfAssessed());
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
