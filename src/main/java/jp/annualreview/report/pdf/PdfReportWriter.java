package jp.annualreview.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 進捗状況報告書.pdf, laid out once: 目次 and the page numbers are filled in at the end. */
final class PdfReportWriter implements ReportWriter {

	private static final Logger LOG = LoggerFactory.getLogger(PdfReportWriter.class);

	@Override
	public String step() {
		return "report-pdf";
	}

	@Override
	public void write(Document document, Path folder) throws IOException {
		Typesetter type = new Typesetter(Fonts.load());
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("進捗状況報告書.pdf")));
				Book book = new Book(Imprint.of(document), out)) {
			PageFlow flow = new PageFlow(book, new PageFrame(document.cover(), new PageKey(document.key())), type);
			BlockPrinter blocks = new BlockPrinter(flow, document);
			new CoverPage().print(flow, document.cover());
			chapters(document, Chapter.Start.FIRST::equals).forEach(blocks::print);
			ContentsPage contents = new ContentsPage(flow);
			chapters(document, (start) -> start != Chapter.Start.FIRST).forEach(blocks::print);
			GetaNotice.print(flow, document, type.missing());
			contents.print();
		}
		report(type.missing());
	}

	private static List<Chapter> chapters(Document document, Predicate<Chapter.Start> which) {
		return document.chapters().stream().filter((chapter) -> which.test(chapter.start())).toList();
	}

	private static void report(SortedSet<Integer> missing) {
		if (!missing.isEmpty()) {
			LOG.warn("PDFの書体にない文字を〓で印字しました: {}",
					missing.stream()
						.map((point) -> "%s (U+%04X)".formatted(Character.toString(point), point))
						.collect(Collectors.joining("、")));
		}
	}

}
