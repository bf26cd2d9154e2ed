package jp.annualreview.ledger;

import java.time.LocalDateTime;

/**
 * 監査記録: one thing that somebody did or tried.
 *
 * @param deed what, in a word ({@code ログイン}, {@code 再実行})
 * @param subject to what: a run, a user, a file; may be blank
 * @param detail why or how; may be blank
 */
public record AuditEntry(LocalDateTime at, String who, String deed, String subject, String detail, Outcome outcome) {

	/** 結果. */
	public enum Outcome {

		/** 実施: it was done, or begun. */
		DONE("実施"),
		/** 拒否: it was refused. */
		REFUSED("拒否"),
		/** 失敗: it was tried and came to nothing. */
		FAILED("失敗");

		private final String label;

		Outcome(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
