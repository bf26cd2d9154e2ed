package jp.annualreview.report.pdf;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.ClosingCounts;
import jp.annualreview.report.CountRow;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.KeyFigures.KeyFigure;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.Missed;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;
import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.YearCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

import static org.assertj.core.api.Assertions.assertThat;

class PdfReportWriterTests {

	private static final List<ReviewReport> REPORTS = List.of(ReportFixtures.small(), ReportFixtures.large(),
			ReportFixtures.firstYear(), ReportFixtures.closing(), ReportFixtures.largeClosing(),
			ReportFixtures.everything());

	private static final Map<ReviewReport, PdfText> READ = new IdentityHashMap<>();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("reports")
	void every_word_of_the_report_is_printed(ReviewReport report) throws Exception {
		String printed = text(report).solid();
		List<String> words = new ArrayList<>();
		collect(report, words);
		assertThat(words).hasSizeGreaterThan(500);
		assertThat(words.stream().distinct().filter((word) -> !printed.contains(word))).isEmpty();
	}

	@Test
	void chapters_stand_in_the_order_of_the_contents() throws Exception {
		assertThat(chapters(reader(ReportFixtures.small()))).containsExactly("概況", "目次", "方針別の評価", "担当課別の評価", "重点項目",
				"前年度から変わった項目", "未達成の理由・今後の対応", "未確定・判定不能・終了・未提出の項目", "計画の変更", "全項目一覧", "評価基準と算式", "凡例", "用語", "提出状況",
				"付録　個票");
	}

