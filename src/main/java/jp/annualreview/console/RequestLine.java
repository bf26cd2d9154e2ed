package jp.annualreview.console;

import java.util.stream.Collectors;

import jp.annualreview.job.Answered;
import jp.annualreview.job.Asked;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.Turn;

/** 依頼 on the page of what waits and what was answered. */
record RequestLine(String at, String by, String what, String state, String result) {

	static RequestLine of(Turn turn) {
		return new RequestLine(Moment.second(turn.since()), turn.by(), what(turn.what()),
				turn.running() ? "実行中" : "順番待ち", "");
	}

	static RequestLine of(Answered answered) {
		boolean well = answered.problem().isEmpty() && answered.outcomes().stream().allMatch(RequestLine::well);
		return new RequestLine(Moment.second(answered.at()), answered.by(), what(answered.what()), well ? "完了" : "失敗",
				answered.problem() + answered.outcomes()
					.stream()
					.map((outcome) -> outcome.key() + "：" + word(outcome))
					.collect(Collectors.joining("、")));
	}

	private static String what(Asked asked) {
		return switch (asked) {
			case Asked.Review(var request) -> "実行 " + request.plan().map(Object::toString).orElse("すべての計画")
					+ request.year().map((year) -> " " + year + "年度").orElse("");
			case Asked.Again(var run, var rerun) -> "再実行 " + run.label() + "（" + words(rerun) + "）";
		};
	}

	static String words(Rerun rerun) {
		return switch (rerun) {
			case Rerun.Resume resume -> "続きから";
			case Rerun.From(var step) -> "「" + step.label() + "」から";
			case Rerun.FailedWorkbooks failed -> "読めなかったファイルだけ";
		};
	}

	private static boolean well(EditionOutcome outcome) {
		return !(outcome instanceof EditionOutcome.Failed || outcome instanceof EditionOutcome.Refused
				|| outcome instanceof EditionOutcome.Stopped);
	}

	private static String word(EditionOutcome outcome) {
		return switch (outcome) {
			case EditionOutcome.Unchanged unchanged -> "変更はありません";
			case EditionOutcome.Published published -> "公表しました";
			case EditionOutcome.Closed closed -> "確定した版です";
			case EditionOutcome.Failed failed -> "「" + failed.step().label() + "」で失敗しました";
			case EditionOutcome.Stopped stopped -> "停止しました";
			case EditionOutcome.FormerPlanMissing missing -> "前の計画の結果がありません";
			case EditionOutcome.Refused refused -> refused.problem();
		};
	}

}
