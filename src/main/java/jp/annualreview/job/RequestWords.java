package jp.annualreview.job;

import java.util.Optional;

/** Why a request cannot be carried out, in words. */
final class RequestWords {

	private RequestWords() {
	}

	static String of(Exception failure) {
		return switch (failure) {
			case NothingToReviewException ex -> of(ex);
			case ClosingTooEarlyException ex ->
				"%s の %s年度は計画の最終年度ではありません。計画期間総括は %s年度の報告書に付けます。".formatted(ex.plan(), ex.year(), ex.last());
			case EditionClosedException ex -> ex.edition() + ": " + RefusedBecause.CLOSED.words();
			case NoEarlierEditionException ex -> ex.edition() + " より前に公表した版がないため、変更だけの報告書は作れません。";
			case WithdrawalRefusedException ex -> String.valueOf(ex.getMessage());
			case RegisterUnusableException ex -> String.valueOf(ex.getMessage());
			default -> of(FailureCause.of(failure), failure);
		};
	}

	/** What the program itself got wrong says nothing to people; it is in the log. */
	private static String of(FailureCause cause, Exception failure) {
		String said = (cause == FailureCause.PROGRAM) ? ""
				: Optional.ofNullable(failure.getMessage()).map((message) -> "（" + message + "）").orElse("");
		return cause.problem() + said + cause.remedy();
	}

	private static String of(NothingToReviewException failure) {
		return switch (failure.missing()) {
			case PLAN -> "計画 " + failure.plan() + " の計画台帳がありません。";
			case RETURNS -> "計画 " + failure.plan() + " には提出ファイルがありません。";
			case YEAR_OF_PLAN -> "計画 " + failure.plan() + " の計画期間に " + failure.year() + "年度はありません。";
			case RETURNS_OF_YEAR -> "計画 " + failure.plan() + " の " + failure.year() + "年度には提出ファイルがありません。";
		};
	}

}
