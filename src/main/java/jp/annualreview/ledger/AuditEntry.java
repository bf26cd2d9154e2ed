package jp.annualreview.ledger;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 監査記録: one thing that somebody did or tried.
 *
 * @param deed what, in a word ({@code ログイン}, {@code 再実行})
 * @param subject to what: a run, a user, a file; may be blank
 * @param detail why or how; may be blank
 */
public record AuditEntry(LocalDateTime at, String who, String deed, String subject, String detail, Outcome outcome) {

	/** Who, for what the program did by itself; no user of the console is called so. */
	public static final String ITSELF = "（自動実行）";

	/** One {@code detail} of several, of which any may be blank. */
	public static String detail(String... parts) {
		return Stream.of(parts).map(String::strip).filter((part) -> !part.isEmpty()).collect(Collectors.joining("　"));
	}

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
