package jp.annualreview.intake.planlist;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class KanazawaRegisterTests {

	private static final ImportedPlan PLAN = Kanazawa.imported();

	@Test
	void hasAll145ItemsInOrder() {
		List<String> numbers = Kanazawa.rows(PLAN.register(), "取組事項").stream().map((row) -> row.get("番号")).toList();
		assertThat(numbers).hasSize(145).startsWith("1", "2", "3").endsWith("143", "144", "145");
		assertThat(PLAN.counts()).isEqualTo(new ImportCounts(145, 145, 52, 648));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			コード,  上位コード, 階層, 名称,                                                       取組事項の数
			1,       '',         方針, 1 市民協働と広域連携の推進,                                 0
			1-(1),   1,          項目, (1) 地域コミュニティの充実と市民協働の推進,                 38
			1-(2),   1,          項目, (2) ボランティアの育成と市民力の強化,                       21
			1-(3),   1,          項目, (3) 広域連携の推進と広報機能の強化,                         17
			2,       '',         方針, 2 生産性の向上と職員の働き方改革,                           0
			2-(1),   2,          項目, '(1) AI、IoTの活用と行政サービスの質の向上',                19
			2-(2),   2,          項目, (2) 効率的・効果的な業務及び組織の運営,                     12
			2-(3),   2,          項目, (3) 民間活力の導入と外郭団体改革,                           10
			3,       '',         方針, 3 長期的視点に立った健全な行財政運営,                       0
			3-(1),   3,          項目, (1) 財政計画・人事計画・重点戦略計画に基づく市政の推進,     18
			3-(2),   3,          項目, (2) 公共インフラの最適化と計画的な更新,                     6
			3-(3),   3,          項目, (3) 公営企業の経営戦略の強化,                               4
			""")
	void takesTheHierarchyFromChaptersAndSections(String code, String parent, String level, String name, int items) {
		assertThat(Kanazawa.rows(PLAN.register(), "体系")).hasSize(12)
			.contains(Map.of("コード", code, "上位コード", parent, "階層", level, "名称", name, "説明", ""));
		assertThat(Kanazawa.rows(PLAN.register(), "取組事項").stream().filter((row) -> row.get("体系コード").equals(code)))
			.hasSize(items);
	}

	@Test
	void marksPrioritiesAndContinuedItems() {
		assertThat(marked("重点")).isEqualTo("1 39 46 120 123 125 135");
		assertThat(marked("継続"))
			.isEqualTo("10 34 35 36 37 43 44 50 51 116 118 119 120 121 122 123 124 125 126 127 128 129 130 134 135");
	}

	private static String marked(String column) {
		return Kanazawa.rows(PLAN.register(), "取組事項")
			.stream()
			.filter((row) -> row.get(column).equals("はい"))
			.map((row) -> row.get("番号"))
			.collect(Collectors.joining(" "));
	}

	@Test
	void keepsTargetsAsPrinted() {
		assertThat(Kanazawa.row(PLAN.register(), "指標", "34")).contains(entry("2019", "154,000 t/年"),
				entry("2020", "前年度よりも削減"), entry("基準年度", "2017"), entry("基準値", "172,827 t/年"),
				entry("最終目標", "151,000 t/年"), entry("最終目標年度", "2024"));
		assertThat(Kanazawa.row(PLAN.register(), "指標", "113")).contains(entry("種類", "段階"), entry("段階基準", "金沢市"),
				entry("2019", ""), entry("2020", "◎"), entry("2021", ""));
		assertThat(Kanazawa.row(PLAN.register(), "指標", "20")).contains(entry("2021", "130町会"), entry("2022", "—"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号, 欄,   目標の種類, 読み取った値
			113,  2019, 未着手,     ''
			113,  2020, 段階,       4
			113,  2022, 段階,       4
			65,   2019, 段階,       1
			65,   2020, 段階,       2
			65,   2021, 段階,       3
			34,   2019, 以下,       154000
			130,  2022, 以上,       99.7
			42,   2021, 以上,       191
			42,   基準値, 基準値,   86
			10,   2022, 終了,       ''
			5,    2021, 程度,       71±0.5
			123,  2021, 参照値比,   参照値以下
			120,  最終目標, 未満,   10
			34,   最終目標, 以下,   151000
			""")
	void tellsHowEachCellWasRead(String number, String cell, String kind, String value) {
		assertThat(Kanazawa.reading(PLAN, number, cell)).contains(entry("目標の種類", kind), entry("読み取った値", value));
	}

	@Test
	void putsWhatAPersonMustConfirmFirst() {
		List<String> certainty = Kanazawa.rows(PLAN.review(), "読み取り結果")
			.stream()
			.filter((row) -> row.get("欄").equals("指標"))
			.map((row) -> row.get("確度"))
			.toList();
		assertThat(certainty).hasSize(145).isSortedAccordingTo(java.util.Comparator.comparing("確実"::equals));
		assertThat(certainty.stream().filter("要確認"::equals)).hasSize(PLAN.questions().size()).isNotEmpty();
	}

	@Test
	void givesCollectiveDepartmentsAnAnsweringOne() {
		List<Map<String, String>> departments = Kanazawa.rows(PLAN.register(), "部署");
		assertThat(departments).hasSize(60);
		assertThat(departments.stream().filter((row) -> row.get("種別").equals("総称")))
			.extracting((row) -> row.get("名称"), (row) -> row.get("回答課"))
			.containsExactly(org.assertj.core.groups.Tuple.tuple("公営企業所管課", "企業局経営企画課"),
					org.assertj.core.groups.Tuple.tuple("関係課", "企業局経営企画課"));
		assertThat(departments.stream().map((row) -> row.get("名称"))).contains("経営企画課", "企業局経営企画課");
	}

	@Test
	void keepsDepartmentsInTheOrderPrinted() {
		assertThat(Kanazawa.row(PLAN.register(), "取組事項", "143")).containsEntry("担当課",
				"農業水産振興課;中央卸売市場事務局;公設花き地方卸売市場事務局");
	}

	@Test
	void saysThatItsDataIsASample() {
		assertThat(Kanazawa.rows(PLAN.register(), "計画")).contains(Map.of("項目", "計画ID", "値", "kanazawa"),
				Map.of("項目", "見本データ", "値", "はい"), Map.of("項目", "評価基準", "値", "金沢市"));
	}

	@Test
	void carriesWhatTheCityPrintedAboutTheWholePeriod() {
		assertThat(Kanazawa.rows(PLAN.register(), "総括")).extracting((row) -> row.get("文"))
			.containsExactlyElementsOf(printed("text"));
		assertThat(Kanazawa.rows(PLAN.register(), "総括")).extracting((row) -> row.get("見出し"))
			.containsExactlyElementsOf(printed("heading"));
		assertThat(Kanazawa.rows(PLAN.register(), "総括")).extracting((row) -> row.get("番号"))
			.containsExactlyElementsOf(printed("plan_item_no"));
		assertThat(Kanazawa.rows(PLAN.register(), "総括").stream().map((row) -> row.get("区分")).distinct())
			.containsExactly("主な成果", "継続して取り組む事項", "新たな社会変化と対応策", "量的削減をめざす改革の限界");
	}

	private static List<String> printed(String column) {
		List<RawRow> rows = Kanazawa.open(Path.of("src/test/resources/plans/kanazawa-progress-results.csv"))
			.sheets()
			.getFirst()
			.rows();
		int index = rows.getFirst()
			.cells()
			.stream()
			.filter((cell) -> cell.text().equals(column))
			.map(RawCell::column)
			.findFirst()
			.orElseThrow();
		return rows.stream().skip(1).map((row) -> row.text(index)).toList();
	}

	@Test
	void carriesTheSchemeAndTheStages() {
		assertThat(Kanazawa.rows(PLAN.register(), "評価基準").stream().filter((row) -> row.get("対象").equals("達成率")))
			.extracting((row) -> row.get("評価") + " " + row.get("下限") + " " + row.get("点数"))
			.containsExactly("AA 110 4", "A 100 3", "B 90 2", "C  1");
		assertThat(Kanazawa.rows(PLAN.register(), "段階"))
			.extracting((row) -> row.get("順序") + row.get("記号") + row.get("意味"))
			.containsExactly("1△研究・検討", "2□方針決定", "3○試行・一部実施・策定", "4◎施行・本格実施・充実");
	}

}
