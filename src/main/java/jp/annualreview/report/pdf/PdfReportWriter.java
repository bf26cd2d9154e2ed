package jp.annualreview.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.ReviewReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 進捗状況報告書.pdf, laid out once: 目次 and the page numbers are filled in at the end. */
final class PdfReportWriter implements ReportWriter {

	private static final Logger LOG = LoggerFactory.getLogger(PdfReportWriter.class);

	private static final List<Chapter> CHAPTERS = List.of(new EditionChangesChapter(), new ErrataChapter(),
			new PolicyChapter(), new DepartmentChapter(), new PriorityChapter(), new MovesChapter(),
			new MissedChapter(), new UnsettledChapter(), new PlanChangesChapter(), new OpinionChapter(),
			new EffectChapter(), new ItemsChapter(), new ClosingChapter(), new GuideChapter(), new LegendChapter(),
			new GlossaryChapter(), new SubmissionsChapter(), new ItemSheetsChapter());

	@Override
	public String step() {
		return "report-pdf";
	}

	@Override
	public void write(ReviewReport report, Path folder) throws IOException {
		Typesetter type = new Typesetter(Fonts.load());
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("進捗状況報告書.pdf")));
				Book book = new Book(Imprint.of(report), out)) {
			PageFlow flow = new PageFlow(book, new PageFrame(report.cover(), PageKey.of(report)), type);
			new CoverPage().print(flow, report);
			new OverviewChapter().print(flow, report);
			ContentsPage contents = new ContentsPage(flow);
			CHAPTERS.forEach((chapter) -> chapter.print(flow, report));
			GetaNotice.print(flow, report, type.missing());
			contents.print();
		}
		report(type.missing());
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
