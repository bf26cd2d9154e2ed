package jp.annualreview.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * 実行: one attempt to make an edition from the inputs as they were then.
 *
 * @param number counts up per edition; shown to people, while {@code id} is the
 * database's
 * @param requestedAsOf 基準日 given by option or register
 * @param asOf 基準日 in force; known once the returns are checked
 * @param basis what beside the returns decides the result
 * @param closing whether its report ends with 計画期間総括
 * @param onlyChanges whether its report shows only the items undecided in the edition
 * before
 */
public record Run(long id, EditionKey key, int number, Optional<LocalDate> requestedAsOf, Optional<LocalDate> asOf,
		RunBasis basis, LocalDateTime createdAt, boolean closing, boolean onlyChanges) {

	/** {@code kanazawa 2021年度 第1回 実行3}. */
	public String label() {
		return this.key + " 実行" + this.number;
	}

}
