package jp.annualreview.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.report.CountRow;
import jp.annualreview.report.GuideBand;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.chapter.DocumentComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each scheme the program ships, as its guide and its counts are printed. */
class SchemePagesTests {

	@TempDir
	private Path folder;

	static Stream<String> names() {
		return SchemesToChoose.names().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void theGuidePrintsEachBand(String scheme) throws IOException {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named(scheme));
		String guide = guide(print(report, scheme));
		for (GuideBand band : report.guide().bands()) {
			assertThat(guide).contains(PdfText.solid(band.basis() + band.label() + band.range() + band.meaning()));
		}
	}

	@Test
	void thePointsOfEachPolicyStandBesideItsCounts() throws IOException {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named("佐野市"));
		PdfText printed = print(report, "佐野市");
		String counts = PdfText
			.solid(printed.pages().stream().filter((page) -> page.contains("方針別の評価")).reduce("", String::concat));
		for (CountRow row : report.byPolicy().rows()) {
			assertThat(counts).contains(row.points().orElseThrow().possible().printed(),
					row.points().orElseThrow().share().printed());
		}
		assertThat(printed.solid()).contains(PdfText.solid(report.overview().headline().getLast().aside()));
	}

	private PdfText print(ReviewReport report, String name) throws IOException {
		new PdfReportWriter().write(DocumentComposer.of(report), this.folder);
		return PdfText.of(this.folder.resolve("進捗状況報告書.pdf"));
	}

	/** The pages from 評価基準と算式 on. */
	private static String guide(PdfText text) {
		return PdfText.solid(text.pages().stream().filter((page) -> page.contains("評価基準（")).reduce("", String::concat));
	}

}
