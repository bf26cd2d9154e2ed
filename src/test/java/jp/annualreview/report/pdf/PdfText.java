package jp.annualreview.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * The words of a PDF, page by page, a line per printed line, in the order they were set.
 */
record PdfText(List<String> pages) {

	static PdfText of(Path file) throws IOException {
		return of(Files.readAllBytes(file));
	}

	static PdfText of(byte[] file) throws IOException {
		PdfReader reader = new PdfReader(file);
		PdfTextExtractor extractor = new PdfTextExtractor(reader);
		List<String> pages = new ArrayList<>();
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			pages.add(extractor.getTextFromPage(page));
		}
		return new PdfText(pages);
	}

	List<String> lines() {
		return this.pages.stream().flatMap(String::lines).map(String::strip).toList();
	}

	/** All text without blanks and line ends. */
	String solid() {
		return solid(String.join("", this.pages));
	}

	static String solid(String text) {
		return text.replaceAll("[\\s\\u3000]", "");
	}

}
