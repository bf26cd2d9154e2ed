package jp.annualreview.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jp.annualreview.report.document.Cover;
import jp.annualreview.report.ReportFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link TableFlow} on pages of their own. */
class TableFlowTests {

	private static final List<Float> WIDTHS = List.of(40F, 120F, 200F, 200F);

	@ParameterizedTest(name = "{0}字")
	@ValueSource(ints = { 10, 400, 1_500, 4_000, 20_000 })
	void a_cell_of_any_length_is_printed_to_its_end(int length) throws Exception {
		String text = numbered(length);
		PdfText printed = print((flow) -> table(flow).add(row("7", "名称", text, "終わり")));
		assertThat(body(printed, "番号名称本文備考7名称", "終わり")).isEqualTo(text);
	}

	@Test
	void long_labels_and_long_cells_go_on_side_by_side() throws Exception {
		String name = numbered(4_000);
		PdfText printed = print((flow) -> table(flow).add(row("7", name, numbered(300), "")));
		assertThat(String.join("", digits(printed))).contains(name.substring(0, 15));
		assertThat(printed.pages()).hasSizeGreaterThan(3);
	}

	@Test
	void a_group_up_to_a_third_of_a_page_is_never_parted() throws Exception {
		PdfText printed = print((flow) -> {
			TableFlow table = table(flow);
			IntStream.rangeClosed(1, 12).forEach((i) -> table.add(group(i, 4, 60)));
		});
		for (int i = 1; i <= 12; i++) {
			String first = "頭%02d-1".formatted(i);
			String last = "頭%02d-4".formatted(i);
			assertThat(printed.pages()).filteredOn((page) -> page.contains(first))
				.singleElement()
				.asString()
				.contains(last);
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			使った高さ, 始まるページ, 続くページ
			0,          2,            -
			200,        2,            3
			360,        2,            3
			420,        3,            -
			""")
	void a_longer_group_goes_on_where_enough_of_it_has_room(int filled, int first, String next) throws Exception {
		List<String> pages = print((flow) -> {
			flow.section("節の題");
			flow.take(filled);
			table(flow).add(group(1, 9, 60));
		}).pages();
		assertThat(pages.get(first - 1)).contains("まとまり01").doesNotContain("続き");
		boolean parted = !next.equals("-");
		assertThat(pages).hasSize(parted ? first + 1 : first);
		assertThat(pages.getLast()).contains("頭01-9").contains(parted ? "まとまり01（続き）" : "まとまり01");
		assertThat(pages.getLast().contains("節の題（続き）")).isEqualTo(parted);
	}

	@Test
	void a_group_higher_than_a_page_repeats_its_label() throws Exception {
		PdfText printed = print((flow) -> table(flow).add(group(1, 60, 30)));
		List<String> pages = printed.pages().stream().filter((page) -> page.contains("頭01-")).toList();
		assertThat(pages).hasSizeGreaterThan(2);
		assertThat(pages.getFirst()).contains("まとまり01").doesNotContain("続き");
		assertThat(pages.subList(1, pages.size())).allSatisfy((page) -> assertThat(page).contains("まとまり01（続き）"));
		assertThat(IntStream.rangeClosed(1, 60).mapToObj((band) -> "頭01-" + band + "。"))
			.allSatisfy((band) -> assertThat(printed.solid()).containsOnlyOnce(band));
	}

	@Test
	void head_and_section_stand_on_every_page() throws Exception {
		PdfText printed = print((flow) -> {
			TableFlow table = table(flow);
			table.section(Text.of("節の見出し", TextStyle.CELL_BOLD));
			IntStream.rangeClosed(1, 30).forEach((i) -> table.add(row("" + i, "名称", numbered(150), "")));
		});
		List<String> pages = printed.pages().subList(1, printed.pages().size());
		assertThat(pages).hasSizeGreaterThan(2);
		assertThat(pages).allSatisfy((page) -> assertThat(page).containsOnlyOnce("番号").containsOnlyOnce("節の見出し"));
		assertThat(pages.subList(1, pages.size())).allSatisfy((page) -> assertThat(page).contains("節の見出し（続き）"));
	}

	@Test
	void no_heading_stands_alone_at_the_foot_of_a_page() throws Exception {
		for (int fill = 300; fill < 460; fill += 20) {
			int filled = fill;
			PdfText printed = print((flow) -> {
				flow.take(filled);
				flow.section("節の題");
				TableFlow table = table(flow);
				table.section(Text.of("表の節", TextStyle.CELL_BOLD));
				table.add(row("1", "最初の行", numbered(120), ""));
			});
			assertThat(printed.pages()).filteredOn((page) -> page.contains("節の題"))
				.singleElement()
				.asString()
				.contains("番号", "表の節", "最初の行");
		}
	}

	private static TableFlow table(PageFlow flow) {
		return new TableFlow(flow, Sheet.LEFT, WIDTHS, Grid.heads("番号", "名称", "本文", "備考"));
	}

	private static Group row(String... texts) {
		return Group.row(Look.BODY, Text.cell(texts[0]), Text.cell(texts[1]), Text.cell(texts[2]), Text.cell(texts[3]));
	}

	private static Group group(int number, int bands, int length) {
		String label = "まとまり%02d".formatted(number);
		List<Grid> grids = new ArrayList<>();
		for (int band = 1; band <= bands; band++) {
			grids.add(new Grid(1, List.of(Box.at(0, 2, Text.cell("頭%02d-%d。".formatted(number, band)), Look.BODY),
					Box.at(0, 3, Text.cell(ReportFixtures.longText(length)), Look.BODY))));
		}
		Text number0 = Text.cell("" + number);
		return new Group(List.of(new Group.Label(0, number0, number0),
				new Group.Label(1, Text.cell(label), Text.cell(label + "（続き）"))), grids);
	}

	/** Every fifth character counts, so that nothing can be lost or swapped unseen. */
	private static String numbered(int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < length; i++) {
			text.append("字%04d".formatted(i));
		}
		return text.substring(0, length);
	}

	private static List<String> digits(PdfText printed) {
		return printed.lines().stream().filter((line) -> line.startsWith("字")).toList();
	}

	private static String body(PdfText printed, String before, String after) {
		StringBuilder all = new StringBuilder();
		printed.pages().subList(1, printed.pages().size()).forEach((page) -> all.append(PdfText.solid(page)));
		return all.toString()
			.replace("番号名称本文備考", "")
			.replaceAll("見本市.*?現在", "")
			.replace(before.replace("番号名称本文備考", ""), "")
			.replace(after, "");
	}

	private static PdfText print(Consumer<PageFlow> content) throws Exception {
		return PdfText.of(file(content));
	}

	static byte[] file(Consumer<PageFlow> content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Cover cover = new Cover("見本市", "計画", "", "報告書", "令和3年度", "R3", "", "", "", "", "令和4年6月30日現在", "", "", false);
		try (Book book = new Book(new Imprint("試験", "試験", Optional.empty(), new byte[16]), out)) {
			PageFlow flow = new PageFlow(book, new PageFrame(cover, PageKey.NONE), new Typesetter(Fonts.load()));
			flow.newPage();
			content.accept(flow);
		}
		return out.toByteArray();
	}

}
