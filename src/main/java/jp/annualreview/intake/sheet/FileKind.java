package jp.annualreview.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes say a file is. */
enum FileKind {

	/** Zero bytes. */
	EMPTY,
	/** A zip package: OOXML, OpenDocument or a plain archive. */
	ZIP,
	/** A compound file: .xls, .doc, or an encrypted OOXML file. */
	OLE2,
	/** BIFF 2 to 4: a workbook stream without a compound file. */
	OLD_BIFF,
	/** A web page, often named .xls by business systems. */
	HTML,
	/** XML spreadsheet 2003. */
	SPREADSHEET_ML,
	/** Any other XML. */
	XML,
	/** PDF. */
	PDF,
	/** PNG, JPEG, GIF, TIFF, BMP. */
	IMAGE,
	/** Rich text. */
	RTF,
	/** Text, perhaps CSV, or unknown bytes. */
	OTHER;

	private static final int SNIFFED = 2048;

	static FileKind of(byte[] bytes) {
		if (bytes.length == 0) {
			return EMPTY;
		}
		String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
		if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
			return ZIP;
		}
		if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			return OLE2;
		}
		return isOldBiff(head) ? OLD_BIFF : document(head);
	}

	private static boolean isOldBiff(String head) {
		return head.startsWith("\u0009\0\4\0") || head.startsWith("\u0009\2\6\0") || head.startsWith("\u0009\4\6\0");
	}

	private static FileKind document(String head) {
		if (head.startsWith("%PDF")) {
			return PDF;
		}
		if (isImage(head)) {
			return IMAGE;
		}
		return head.startsWith("{\\rtf") ? RTF : markup(head);
	}

	private static boolean isImage(String head) {
		return head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")
				|| head.startsWith("II*\0") || head.startsWith("MM\0*") || isBitmap(head);
	}

	/** A heading of a table may begin with the same letters. */
	private static boolean isBitmap(String head) {
		return head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
	}

	private static FileKind markup(String head) {
		String text = head.replace("\0", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "");
		String lower = text.toLowerCase(Locale.ROOT);
		if (!lower.startsWith("<")) {
			return OTHER;
		}
		if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet") && !lower.contains("<html")) {
			return SPREADSHEET_ML;
		}
		if (lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<table")
				|| lower.contains("<body") || lower.contains("<meta")) {
			return HTML;
		}
		return lower.startsWith("<?xml") ? XML : OTHER;
	}

}
