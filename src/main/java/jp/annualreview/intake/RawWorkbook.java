package jp.annualreview.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 提出ファイル as read, before any meaning.
 *
 * @param file path relative to the folder of the year, with {@code /}
 * @param sha256 of the bytes
 * @param modified the document's own modified property, never the file system's time
 * @param macros whether it carries macros (which never run)
 */
public record RawWorkbook(String file, String sha256, Optional<Instant> modified, boolean macros,
		List<RawSheet> sheets) {

	public RawWorkbook {
		sheets = List.copyOf(sheets);
	}

	public Optional<RawSheet> sheet(String name) {
		return this.sheets.stream().filter((sheet) -> sheet.name().equals(name)).findFirst();
	}

}
