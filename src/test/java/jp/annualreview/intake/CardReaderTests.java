package jp.annualreview.intake;

import java.util.Arrays;
import java.util.List;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardReaderTests {

	private static final FormLayout ONE_PAGE = layout("""
			番号|シート名||
			体系1|番号付き|1|
			体系2|番号付き|(1)|
			名称|番号付き|①|
			担当課|右|担当課;所管課|はい
			関係課|右|関係課|
			現状と課題|右|現状と課題|
			目標の状態|右|目標の状態|
			基準値|下|現状の数値|
			最終目標|下|目標の数値|
			段階|年度ごと|進捗状況|
			目標|年度ごと|数値|
			""");

	private static final FormLayout CARDS = layout("""
			体系1|番号付き|I|
			体系2|番号付き|(1)|
			グループ|番号付き|①|
			番号|下|番号|はい
			名称|右|具体的な取組内容|
			担当課|右2|具体的な取組内容|
			内容|下|具体的な取組内容|
			目標|右すべて|数値目標|
			""");

	@Test
	void takesTheValuesBesideAndBelowMergedLabels() {
		Card card = only(ONE_PAGE, page().sheet("12"));
		assertThat(card.text("番号")).isEqualTo("12");
		assertThat(card.text("体系1")).isEqualTo("1 市民ニーズ");
		assertThat(card.text("体系2")).isEqualTo("(3) 意見");
		assertThat(card.text("名称")).isEqualTo("② 迅速な対応");
		assertThat(card.text("担当課")).isEqualTo("情報戦略課");
		assertThat(card.text("関係課")).isEmpty();
		assertThat(card.text("目標の状態")).isEqualTo("市政に反映する");
		assertThat(card.text("基準値")).isEqualTo("平均19.1日");
		assertThat(card.text("最終目標")).isEmpty();
		assertThat(card.row()).isEqualTo(5);
	}

	@Test
	void keepsTheAddressOfEveryValueAndOfEmptyBoxes() {
		Card card = only(ONE_PAGE, page().sheet("12"));
		assertThat(card.value("基準値").map(RawCell::address)).contains("E9");
		assertThat(card.value("最終目標").map(RawCell::address)).contains("E11");
		assertThat(card.years("目標")).extractingByKey(FiscalYear.of(2021)).extracting(RawCell::address).isEqualTo("D14");
	}

	@Test
	void takesAYearlyRowUnderItsYearsAndAMergedCellForEachYearItCovers() {
		Card card = only(ONE_PAGE, page().sheet("12"));
		assertThat(card.years("段階").values()).extracting(RawCell::text).containsExactly("検討", "検討", "");
		assertThat(card.years("目標").values()).extracting(RawCell::text).containsExactly("", "平均18日", "平均17日");
		assertThat(card.years("段階").keySet()).extracting(FiscalYear::value).containsExactly(2020, 2021, 2022);
	}

	@Test
	void readsAPageWhoseLabelsAreMissing() {
		Card card = only(ONE_PAGE, new Merged().row(1, "担 当　課", "行政課").row(2, "数値", "12件").sheet("3"));
		assertThat(card.text("担当課")).isEqualTo("行政課");
		assertThat(card.value("現状と課題")).isEmpty();
		assertThat(card.years("目標")).isEmpty();
	}

	@Test
	void takesNoProseForALabelAndNoNumberForAYear() {
		Card card = only(ONE_PAGE,
				new Merged().row(1, "担当課", "行政課")
					.row(2, "現状と課題", "担当課と関係課の連携が課題")
					.row(3, "", "R2", "R3")
					.row(4, "進捗状況", "2020", "2021")
					.row(5, "数値", "9999", "4500")
					.sheet("3"));
		assertThat(card.text("現状と課題")).isEqualTo("担当課と関係課の連携が課題");
		assertThat(card.text("担当課")).isEqualTo("行政課");
		assertThat(card.years("段階").keySet()).extracting(FiscalYear::value).containsExactly(2020, 2021);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			見出し,       値
			担当課：行政課, 行政課
			担当課: 行政課, 行政課
			所管課：,     ''
			""")
	void takesAValueBehindAColon(String label, String value) {
		assertThat(only(ONE_PAGE, new Merged().row(1, label).sheet("3")).text("担当課")).isEqualTo(value);
	}

	@Test
	void passesOverSheetsWithoutACard() {
		RawSheet contents = new Merged().row(1, "目次").row(2, "1 市民ニーズ", "3").sheet("目次");
		RawSheet hidden = new RawSheet("旧", true, page().sheet("旧").rows(), List.of());
		RawSheet empty = new RawSheet("空", false, List.of(), List.of());
		assertThat(new CardReader(ONE_PAGE).read(List.of(contents, hidden, empty))).isEmpty();
	}

	@Test
	void cutsASheetIntoItsCardsAndCarriesTheHeadingsOn() {
		RawSheet first = new Merged().row(1, "I 経営的な視点")
			.row(2, "(1) 将来負担")
			.row(3, "①歳入の確保")
			.row(4, "番号", "具体的な取組内容", "収納率の向上", "【税務課】")
			.row(5, "1", "(1) 個別に催告する")
			.row(6, "", "数値目標", "現年度収納率 99.0%以上", "（毎年度）")
			.row(7, "番号", "具体的な取組内容", "ふるさと納税", "【商工振興課】")
			.row(8, "2", "返礼品を開発する")
			.row(9, "", "数値目標")
			.sheet("I");
		RawSheet second = new Merged().row(1, "②歳出の見直し")
			.row(2, "番号", "具体的な取組内容", "健全性", "【財務課】")
			.row(3, "3", "確保する")
			.row(4, "(2) 職員力")
			.row(5, "番号", "具体的な取組内容", "機構改革", "【総務課】")
			.row(6, "4", "見直す")
			.sheet("II");
		assertThat(new CardReader(CARDS).read(List.of(first, second)))
			.extracting((card) -> String.join("/", card.text("番号"), card.text("名称"), card.text("担当課"), card.text("体系1"),
					card.text("体系2"), card.text("グループ"), card.text("内容"), card.text("目標")))
			.containsExactly("1/収納率の向上/【税務課】/I 経営的な視点/(1) 将来負担/①歳入の確保/(1) 個別に催告する/現年度収納率 99.0%以上 （毎年度）",
					"2/ふるさと納税/【商工振興課】/I 経営的な視点/(1) 将来負担/①歳入の確保/返礼品を開発する/",
					"3/健全性/【財務課】/I 経営的な視点/(1) 将来負担/②歳出の見直し/確保する/", "4/機構改革/【総務課】/I 経営的な視点/(2) 職員力//見直す/");
	}

	@Test
	void tellsCardsApartThatStandSideBySide() {
		RawSheet sheet = new Merged().row(1, "①歳入の確保", "", "", "②歳出の見直し")
			.row(2, "番号", "具体的な取組内容", "収納率の向上", "番号", "具体的な取組内容", "経費の節減")
			.row(3, "1", "催告する", "", "2", "節減する")
			.row(4, "", "数値目標", "99.0%", "", "数値目標", "3%削減")
			.sheet("一覧");
		assertThat(new CardReader(CARDS).read(List.of(sheet)))
			.extracting(
					(card) -> String.join("/", card.text("番号"), card.text("名称"), card.text("グループ"), card.text("目標")))
			.containsExactly("1/収納率の向上/①歳入の確保/99.0%", "2/経費の節減/②歳出の見直し/3%削減");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			見出し,            名称
			① 情報提供手段の拡大, 情報提供手段の拡大
			⑫窓口,            窓口
			(3) 意見,          意見
			（3）意見,         意見
			1 市民,           市民
			Ⅱ　効率的な,       効率的な
			ICTの活用,        ICTの活用
			3か年計画,        3か年計画
			""")
	void takesANumberOffAHeading(String heading, String name) {
		assertThat(CardReader.withoutNumber(heading)).isEqualTo(name);
	}

	private static Merged page() {
		return new Merged().box(1, 1, 1, 6, "1 市民ニーズ")
			.box(2, 1, 2, 6, "(3) 意見")
			.box(3, 1, 3, 6, "② 迅速な対応")
			.box(5, 1, 5, 2, "担当 課")
			.box(5, 3, 5, 3, "情報戦略課")
			.box(5, 4, 5, 4, "関 係 課")
			.box(6, 1, 7, 2, "現状と課題")
			.box(6, 3, 7, 6, "(1) 平均19.1日である")
			.box(8, 1, 11, 2, "目標の状態")
			.box(8, 3, 11, 4, "市政に反映する")
			.box(8, 5, 8, 6, "現状の数値")
			.box(9, 5, 9, 6, "平均19.1日")
			.box(10, 5, 10, 6, "目標の数値")
			.box(12, 1, 14, 1, "年次計画")
			.row(12, "", "年度", "令和2年度", "令和3年度", "令和4年度")
			.box(13, 2, 13, 2, "進捗状況")
			.box(13, 3, 13, 4, "検討")
			.row(14, "", "数値", "", "平均18日", "平均17日")
			.box(12, 1, 14, 1, "年次計画");
	}

	private static Card only(FormLayout layout, RawSheet sheet) {
		List<Card> cards = new CardReader(layout).read(List.of(sheet));
		assertThat(cards).hasSize(1);
		return cards.getFirst();
	}

	private static FormLayout layout(String block) {
		return new FormLayout(block.lines().map((line) -> line.split("\\|", -1)).map(CardReaderTests::field).toList());
	}

	private static FormField field(String[] parts) {
		FieldPlace place = Arrays.stream(FieldPlace.values())
			.filter((any) -> any.label().equals(parts[1]))
			.findFirst()
			.orElseThrow();
		List<String> labels = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(";"));
		return new FormField(parts[0], labels, place, parts[3].equals("はい"));
	}

}
