package jp.annualreview.feedback;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.util.WorkbookUtil;

/**
 * 写しのシート名: {@code 調査票（福祉総務課_訂正）} where sheets of several files stand in one workbook.
 * Excel allows 31 characters, and no name twice.
 *
 * @param file the file's name without folder and extension; blank to keep a sheet's name
 */
record CopyName(String file) {

	static final CopyName PLAIN = new CopyName("");

	private static final int LONGEST = 31;

	/** What a sheet's own name may take of them beside the file's. */
	private static final int SHEET = 12;

	static CopyName ofFile(String path) {
		return new CopyName(path.replaceAll(".*/", "").replaceAll("(?<=.)\\.[^.]*$", ""));
	}

	/** The first name that is free. */
	String of(String sheet, Predicate<String> taken) {
		return Stream
			.concat(Stream.of(""), IntStream.iterate(2, (number) -> number + 1).mapToObj((number) -> "_" + number))
			.map((suffix) -> named(sheet, suffix))
			.filter((name) -> !taken.test(name))
			.findFirst()
			.orElseThrow();
	}

	private String named(String sheet, String suffix) {
		if (this.file.isBlank()) {
			return safe(shortened(sheet, LONGEST - suffix.length()) + suffix);
		}
		String start = shortened(sheet, SHEET) + "（";
		String end = "）" + suffix;
		return safe(start + shortened(this.file, LONGEST - start.length() - end.length()) + end);
	}

	/** Brackets and the like, which a file's name may have and a sheet's may not. */
	private static String safe(String name) {
		return WorkbookUtil.createSafeSheetName(name, '_');
	}

	/** Both ends stay: files of one department differ in either. */
	private static String shortened(String text, int room) {
		if (text.length() <= room) {
			return text;
		}
		int head = room / 2;
		int tail = text.length() - (room - head - 1);
		return text.substring(0, Character.isHighSurrogate(text.charAt(head - 1)) ? head - 1 : head) + "…"
				+ text.substring(Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail);
	}

}
