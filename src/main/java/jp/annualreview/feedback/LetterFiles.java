package jp.annualreview.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 送り状の書き出し: beside the workbook as a text to paste and as a message to send. */
public final class LetterFiles {

	/** Lets older editors know it is UTF-8. */
	private static final String MARK = "\uFEFF";

	private LetterFiles() {
	}

	/** Writes both into the folder, where the workbook already is. */
	public static void write(CoveringLetter letter, Path folder) throws IOException {
		String text = MARK + MailMessage.crlf("件名：" + letter.subject() + "\n\n" + letter.body());
		Files.writeString(folder.resolve(letter.stem() + ".txt"), text, StandardCharsets.UTF_8);
		byte[] workbook = Files.readAllBytes(folder.resolve(letter.fileName()));
		Files.write(folder.resolve(letter.stem() + ".eml"), new MailMessage(letter, workbook).bytes());
	}

}
