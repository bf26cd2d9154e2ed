package jp.annualreview.feedback;

import java.time.LocalDate;

/**
 * 送り状: the text that goes with what a department is given back.
 *
 * @param fileName of the workbook it goes with
 * @param sender 担当者
 * @param contact 連絡先, blank where the register has none
 * @param date 基準日 of the edition
 */
public record CoveringLetter(String fileName, String department, String sender, String contact, String subject,
		String body, LocalDate date) {

	/** The name of the workbook without its ending. */
	String stem() {
		return this.fileName.replaceAll("\\.xlsx$", "");
	}

}
