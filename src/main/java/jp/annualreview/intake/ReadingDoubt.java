package jp.annualreview.intake;

import jp.annualreview.finding.FindingCode;

/**
 * 読み取りの疑い: why a cell could not be read, or had to be interpreted.
 *
 * @param problem what is wrong, one Japanese sentence
 * @param remedy what to do, one Japanese sentence
 */
record ReadingDoubt(FindingCode code, String problem, String remedy) {

	ReadingDoubt {
		problem = oneLine(problem);
		remedy = oneLine(remedy);
	}

	/** A quoted cell may hold line breaks; a finding is one sentence. */
	private static String oneLine(String text) {
		return text.replaceAll("\\R", " ");
	}

}
