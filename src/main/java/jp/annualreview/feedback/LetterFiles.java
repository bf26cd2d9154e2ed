package jp.annualreview.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 送り状の書き出し: a text to paste and a message to send. */
public final class LetterFiles {

	/** Lets older editors know it is UTF-8. */
	private static final String MARK = "\uFEFF";

	private LetterFiles() {
	}

	/** Writes both into the folder, where what it goes with already is. */
	public static void write(CoveringLetter letter, Path folder) throws IOException {
		String text = MARK + MailMessage.crlf("件名：" + letter.subject() + "\n\n" + letter.body());
		Files.writeString(folder.resolve(letter.stem() + ".txt"), text, StandardCharsets.UTF_8);
		List<byte[]> attached = new ArrayList<>();
		for (String name : letter.attachments()) {
			attached.add(Files.readAllBytes(folder.resolve(name)));
		}
		Files.write(folder.resolve(letter.stem() + ".eml"), new MailMessage(letter, attached).bytes());
	}

}