	@ParameterizedTest
	@MethodSource("reports")
	void the_contents_name_the_page_each_chapter_starts_on(ReviewReport report) throws Exception {
		PdfText text = text(report);
		List<String> contents = text.pages().get(2).lines().map(String::strip).toList();
		for (String chapter : List.of("概況", "方針別の評価", "重点項目", "未達成の理由・今後の対応", "全項目一覧", "評価基準と算式", "凡例", "提出状況")) {
			String line = contents.stream().filter((one) -> one.startsWith(chapter + " ")).findFirst().orElseThrow();
			int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
			int first = IntStream.rangeClosed(2, text.pages().size())
				.filter((number) -> text.pages().get(number - 1).lines().anyMatch((one) -> one.strip().equals(chapter)))
				.findFirst()
				.orElseThrow();
			assertThat(page).as(chapter).isEqualTo(first);
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void every_page_says_its_number_of_all_and_that_it_is_a_sample(ReviewReport report) throws Exception {
		List<String> pages = text(report).pages();
		assertThat(pages).allSatisfy((page) -> assertThat(page).contains("見本"));
		for (int page = 2; page <= pages.size(); page++) {
			assertThat(pages.get(page - 1)).contains(page + " / " + pages.size() + " ページ");
		}
		assertThat(String.join("", pages)).doesNotContain("ERROR: Infinite");
	}

	@Test
	void a_real_report_does_not_say_it_is_a_sample() throws Exception {
		ReviewReport sample = ReportFixtures.small();
		Cover cover = sample.cover();
		ReviewReport real = withCover(sample, new Cover("金沢市", cover.planTitle(), cover.years(), cover.title(),
				cover.yearLabel(), cover.yearBrief(), "", "", "", "", "令和4年6月30日現在", "", "", false));
		assertThat(text(real).pages()).allSatisfy((page) -> assertThat(page).doesNotContain("見本"));
	}

	@Test
	void the_same_report_gives_the_same_bytes() throws Exception {
		byte[] first = bytes(ReportFixtures.small(), "a");
		byte[] second = bytes(ReportFixtures.small(), "b");
		assertThat(second).isEqualTo(first);
		assertThat(bytes(ReportFixtures.firstYear(), "c")).isNotEqualTo(first);
	}

	@Test
	void fonts_are_embedded_as_subsets() throws Exception {
		PdfReader reader = reader(ReportFixtures.small());
		List<String> fonts = new ArrayList<>();
		for (int i = 1; i < reader.getXrefSize(); i++) {
			if (reader.getPdfObject(i) instanceof PdfDictionary one && one.contains(PdfName.FONTFILE2)) {
				fonts.add(one.getAsName(PdfName.FONTNAME).toString());
			}
		}
		assertThat(fonts).hasSize(2).allMatch((name) -> name.matches("/[A-Z]{6}\\+BIZUDGothic-(Regular|Bold)"));
	}

	@Test
	void the_file_says_its_title_and_language() throws Exception {
		PdfReader reader = reader(ReportFixtures.small());
		assertThat(reader.getInfo()).containsEntry("Title", "第1次行政改革実施計画 令和3年度 進捗状況報告書")
			.hasEntrySatisfying("CreationDate", (date) -> assertThat(date).startsWith("D:20220630"));
		assertThat(reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("ja-JP");
		assertThat(reader.getPageSizeWithRotation(1).getWidth()).isEqualTo(842);
		assertThat(reader.getPageN(1).get(PdfName.ROTATE)).isNull();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(useHeadersInDisplayName = true, nullValues = "－", textBlock = """
			基準日, 日付
			令和4年6月30日現在, 2022-06-30
			令和元年5月1日現在, 2019-05-01
			平成31年4月30日, 2019-04-30
			2022年7月1日, 2022-07-01
			提出日の最新, －
			""")
	void the_date_of_the_file_is_that_of_the_report(String asOf, LocalDate date) {
		ReviewReport report = ReportFixtures.small();
		Cover c = report.cover();
		Imprint imprint = Imprint.of(DocumentComposer.of(withCover(report, new Cover(c.municipality(), c.planTitle(),
				c.years(), c.title(), c.yearLabel(), c.yearBrief(), "", "", "", "", asOf, "", "", false))));
		assertThat(imprint.date().map((found) -> found.toString().substring(2, 10)))
			.isEqualTo(Optional.ofNullable(date).map((one) -> one.toString().replace("-", "")));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "取組事項名", "担当課", "計画", "達成状況", "実施内容", "備考" })
	void no_text_of_4000_characters_is_lost_wherever_it_stands(String where) throws Exception {
		String text = IntStream.range(0, 800).mapToObj("字%04d"::formatted).reduce("", String::concat);
		ReviewReport report = ReportFixtures.small();
		ItemRow item = item(where, text, report.items().getFirst());
		String printed = text(withItems(report, List.of(item, report.items().get(1)))).solid();
		assertThat(IntStream.range(0, 800).mapToObj("%04d"::formatted).filter((part) -> !printed.contains(part)))
			.isEmpty();
		assertThat(printed).contains(report.items().get(1).name());
	}

	@Test
	void a_character_no_font_has_is_named_at_the_end_with_its_items() throws Exception {
		ReviewReport report = ReportFixtures.small();
		ItemRow item = item("実施内容", "𠮷野さん✔髙﨑さん", report.items().get(3));
		PdfText text = text(withItems(report, List.of(report.items().getFirst(), item)));
		assertThat(text.solid()).contains("𠮷野さん〓髙﨑さん");
		assertThat(text.pages().getLast()).contains("印字できなかった文字");
		assertThat(text.lines()).contains("U+2714 4");
		assertThat(text(report).solid()).doesNotContain("印字できなかった文字");
	}

	@Test
	void a_plan_of_many_items_and_departments_keeps_its_page_numbers() throws Exception {
		ReviewReport report = ReportFixtures.large();
		List<ItemRow> items = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			ItemRow one = report.items().get(i % report.items().size());
			items.add(new ItemRow("%d".formatted(i + 1), one.name(), List.of((i / 2) + " 第" + i + "方針", "(1) 項目"), "",
					false, List.of(), "同じ課", "同じ課", one.content(), one.result(), one.status(), one.indicators(),
					one.details()));
		}
		List<String> pages = text(withItems(report, items)).pages();
		assertThat(pages.getLast()).contains(pages.size() + " / " + pages.size() + " ページ");
		assertThat(pages.get(2)).contains("目次");
	}

	@Test
	void a_report_with_nothing_to_list_leaves_out_only_the_priorities() throws Exception {
		ReviewReport report = withItems(ReportFixtures.firstYear(), List.of());
		PdfText text = text(report);
		assertThat(text.solid()).contains("比べられる前年度の結果はありません。");
		assertThat(chapters(reader(report))).hasSize(12).doesNotContain("重点項目");
	}

	@Test
	void the_whole_period_stands_before_the_grading_guide() throws Exception {
		assertThat(chapters(reader(REPORTS.get(3)))).containsSubsequence("全項目一覧", "計画期間総括（令和元年度～令和3年度）", "評価基準と算式");
		assertThat(text(REPORTS.get(3)).solid()).contains("指標ごとの推移と最終評価", "主な成果", "各年度に新たに生じた効果額");
		assertThat(text(REPORTS.getFirst()).solid()).doesNotContain("計画期間総括");
	}

	@Test
	void sixty_departments_take_several_pages_with_their_heading() throws Exception {
		ReviewReport r = ReportFixtures.small();
		CountRow some = r.byDepartment().rows().getFirst();
		List<CountRow> rows = IntStream.rangeClosed(1, 60)
			.mapToObj((i) -> new CountRow("第" + i + "担当課", 0, false, some.counts(), some.items(), some.judged(),
					some.achievedShare(), some.previousShare(), List.of(), some.figures(), Optional.empty()))
			.toList();
		PdfText text = text(new ReviewReport(r.cover(), r.grades(), r.overview(), r.byPolicy(),
				new CountTable("担当課", rows, r.byDepartment().figureHeadings()), r.gradeBars(), r.items(), r.moves(),
				r.missed(), r.unsettled(), r.trends(), r.guide(), r.legend(), r.glossary(), r.submissions(),
				r.results(), r.itemResults(), r.findingList(), r.words(), r.effects(), r.planChanges(), r.closing()));
		List<String> pages = text.pages().stream().filter((page) -> page.contains("担当課別の評価")).toList();
		assertThat(pages.subList(1, pages.size())).hasSizeGreaterThan(1)
			.allSatisfy((page) -> assertThat(page).contains("達成のみ", "前年度の"));
		assertThat(text.solid()).contains("第1担当課", "第60担当課");
	}

	@Test
	void no_printed_line_starts_with_what_may_not_start_one() throws Exception {
		List<String> lines = text(REPORTS.get(1)).lines();
		assertThat(lines).hasSizeGreaterThan(1_000);
		assertThat(lines.stream().filter((line) -> Kinsoku.NO_START.indexOf(line.charAt(0)) >= 0)).isEmpty();
	}

	private static ItemRow item(String where, String text, ItemRow item) {
		IndicatorRow row = item.indicators().getFirst();
		List<YearCell> years = new ArrayList<>(row.years());
		YearCell year = years.get(1);
		years.set(1,
				new YearCell(year.year(), Cell.text(pick(where, "計画", text, year.plan().printed())),
						Cell.text(pick(where, "実績", text, year.actual().printed())), year.result(), year.underReview(),
						year.ownView(), year.rate()));
		IndicatorRow filled = new IndicatorRow(row.branch(), pick(where, "指標名", text, row.name()), row.unit(),
				row.kind(), row.direction(), years, pick(where, "達成状況", text, row.status()), row.rate(), row.verdict(),
				row.state(), row.why(), row.change(), pick(where, "実施内容", text, row.activity()),
				pick(where, "理由", text, row.reason()), pick(where, "備考", text, row.remark()), row.reckoning(),
				row.source(), row.note(), row.ownView(), row.terms(), row.trend());
		return new ItemRow(item.number(), pick(where, "取組事項名", text, item.name()), item.policyPath(), item.group(),
				true, List.of("重点"), pick(where, "担当課", text, item.departments()), item.respondent(),
				pick(where, "取組内容", text, item.content()), item.result(), item.status(), List.of(filled),
				item.details());
	}

	private static String pick(String where, String here, String text, String other) {
		return where.equals(here) ? text : other;
	}

	private static Stream<ReviewReport> reports() {
		return REPORTS.stream();
	}

	/**
	 * All strings the PDF is to print; the open data and the internals of the rest stay
	 * out.
	 */
	private static void collect(Object value, List<String> words) {
		switch (value) {
			case DataTable table -> assertThat(table.name()).isNotEmpty();
			case ReportWords titles -> assertThat(titles.judged()).isTrue();
			case SubmissionRow row -> words.addAll(solid(row.department(), row.status(), row.submittedOn()));
			case KeyFigure figure -> words.addAll(solid(figure.label(), figure.value().printed(), figure.aside()));
			case Cell cell -> words.addAll(solid(cell.printed()));
			case ResultColumn column -> words.addAll(solid(column.label()));
			case ItemRow item -> item(item, words);
			case LegendEntry entry -> words.addAll(entry.text().contains("（") ? List.of() : solid(entry.text()));
			case Trend trend -> words.addAll(solid(trend.number(), trend.reading()));
			case Missed missed when !missed.branch().isEmpty() ->
				words.addAll(solid(missed.number() + "-" + missed.branch(), missed.name(), missed.reason()));
			case ClosingCounts.Row row -> words.addAll(solid(row.name()));
			case Record record -> Arrays.stream(record.getClass().getRecordComponents())
				.forEach((component) -> collect(read(component, record), words));
			case Optional<?> optional -> optional.ifPresent((one) -> collect(one, words));
			case Collection<?> all -> all.forEach((one) -> collect(one, words));
			case String text -> words.addAll(solid(text));
			default -> assertThat(value).isNotNull();
		}
	}

	private static void item(ItemRow item, List<String> words) {
		words.addAll(solid(item.number(), item.name(), item.group(), item.departments(), item.status()));
		item.details().forEach((detail) -> words.addAll(solid(detail.label(), detail.text())));
		for (IndicatorRow row : item.indicators()) {
			words.addAll(solid(row.name(), row.status(), row.rate().printed(), row.change()));
			row.years()
				.forEach((year) -> words.addAll(solid(year.year(), year.plan().printed(), year.actual().printed(),
						year.result(), year.rate().printed())));
			words.addAll(solid(item.content(), row.activity(), row.reason(), row.remark(), row.source()));
			row.reckoning().forEach((line) -> words.addAll(solid(line)));
			row.terms().forEach((term) -> words.addAll(solid(term.label(), term.text())));
		}
	}

	/** A long text may go on over a page: its beginning and end count. */
	private static List<String> solid(String... texts) {
		List<String> solid = new ArrayList<>();
		for (String text : texts) {
			String one = PdfText.solid(text);
			solid.add((one.length() > 60) ? one.substring(0, 10) : one);
			solid.add(one.substring(Math.max(0, one.length() - 10)));
		}
		return solid;
	}

	private static Object read(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> chapters(PdfReader reader) {
		List<String> titles = new ArrayList<>();
		for (Object bookmark : SimpleBookmark.getBookmarkList(reader)) {
			titles.add((String) ((Map<?, ?>) bookmark).get("Title"));
		}
		return titles;
	}

	private PdfText text(ReviewReport report) throws IOException {
		PdfText known = READ.get(report);
		PdfText text = (known != null) ? known : PdfText.of(bytes(report, "text"));
		READ.put(report, text);
		return text;
	}

	private PdfReader reader(ReviewReport report) throws IOException {
		return new PdfReader(bytes(report, "read"));
	}

	private byte[] bytes(ReviewReport report, String name) throws IOException {
		Path target = Files.createDirectories(this.folder.resolve(name));
		new PdfReportWriter().write(DocumentComposer.of(report), target);
		return Files.readAllBytes(target.resolve("進捗状況報告書.pdf"));
	}

	private static ReviewReport withCover(ReviewReport r, Cover cover) {
		return new ReviewReport(cover, r.grades(), r.overview(), r.byPolicy(), r.byDepartment(), r.gradeBars(),
				r.items(), r.moves(), r.missed(), r.unsettled(), r.trends(), r.guide(), r.legend(), r.glossary(),
				r.submissions(), r.results(), r.itemResults(), r.findingList(), r.words(), r.effects(), r.planChanges(),
				r.closing());
	}

	private static ReviewReport withItems(ReviewReport r, List<ItemRow> items) {
		return new ReviewReport(r.cover(), r.grades(), r.overview(), r.byPolicy(), r.byDepartment(), r.gradeBars(),
				items, r.moves(), r.missed(), r.unsettled(), List.of(), r.guide(), r.legend(), r.glossary(),
				r.submissions(), r.results(), r.itemResults(), r.findingList(), r.words(), r.effects(), r.planChanges(),
				r.closing());
	}

}
