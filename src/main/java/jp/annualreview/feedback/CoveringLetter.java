package jp.annualreview.feedback;

import java.time.LocalDate;
import java.util.List;

/**
 * 送り状: the text that goes with what a department is given back.
 *
 * @param stem of the letter's own files
 * @param attachments names of the files it goes with
 * @param sender 担当者
 * @param contact 連絡先, blank where the register has none
 * @param date 基準日 of the edition
 */
public record CoveringLetter(String stem, List<String> attachments, String department, String sender, String contact,
		String subject, String body, LocalDate date) {

	public CoveringLetter {
		attachments = List.copyOf(attachments);
	}

}
