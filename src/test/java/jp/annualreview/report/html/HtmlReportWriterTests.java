package jp.annualreview.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.Erratum;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReportWriterTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/page-small.txt");

	private static final Map<String, ReviewReport> REPORTS = new HashMap<>();

	private static final Map<String, String> HTML = new HashMap<>();

	private static final Map<String, Document> PAGES = new HashMap<>();

	@TempDir
	static Path folder;

	static Stream<String> reports() {
		return Stream.of("小", "全部", "総括", "初年度", "第2回", "大");
	}

	@BeforeAll
	static void write() {
		REPORTS.putAll(Map.of("小", ReportFixtures.small(), "全部", ReportFixtures.everything(), "総括",
				ReportFixtures.closing(), "第2回", later(ReportFixtures.small()), "初年度", ReportFixtures.firstYear(), "大",
				ReportFixtures.largeClosing()));
		REPORTS.forEach((name, report) -> HTML.put(name, html(report)));
		HTML.forEach((name, page) -> PAGES.put(name, Jsoup.parse(page)));
	}

	/** The same report as an edition after a closed one. */
	private static ReviewReport later(ReviewReport first) {
		EditionChanges changes = new EditionChanges("第1回", "第2回",
				List.of(change(EditionChange.Kind.SETTLED, "21", "集計中", "88.7%"),
						change(EditionChange.Kind.CORRECTED, "1", "31町会等", "33町会等"),
						change(EditionChange.Kind.CORRECTED, "2", "25人", "24人")),
				List.of(new Erratum("1", "", "地域コミュニティ", "実績", "31町会等", "33町会等", "市民協働推進課")));
		return new ReviewReport(first.cover(), first.grades(), first.overview(), first.byPolicy(), first.byDepartment(),
				first.gradeBars(), first.items(), first.moves(), first.missed(), first.unsettled(), first.trends(),
				first.guide(), first.legend(), first.glossary(), first.submissions(), first.results(),
				first.itemResults(), first.findingList(), first.words(), first.effects(), first.planChanges(),
				first.closing(), Optional.of(changes), first.opinions());
	}

	private static EditionChange change(EditionChange.Kind kind, String number, String before, String after) {
		return new EditionChange(kind, number, "", "取組", before, after, "財政課");
	}

	@Test
	void isLaidOutLikeThis() throws IOException {
		String actual = PageOutline.of(PAGES.get("小"));
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
		}
		assertThat(actual).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void isValidAndComplete(String name) {
		String page = HTML.get(name);
		Parser parser = Parser.htmlParser().setTrackErrors(20);
		parser.parseInput(page, "");
		assertThat(parser.getErrors()).isEmpty();
		assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"ja\">").doesNotContain(" th:", "${");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "小", "全部", "総括", "初年度", "第2回" })
	void everyTextOfTheReportIsFound(String name) {
		String page = squeezed(PAGES.get(name).wholeText());
		assertThat(ModelTexts.of(REPORTS.get(name)).distinct().filter((text) -> !page.contains(squeezed(text))))
			.isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void everyLinkLeadsSomewhereAndNoNameIsGivenTwice(String name) {
		Document page = PAGES.get(name);
		List<String> ids = page.select("[id]").eachAttr("id");
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(page.select("a").eachAttr("href")).isNotEmpty()
			.allSatisfy((link) -> assertThat(ids).contains(link.substring(1)));
		assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
		assertThat(page.select(".items > tbody")).hasSize(REPORTS.get(name).items().size());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void headingsGoDownStepByStep(String name) {
		List<Integer> levels = PAGES.get(name)
			.select("h1, h2, h3, h4, h5, h6")
			.stream()
			.map((heading) -> Integer.parseInt(heading.tagName().substring(1)))
			.toList();
		assertThat(levels).startsWith(1).containsOnlyOnce(1);
		for (int i = 1; i < levels.size(); i++) {
			assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void everyTableIsAFullGridWithHeadings(String name) {
		assertThat(PAGES.get(name).select("table")).isNotEmpty().allSatisfy((table) -> {
			assertThat(table.select("> caption").text()).isNotEmpty();
			assertThat(table.select("th:not([scope])")).isEmpty();
			assertThat(table.select("> thead th[scope=col]")).isNotEmpty();
			assertThat(widths(table)).as(table.select("> caption").text()).hasSize(1);
		});
	}

	/** Widths of the rows, those that reach down from above counted. */
	private static Set<Integer> widths(Element table) {
		Set<Integer> widths = new HashSet<>();
		for (Element group : table.select("> thead, > tbody")) {
			Map<Integer, Integer> below = new HashMap<>();
			List<Element> rows = group.select("> tr");
			for (int row = 0; row < rows.size(); row++) {
				int width = below.getOrDefault(row, 0);
				for (Element cell : rows.get(row).children()) {
					int columns = span(cell, "colspan");
					width += columns;
					for (int down = 1; down < span(cell, "rowspan"); down++) {
						below.merge(row + down, columns, Integer::sum);
					}
				}
				widths.add(width);
			}
		}
		return widths;
	}

	private static int span(Element cell, String attribute) {
		return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void everyPictureSaysWhatItShows(String name) {
		assertThat(PAGES.get(name).select("svg:not([aria-hidden])")).isNotEmpty().allSatisfy((picture) -> {
			assertThat(picture.attr("role")).isEqualTo("img");
			assertThat(picture.select("> title").text()).isNotBlank();
			assertThat(picture.select("> desc").text()).isNotBlank();
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void figuresAreThoseOfTheOpenData(String name) {
		DataTable results = REPORTS.get(name).results();
		for (List<DataCell> row : results.rows()) {
			Map<String, String> facts = facts(name, results, row);
			assertThat(facts.getOrDefault("判定", "")).isEqualTo(cell(results, row, "判定"));
			assertThat(facts.getOrDefault("状態", "")).isEqualTo(cell(results, row, "状態"));
			assertThat(facts.get("達成状況")).endsWith(cell(results, row, "評価"));
			String rate = cell(results, row, "達成率");
			if (!rate.isEmpty()) {
				Matcher printed = Pattern.compile("△?[0-9,.]+").matcher(facts.get("達成率"));
				assertThat(printed.find()).isTrue();
				assertThat(new BigDecimal(printed.group().replace("△", "-").replace(",", ""))).isBetween(
						new BigDecimal(rate).subtract(new BigDecimal("0.1")),
						new BigDecimal(rate).add(new BigDecimal("0.1")));
			}
		}
	}

	/** What the item list says of the indicator of a row. */
	private static Map<String, String> facts(String name, DataTable results, List<DataCell> row) {
		String number = cell(results, row, "番号");
		Element item = PAGES.get(name).getElementById(ItemAnchors.of(number));
		List<String> branches = results.rows()
			.stream()
			.filter((other) -> cell(results, other, "番号").equals(number))
			.map((other) -> cell(results, other, "枝番"))
			.toList();
		Element indicator = item.select(".indicator").get(branches.indexOf(cell(results, row, "枝番")));
		Map<String, String> facts = new HashMap<>();
		indicator.select("> .facts > div").forEach((fact) -> facts.put(fact.child(0).text(), fact.child(1).text()));
		return facts;
	}

	private static String cell(DataTable table, List<DataCell> row, String column) {
		return switch (row.get(table.columns().indexOf(column))) {
			case DataCell.Text(String text) -> text;
			case DataCell.Number number -> number.value().toPlainString();
		};
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void loadsNothingAndRunsOnlyItsOwnScript(String name) throws Exception {
		Document page = PAGES.get(name);
		assertThat(page.select("[src], link, iframe, object, embed, img, [style], base, form")).isEmpty();
		assertThat(page.select("*").stream().flatMap((one) -> one.attributes().asList().stream()))
			.noneMatch((attribute) -> attribute.getKey().startsWith("on"));
		assertThat(page.select("style").html()).doesNotContain("http", "@import", "url(");
		String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
		assertThat(policy).startsWith("default-src 'none'")
			.contains("style-src 'sha256-" + hash(page.selectFirst("style").data()))
			.contains("script-src 'sha256-" + hash(page.selectFirst("script").data()));
	}

	private static String hash(String text) throws Exception {
		return Base64.getEncoder()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void textsThatLookLikeMarkupStayTexts() {
		Document page = Jsoup.parse(html(ReportFixtures.hostile()));
		assertThat(page.select("script")).hasSize(1);
		assertThat(page.select("img, b")).isEmpty();
		assertThat(page.select(".name").eachText()).anyMatch((name) -> name.contains("<script>alert(1)</script>"));
		assertThat(page.select("option").eachAttr("value")).anyMatch((value) -> value.contains("\"><img src=x>"));
	}

	@Test
	void sampleDataAreMarked() {
		assertThat(PAGES.get("小").select(".mark, .sample")).hasSize(2);
		assertThat(html(ReportFixtures.real())).doesNotContain("見本データから").doesNotContain("class=\"mark\"");
	}

	@Test
	void theSameReportGivesTheSameBytes() {
		assertThat(html(ReportFixtures.everything())).isEqualTo(HTML.get("全部"));
	}

	private static String html(ReviewReport report) {
		try {
			new HtmlReportWriter().write(DocumentComposer.of(report), folder);
			return Files.readString(folder.resolve("進捗状況報告書.html"), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s　]+", "");
	}

}
