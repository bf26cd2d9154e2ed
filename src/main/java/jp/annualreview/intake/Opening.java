package jp.annualreview.intake;

import jp.annualreview.finding.Finding;

/**
 * The attempt to open a file: a workbook, or a refusal with its finding (F01-F05, F08).
 */
public sealed interface Opening {

	record Opened(RawWorkbook workbook) implements Opening {
	}

	record Refused(Finding finding) implements Opening {
	}

}
