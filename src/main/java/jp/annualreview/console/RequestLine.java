package jp.annualreview.console;

import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.job.Answered;
import jp.annualreview.job.Asked;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.Turn;

/** 依頼 on the page of what waits and what was answered. */
record RequestLine(String at, String by, String what, String state, String result) {

	static RequestLine of(Turn turn) {
		return new RequestLine(Moment.second(turn.since()), turn.by(), what(turn.what()),
				turn.running() ? "実行中" : "順番待ち", "");
	}

	static RequestLine of(Answered answered) {
		return new RequestLine(Moment.second(answered.at()), answered.by(), what(answered.what()), state(answered),
				answered.problem() + answered.outcomes()
					.stream()
					.map((outcome) -> outcome.key() + "：" + outcome.words())
					.collect(Collectors.joining("、")));
	}

	/** What was stopped was asked to; that is no failure. */
	private static String state(Answered answered) {
		List<EditionOutcome> undone = answered.outcomes().stream().filter((one) -> !one.endsWell()).toList();
		if (answered.problem().isEmpty() && undone.isEmpty()) {
			return "完了";
		}
		boolean stopped = answered.problem().isEmpty()
				&& undone.stream().allMatch(EditionOutcome.Stopped.class::isInstance);
		return stopped ? "停止" : "失敗";
	}

	private static String what(Asked asked) {
		return switch (asked) {
			case Asked.Review(var request) -> "実行 " + request.words();
			case Asked.Withdrawal(var key) -> "取消し " + key;
			case Asked.Again(var run, var rerun) -> "再実行 " + run.label() + "（" + rerun.words() + "）";
		};
	}

}
