package jp.annualreview.console;

import java.util.List;
import java.util.Optional;

import jp.annualreview.job.Asked;
import jp.annualreview.job.Progress;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.Turn;
import jp.annualreview.ledger.BatchHistory;

/**
 * 実行の状態 in one word, the same on every page: what is under way comes before what the last
 * attempt left.
 *
 * @param working the run at work
 * @param turns what waits or has just begun
 */
record RunState(Optional<Progress> working, List<Turn> turns) {

	String of(RunReport report) {
		long id = report.run().id();
		Optional<Progress> now = this.working.filter((progress) -> progress.run().id() == id);
		if (now.isPresent()) {
			return now.get().ending() ? "停止中" : "実行中";
		}
		return turn(id).map((turn) -> turn.running() ? "実行中" : "順番待ち")
			.or(() -> report.execution().map((execution) -> of(report, execution)))
			.orElse("未実行");
	}

	/** Whether its turn is to come or has just come. */
	boolean asked(long id) {
		return turn(id).isPresent();
	}

	private Optional<Turn> turn(long id) {
		return this.turns.stream()
			.filter((turn) -> turn.what() instanceof Asked.Again again && again.run().id() == id)
			.findFirst();
	}

	private static String of(RunReport report, BatchHistory.Execution execution) {
		if (execution.open()) {
			return "中断";
		}
		if (execution.abandoned()) {
			return "破棄";
		}
		if (execution.status().equals("STOPPED")) {
			return "停止";
		}
		if (!execution.completed()) {
			return "失敗";
		}
		return report.published() ? "公表済み" : "置換え済み";
	}

}
