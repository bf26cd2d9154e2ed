package jp.annualreview.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a PDF, page by page, a line per printed line, in the order they were set.
 */
record PdfText(List<String> pages) {

	static PdfText of(Path file) throws IOException {
		return of(Files.readAllBytes(file));
	}

	static PdfText of(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			PDFTextStripper stripper = new PDFTextStripper();
			List<String> pages = new ArrayList<>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
			return new PdfText(pages);
		}
	}

	List<String> lines() {
		return this.pages.stream().flatMap(String::lines).map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** All text without blanks and line ends. */
	String solid() {
		return solid(String.join("", this.pages));
	}

	static String solid(String text) {
		return text.replaceAll("[\\s\\u3000]", "");
	}

}
