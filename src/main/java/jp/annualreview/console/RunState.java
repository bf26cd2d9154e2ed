package jp.annualreview.console;

import java.util.Optional;

import jp.annualreview.job.Progress;
import jp.annualreview.job.RunReport;
import jp.annualreview.ledger.BatchHistory;

/** 実行の状態 in one word. */
final class RunState {

	private RunState() {
	}

	static String of(RunReport report, Optional<Progress> working) {
		if (working.filter((progress) -> progress.run().id() == report.run().id()).isPresent()) {
			return "実行中";
		}
		return report.execution().map((execution) -> of(report, execution)).orElse("未実行");
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
