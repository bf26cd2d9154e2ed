package jp.annualreview.finding;

import java.util.List;

/**
 * 訂正: nobody is asked why a second answer came (K01) where it settles what the first had
 * been sent back for.
 *
 * @param settled what was wrong in answers and files that later ones have replaced
 */
public record Corrections(List<Finding> settled) {

	public Corrections {
		settled = List.copyOf(settled);
	}

	/** The open findings, a correction that was asked for as 参考. */
	public List<Finding> among(List<Finding> findings) {
		return findings.stream()
			.map((finding) -> isCorrection(finding) ? finding.with(Severity.NOTE) : finding)
			.toList();
	}

	private boolean isCorrection(Finding finding) {
		return finding.code() == FindingCode.K01 && this.settled.stream()
			.filter((old) -> old.location().file().equals(finding.location().file()))
			.anyMatch((old) -> finding.indicator().isEmpty() || old.indicator().equals(finding.indicator()));
	}

}
