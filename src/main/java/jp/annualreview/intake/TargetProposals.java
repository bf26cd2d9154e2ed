package jp.annualreview.intake;

import java.util.List;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Period;

/** 方向・期間の区分の提案: what is given, or what is proposed where it is not. */
final class TargetProposals {

	private final DirectionProposal directions = new DirectionProposal();

	private final PeriodProposal periods = new PeriodProposal();

	private final List<String> deadlineWords = WordTable.load("deadline-words.txt").words();

	Proposal<Direction> direction(String printed, TargetQuestion question) {
		return question.direction()
			.map((given) -> Proposal.sure(given, "台帳の指定により"))
			.orElseGet(() -> this.directions.propose(printed, question));
	}

	Proposal<Period> period(String printed, TargetQuestion question) {
		return question.period()
			.map((given) -> Proposal.sure(given, "台帳の指定により"))
			.orElseGet(() -> this.periods.propose(printed, question));
	}

	boolean isDeadline(String printed) {
		String squeezed = Folding.squeeze(printed);
		return this.deadlineWords.stream().anyMatch(squeezed::contains);
	}

}
