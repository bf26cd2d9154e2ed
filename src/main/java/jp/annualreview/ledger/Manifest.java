package jp.annualreview.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * {@code manifest.json}: what an edition was made from and what it consists of. Decides
 * whether there is anything to do.
 *
 * @param asOfRequested whether 基準日 was given by option or register, else it came from the
 * returns
 * @param earlier the results of earlier years it compares with
 * @param closing {@code final}: whether its report ends with 計画期間総括
 * @param onlyChanges whether its report shows only the items undecided in the edition
 * before
 */
public record Manifest(String plan, int fiscalYear, String edition, LocalDate asOf, boolean asOfRequested,
		String programVersion, boolean sample, RegisterFile register, Settings settings, List<Input> inputs,
		List<Output> outputs, List<EarlierResult> earlier, Counts counts, @JsonProperty("final") boolean closing,
		boolean onlyChanges) {

	/** 計画台帳. */
	public record RegisterFile(String path, String sha256) {
	}

	/** Settings that decide results. */
	public record Settings(String sha256) {
	}

	/** One return. */
	public record Input(String path, String sha256, String department, boolean accepted) {
	}

	/** One file of the edition, relative to its folder. */
	public record Output(String path, String sha256) {

		static final Comparator<Output> BY_PATH = Comparator.comparing(Output::path);

	}

	/**
	 * An earlier year's published result, of this plan or of the one before, by the hash
	 * of its 評価結果.csv; or the edition of the same year before.
	 *
	 * @param corrected whether it is closed and of the same year, so that what it printed
	 * wrong stands in 正誤表
	 */
	public record EarlierResult(int fiscalYear, String edition, String sha256, String plan, boolean corrected) {
	}

	/** 件数. */
	public record Counts(Map<String, Integer> byState, Map<String, Integer> byGrade, Map<String, Integer> findings) {
	}

}
