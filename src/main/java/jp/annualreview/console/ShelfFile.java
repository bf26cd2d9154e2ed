package jp.annualreview.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A published file as a browser gets it. */
record ShelfFile(String path, String name, String extension) {

	private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "html", "text/html;charset=UTF-8",
			"csv", "text/csv;charset=UTF-8", "json", "application/json", "txt", "text/plain;charset=UTF-8", "eml",
			"message/rfc822", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final Map<String, String> WORDS = Map.of("pdf", "PDF", "html", "ウェブページ", "csv", "CSV", "json",
			"作成の記録", "xlsx", "Excel");

	private static final List<String> MOST_READ_FIRST = List.of("pdf", "html", "xlsx", "csv");

	static ShelfFile of(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		return new ShelfFile(path, name, name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** Reports, then data, then the record of how they were made. */
	int rank() {
		int rank = MOST_READ_FIRST.indexOf(this.extension);
		return (rank < 0) ? MOST_READ_FIRST.size() : rank;
	}

	public String kind() {
		return WORDS.getOrDefault(this.extension, this.extension);
	}

	/** Whether a browser can show it. */
	public boolean viewable() {
		return this.extension.equals("pdf") || this.extension.equals("html");
	}

	/** A report is a page of its own, shut off from the console it came through. */
	ResponseEntity<Resource> answer(Resource file, boolean download) {
		ContentDisposition.Builder disposition = (viewable() && !download) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(TYPES.getOrDefault(this.extension, "application/octet-stream")))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(this.name, StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy",
					this.extension.equals("pdf") ? ContentPolicy.OF_PDF : ContentPolicy.OF_REPORTS)
			.body(file);
	}

}
