package jp.annualreview.report.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.Overview;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewChapterTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("reports")
	void the_year_stands_on_the_one_page_after_the_cover(ReviewReport report) throws Exception {
		List<String> pages = pages(report);
		Overview overview = report.overview();
		assertThat(pages.get(1)).contains("この年度の結果").contains(solid(overview.sentences()));
		assertThat(pages.get(2)).contains("目次");
		overview.headline().forEach((figure) -> assertThat(pages.get(1)).contains(PdfText.solid(figure.label())));
		report.gradeBars().forEach((bar) -> assertThat(pages.get(1)).contains(PdfText.solid(bar.policy())));
		assertThat(pages.get(1)).contains(PdfText.solid(report.judged() ? "方針別の評価の構成" : "体系別の到達した段階の構成"));
	}

	@Test
	void what_somebody_has_to_act_on_stands_under_its_own_heading() throws Exception {
		Overview overview = ReportFixtures.small().overview();
		String page = pages(ReportFixtures.small()).get(1);
		assertThat(overview.decisions()).isNotEmpty();
		assertThat(page.substring(page.indexOf("検討・対応が必要なこと"))).contains(solid(overview.decisions()));
		assertThat(page.substring(0, page.indexOf("検討・対応が必要なこと"))).contains(solid(overview.reading()));
	}

	@Test
	void the_items_that_fell_are_named() throws Exception {
		assertThat(pages(ReportFixtures.small()).get(1)).contains("評価が下がった項目（取組3件）", "4連結実質赤字比率AC", "5滞納者数AB");
	}

	@Test
	void bars_of_many_policies_give_way_to_one_and_follow_in_their_chapter() throws Exception {
		ReviewReport report = ReportFixtures.small();
		GradeBar some = report.gradeBars().getFirst();
		List<GradeBar> bars = IntStream.rangeClosed(1, 30)
			.mapToObj((i) -> new GradeBar("第%d方針".formatted(i), some.thisYear(), some.counts(), some.lastYear(),
					some.previous()))
			.toList();
		List<String> pages = pages(Changed.in(report, "gradeBars", bars));
		assertThat(pages.get(1)).contains("全体").doesNotContain("第30方針");
		assertThat(String.join("", pages)).contains("第1方針", "第30方針");
	}

	@ParameterizedTest(name = "{0}文")
	@ValueSource(ints = { 4, 9, 14 })
	void the_more_there_is_to_say_the_smaller_it_stands_on_the_same_page(int count) throws Exception {
		ReviewReport report = saying(count);
		List<String> pages = pages(report);
		assertThat(pages.get(1)).contains(solid(report.overview().sentences()));
		assertThat(pages.get(2)).contains("目次");
	}

	@Test
	void more_than_a_page_is_never_cut() throws Exception {
		ReviewReport report = saying(80);
		assertThat(String.join("", pages(report))).contains(solid(report.overview().sentences()));
	}

	private static ReviewReport saying(int count) {
		ReviewReport report = ReportFixtures.small();
		List<String> sentences = new ArrayList<>(IntStream.rangeClosed(1, count)
			.mapToObj((i) -> "第%d文。".formatted(i) + ReportFixtures.longText(60))
			.toList());
		sentences.addAll(report.overview().decisions());
		return Changed.in(report, "overview", Changed.in(report.overview(), "sentences", sentences));
	}

	@Test
	void the_bars_are_told_in_words() {
		ReviewReport report = ReportFixtures.small();
		assertThat(PolicyBars.words(report.barColumns(), report.wholeBar().orElseThrow()))
			.isEqualTo("全体: R3はAA2件・A0件・B2件・C1件・達成4件・未達成2件、R2はAA0件・A6件・B1件・C2件・達成8件・未達成2件。");
	}

	private static Stream<ReviewReport> reports() {
		return Stream.of(ReportFixtures.small(), ReportFixtures.large(), ReportFixtures.firstYear(),
				ReportFixtures.everything());
	}

	private static List<String> solid(List<String> sentences) {
		return sentences.stream().map(PdfText::solid).toList();
	}

	private List<String> pages(ReviewReport report) throws Exception {
		new PdfReportWriter().write(DocumentComposer.of(report), this.folder);
		return PdfText.of(this.folder.resolve("進捗状況報告書.pdf")).pages().stream().map(PdfText::solid).toList();
	}

}
