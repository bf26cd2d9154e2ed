package jp.annualreview.report.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

import static org.assertj.core.api.Assertions.assertThat;

class ItemSheetsChapterTests {

	private static final ReviewReport REPORT = ReportFixtures.everything();

	@TempDir
	private static Path folder;

	private static List<String> pages = List.of();

	@BeforeAll
	static void print() throws Exception {
		new PdfReportWriter().write(DocumentComposer.of(REPORT), folder);
		List<String> all = PdfText.of(folder.resolve("進捗状況報告書.pdf")).pages();
		pages = all.stream()
			.map(PdfText::solid)
			.filter((page) -> page.startsWith("付録個票") || page.contains("見本付録個票"))
			.toList();
	}

	@Test
	void each_item_has_one_sheet_that_stays_on_its_page() {
		for (ItemRow item : REPORT.items()) {
			String title = title(item);
			List<String> where = pages.stream().filter((page) -> page.contains(title)).toList();
			assertThat(where).as(title).hasSize(1);
			item.indicators()
				.forEach((row) -> assertThat(where.getFirst()).contains(PdfText.solid(row.activity()),
						PdfText.solid(row.source())));
		}
	}

	@Test
	void a_sheet_has_every_year_the_reckoning_and_what_the_department_said() {
		assertThat(sheet("2")).containsSubsequence("【担当課】市民協働推進課", "【R3の年度目標】推進員の講座を年2回開き", "【現状と課題】・担い手が高齢化している。",
				"【目標の状態】推進員が各町会で活動している状態", "年度計画実績達成率評価", "【達成状況】R3B96.0%未達成改善", "【実施内容】実施内容。",
				"【理由・今後の対応】研修の一部を翌年度に延期したため。", "【計算の根拠】規則:以上", "R元15人0人0.0%C", "R220人7人35.0%C", "R325人24人96.0%B",
				"R430人");
		assertThat(sheet("2")).contains("【指標の種類】数値・増・累計・単位人", "【出典】市民協働推進課.xlsx［調査票］");
	}

	@Test
	void what_became_of_an_item_and_its_reference_values_are_told() {
		assertThat(sheet("14")).contains("【異動】統合先番号1地域コミュニティ活性化事業に取り組む町会等数、R3から、事業の見直しによる");
		assertThat(sheet("10")).contains("【参照値】中核市平均R元52.1%、R250.3%、R348.9%（総務省）");
	}

	@Test
	void several_indicators_are_told_apart() {
		assertThat(sheet("6")).containsSubsequence("【指標】6-①指標①", "認知度が伸びなかったため。", "【指標】6-②指標②", "関係者との調整に時間を要したため。");
	}

	@Test
	void bookmarks_lead_to_each_item_under_its_policy() throws Exception {
		List<String> titles = new ArrayList<>();
		try (PdfReader reader = new PdfReader(folder.resolve("進捗状況報告書.pdf").toString())) {
			Map<?, ?> sheets = SimpleBookmark.getBookmarkList(reader).getLast();
			for (Object policy : (List<?>) sheets.get("Kids")) {
				titles.add((String) ((Map<?, ?>) policy).get("Title"));
				((List<?>) ((Map<?, ?>) policy).get("Kids"))
					.forEach((item) -> titles.add((String) ((Map<?, ?>) item).get("Title")));
			}
		}
		assertThat(titles).containsSubsequence("1 市民協働と広域連携の推進", "3 ICTを活用した地域コミュニティ活動への支援", "2 健全財政の堅持と効率的な行政運営",
				"4 連結実質赤字比率");
		assertThat(titles).filteredOn((title) -> title.contains("活性化事業に取り組む")).hasSize(1);
	}

	/** The words of one sheet without blanks. */
	private static String sheet(String number) {
		ItemRow item = REPORT.items().stream().filter((one) -> one.number().equals(number)).findFirst().orElseThrow();
		String all = String.join("", pages);
		ItemRow next = REPORT.items().get(REPORT.items().indexOf(item) + 1);
		return all.substring(all.indexOf(title(item)), all.indexOf(title(next)));
	}

	private static String title(ItemRow item) {
		return PdfText.solid(item.number() + item.name() + item.status());
	}

}
