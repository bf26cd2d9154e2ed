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

/**
 * 進捗状況報告書.pdf. The report is laid out until 目次 and page total no longer change: once to
 * learn the page numbers, once to print them, and once more where 目次 itself needs another
 * page.
 */
final class PdfReportWriter implements ReportWriter {

	private static final Logger LOG = LoggerFactory.getLogger(PdfReportWriter.class);

	private static final int MOST_LAYOUTS = 4;

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
		Contents contents = settled(report);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("進捗状況報告書.pdf")))) {
			Typesetter type = new Typesetter(Fonts.load());
			if (!compose(report, contents, type, out).equals(contents)) {
				throw new IllegalStateException("目次のページ番号が本文と一致しません。");
			}
			report(type.missing());
		}
	}

	private static Contents settled(ReviewReport report) {
		Contents before = Contents.UNKNOWN;
		for (int layout = 0; layout < MOST_LAYOUTS; layout++) {
			Contents after = compose(report, before, new Typesetter(Fonts.load()), OutputStream.nullOutputStream());
			if (after.equals(before)) {
				return after;
			}
			before = after;
		}
		throw new IllegalStateException("目次のページ番号が定まりません。");
	}

	private static Contents compose(ReviewReport report, Contents known, Typesetter type, OutputStream out) {
		try (Book book = new Book(Imprint.of(report), out)) {
			PageFlow flow = new PageFlow(book, new PageFrame(report.cover(), PageKey.of(report), known.pages()), type);
			new CoverPage().print(flow, report);
			new OverviewChapter().print(flow, report);
			new ContentsPage(known).print(flow);
			CHAPTERS.forEach((chapter) -> chapter.print(flow, report));
			GetaNotice.print(flow, report, type.missing());
			return flow.contents();
		}
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
