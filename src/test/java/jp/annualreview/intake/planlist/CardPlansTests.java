package jp.annualreview.intake.planlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The plans of Annaka and Himi, from workbooks laid out as the plans are printed. */
class CardPlansTests {

	private static final Map<String, ImportedPlan> PLANS = Map.of("annaka", read("annaka", "annaka-2020-2024.xlsx"),
			"himi", read("himi", "himi-2022-2026.xlsx"));

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,   取組事項, 指標, 数値, 年度目標, 体系
			annaka, 36,      58,  22,  180,    24
			himi,   31,      36,  36,  0,      8
			""")
	void areReadWhole(String plan, int items, int indicators, int numeric, int goals, int policies) {
		ImportCounts counts = plan(plan).counts();
		assertThat(List.of(counts.items(), counts.indicators(), counts.numeric())).containsExactly(items, indicators,
				numeric);
		assertThat(Kanazawa.rows(plan(plan).register(), "年度目標")).hasSize(goals);
		assertThat(Kanazawa.rows(plan(plan).register(), "体系")).hasSize(policies);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					計画   | 番号 | 枝番 | 指標名                        | 種類 | 単位 | 方向 | 期間の区分 | 基準値                       | 最終目標                     | 年度ごと
					annaka | 1    | 2    | HPアクセス数                  | 数値 | 件   | 増   | 毎年度     | 456,456件 (R2.1.15現在)      | 510,000件                    | 470,000件/480,000件/490,000件/500,000件/510,000件
					annaka | 2    |      | 市民との行政課題の共有        | 段階 |      |      |            |                              |                              | 実施/実施/実施/実施/実施
					annaka | 4    | 2    | しみんの声回答発送まで        | 数値 | 日   | 減   | 毎年度     | 平均19.1日                   |                              | 平均18日/平均18日/平均18日/平均18日/平均18日
					annaka | 8    | 1    | 進捗状況                      | 段階 |      |      |            |                              |                              | 実施/実施/実施/実施/実施
					annaka | 8    | 2    | 登録団体数                    | 数値 | 団体 | 増   | 毎年度     | 15団体                       | 16団体                       | 14団体/16団体/16団体/16団体/16団体
					annaka | 8    | 3    | 登録団体の構成員数            | 数値 | 人   | 増   | 最終年度   | 321人                        | 320人                        | ////320人
					annaka | 11   | 2    | 成績反映                      | 数値 | %    | 増   | 毎年度     | 0%                           |                              | ////
					annaka | 12   | 2    | 時間外                        | 数値 | 人   | 減   | 毎年度     | 23人                         | 0人                          | 20人/15人/10人/5人/0人
					annaka | 12   | 3    | 年休取得                      | 数値 | 日   | 増   | 毎年度     | 11.9日                       | 15日                         | 13.0日/13.5日/14.0日/14.5日/15.0日
					annaka | 14   | 3    | 内容を把握している職員        | 数値 | %    | 増   | 毎年度     |                              |                              | 30%/35%/40%/45%/50%
					annaka | 16   | 2    | 次年度組織の方向性を確定する時期 | 期日 |   |      | 毎年度     | 3月                          | 12月                         | 令和2年12月までに令和3年度組織の方向性を確定/令和3年12月までに令和4年度組織の方向性を確定/令和4年12月までに令和5年度組織の方向性を確定/令和5年12月までに令和6年度組織の方向性を確定/令和6年12月までに令和7年度組織の方向性を確定
					annaka | 23   | 2    | 決算分の財務書類の公表時期    | 期日 |      |      | 毎年度     | N年度決算分をN+2年6月に公表  | N年度決算分をN+1年12月に公表 | 令和元年度決算分を令和3年3月に公表/令和2年度決算分を令和4年3月に公表/令和3年度決算分を令和5年3月に公表/令和4年度決算分を令和6年3月に公表/令和5年度決算分を令和6年12月に公表
					annaka | 24   | 2    | 収納率                        | 数値 | %    | 増   | 毎年度     | 95.45%                       | 97.50%                       | 96.00%/96.40%/96.80%/97.20%/97.50%
					annaka | 25   | 2    | 一部税外債権における滞納処分件数 | 数値 | 件 | 増   | 毎年度     |                              |                              | //20件/20件/20件
					annaka | 29   |      | 公共施設マネジメントの推進    | 段階 |      |      |            |                              |                              | /検討/実施/実施/達成
					annaka | 30   | 2    | 常勤医師                      | 数値 | 人   | 増   | 毎年度     | 9人                          | 9人                          | 9人/9人/9人/9人/9人
					annaka | 30   | 3    | 病床                          | 数値 | 床   | 減   | 毎年度     | 199床                        | 149床                        | 149床/149床/149床/149床/149床
					annaka | 30   | 4    | 稼働率                        | 数値 | %    | 増   | 毎年度     | 約54%                        | 約60%                        | 約60%/約60%/約60%/約60%/約60%
					annaka | 30   | 5    | 在院日数                      | 数値 | 日   | 増   | 毎年度     | 26日                         | 30日                         | 30日/30日/30日/30日/30日
					annaka | 32   | 3    | RPAの使用事務                 | 数値 | 件   | 増   | 毎年度     | 0件                          |                              | 3件/6件/8件/10件/12件
					annaka | 34   | 2    | オンラインで可能な行政手続数  | 数値 | 件   | 増   | 毎年度     | 6件                          | 14件                         | 8件/12件/12件/13件/14件
					himi   | 1    |      | 現年度収納率                  | 数値 | %    | 増   | 毎年度     |                              |                              | 99.0%以上/99.0%以上/99.0%以上/99.0%以上/99.0%以上
					himi   | 2    |      | 寄附金受入額                  | 数値 | 億円 | 増   | 毎年度     |                              |                              | 4億円/4億円/4億円/4億円/4億円
					himi   | 4    |      | 市内進出した企業数（増設等を含む。） | 数値 | 件 | 増 | 期間内合計 |                              |                              | ////8件
					himi   | 6    | 1    | 経常収支比率                  | 数値 | %    | 減   | 毎年度     |                              |                              | 80%台堅持/80%台堅持/80%台堅持/80%台堅持/80%台堅持
					himi   | 6    | 2    | 実質公債費比率                | 数値 | %    | 減   | 平均3年    |                              |                              | ////13%以内（3ヵ年平均）
					himi   | 6    | 3    | 将来負担比率                  | 数値 | %    | 減   | 最終年度   |                              |                              | ////43.0%以内
					himi   | 6    | 4    | 財政調整基金残高              | 数値 | 億円 | 増   | 最終年度   |                              |                              | ////26億円以上
					himi   | 8    |      | 基幹管路更新延長              | 数値 | km   | 増   | 期間内合計 |                              |                              | ////2.0km
					himi   | 10   |      | 経常収支比率（経常収益／経常費用×100%） | 数値 | % | 増 | 最終年度 |                              |                              | ////100%以上
					himi   | 11   |      | 時間外勤務時間数              | 数値 | 時間 | 減   | 毎年度     |                              |                              | 24,700時間以下/24,700時間以下/24,700時間以下/24,700時間以下/24,700時間以下
					himi   | 12   |      | 職員数                        | 数値 | 人   | 維持 | 毎年度     |                              | 530人を維持                  | /530人を維持/530人を維持/530人を維持/530人を維持
					himi   | 16   | 2    | 富山県派遣者数                | 数値 | 人   | 増   | 毎年度     |                              |                              | 1人/1人/1人/1人/1人
					himi   | 17   | 1    | 男性の育児休業取得率          | 数値 | %    | 増   | 最終年度   |                              |                              | ////50%
					himi   | 17   | 2    | 年次休暇取得日数              | 数値 | 日   | 増   | 毎年度     |                              |                              | 10日以上/10日以上/10日以上/10日以上/10日以上
					himi   | 19   |      | 削減目標額                    | 数値 | 億円 | 増   | 最終年度   |                              |                              | ////1.5億円
					himi   | 20   |      | 公共施設等再編施設数          | 数値 | 施設 | 増   | 期間内合計 |                              |                              | ////6施設
					himi   | 21   |      | DX推進計画（仮称）の策定と推進 | 文章 |     |      | 毎年度     |                              |                              | —/—/—/—/—
					himi   | 24   |      | 庁内文書                      | 数値 | %    | 増   | 最終年度   |                              |                              | ////30%削減
					himi   | 26   |      | ICT研修参加者数               | 数値 | 人   | 増   | 期間内合計 |                              |                              | ////のべ500人
					himi   | 27   |      | 市公式SNS登録者数             | 数値 | 人   | 増   | 最終年度   |                              |                              | ////25,000人
					""")
	void giveEachMeasureItsIndicator(String plan, String number, String branch, String name, String kind, String unit,
			String direction, String period, String baseline, String last, String yearly) {
		Map<String, String> row = Kanazawa.rows(plan(plan).register(), "指標")
			.stream()
			.filter((any) -> any.get("番号").equals(number) && any.get("枝番").equals(text(branch)))
			.findFirst()
			.orElseThrow();
		assertThat(List.of(row.get("指標名"), row.get("種類"), row.get("単位"), row.get("方向"), row.get("期間の区分"),
				row.get("基準値"), row.get("最終目標")))
			.containsExactly(name, kind, text(unit), text(direction), text(period), text(baseline), text(last));
		assertThat(row.entrySet()
			.stream()
			.filter((cell) -> cell.getKey().matches("\\d{4}"))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining("/"))).isEqualTo(yearly);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画   | 番号 | 枝番 | 年度 | 目標
			annaka | 4    | 2    | 2020 | AtMost[value=18, printedLimit=false]
			annaka | 12   | 2    | 2024 | Zero[]
			annaka | 12   | 3    | 2021 | AtLeast[value=13.5]
			annaka | 16   | 2    | 2020 | DoneBy[day=2020-12-31]
			annaka | 23   | 2    | 2020 | DoneBy[day=2021-03-31]
			annaka | 23   | 2    | 2024 | DoneBy[day=2024-12-31]
			annaka | 30   | 4    | 2022 | About[value=60, halfWidth=0.5]
			annaka | 29   |      | 2020 | NotStarted[]
			annaka | 25   | 2    | 2021 | None[]
			himi   | 2    |      | 2022 | AtLeast[value=4]
			himi   | 6    | 1    | 2023 | Within[low=80, high=90, highIncluded=false]
			himi   | 6    | 2    | 2026 | AtMost[value=13, printedLimit=true]
			himi   | 6    | 2    | 2025 | None[]
			himi   | 6    | 4    | 2026 | AtLeast[value=26]
			himi   | 12   |      | 2022 | None[]
			himi   | 12   |      | 2023 | Maintain[value=530]
			himi   | 18   |      | 2022 | Zero[]
			himi   | 19   |      | 2026 | AtLeast[value=1.5]
			himi   | 21   |      | 2024 | None[]
			himi   | 24   |      | 2026 | AtLeast[value=30]
			""")
	void areUnderstoodByTheRegister(String plan, String number, String branch, int year, String target) {
		PlanRegister register = REGISTERS.computeIfAbsent(plan,
				(id) -> new RegisterReader().read(Kanazawa.open(Path.of("input", id, "計画台帳.xlsx"))));
		assertThat(register.indicator(IndicatorId.of(number, text(branch)))
			.map((indicator) -> indicator.target(FiscalYear.of(year)).target().toString())).contains(target);
	}

	private static final Map<String, PlanRegister> REGISTERS = new TreeMap<>();

	/** {@code -Dgolden=update} writes the expected text anew. */
	@ParameterizedTest
	@CsvSource({ "annaka", "himi" })
	void areReadAsACarefulOfficialWouldRead(String plan) throws IOException {
		String text = Kanazawa.rows(plan(plan).review(), "読み取り結果")
			.stream()
			.filter((row) -> !(row.get("確度").isEmpty() && row.get("原文").isEmpty()))
			.map((row) -> row.values().stream().map((cell) -> cell.replace('\n', '／')).collect(Collectors.joining("|")))
			.collect(Collectors.joining("\n", "", "\n"));
		Path golden = Path.of("src/test/resources/golden/import-" + plan + ".txt");
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(golden, text);
		}
		assertThat(text).isEqualTo(Files.readString(golden));
	}

	@Test
	void partDepartmentsOnlyWhereTwoAreNamed() {
		assertThat(departments("himi", "24", "担当課")).isEqualTo("総務課;秘書広報課");
		assertThat(departments("annaka", "30", "関係課")).isEqualTo("財政課;病院全課");
		assertThat(departments("annaka", "31", "関係課")).isEqualTo("秘書政策課;観光課");
		assertThat(departments("annaka", "5", "関係課")).isEqualTo("全課");
	}

	@Test
	void leaveACellUnsplitThatTwoReadingsFit() {
		Map<String, String> row = Kanazawa.row(annakaPage("数値", "時間外20人年休取得13.0日", "時間外15人 年休取得13.5日").register(), "指標",
				"1");
		assertThat(row).containsEntry("2020", "時間外20人年休取得13.0日").containsEntry("2021", "時間外15人 年休取得13.5日");
		assertThat(Kanazawa.reading(annakaPage("数値", "時間外20人年休取得13.0日", "時間外15人 年休取得13.5日"), "1", "2020"))
			.containsEntry("確度", "（要確認）");
	}

	@Test
	void areRefusedWhereNoCardIsFound() {
		RawWorkbook memo = new RawWorkbook("メモ.xlsx", "", java.util.Optional.empty(), false,
				List.of(new RawSheet("メモ", false, List.of(), List.of())));
		assertThatExceptionOfType(PlanListException.class)
			.isThrownBy(() -> new PlanListImport().read(new PlanId("annaka"), List.of(memo),
					Kanazawa.settings("generic", "annaka")))
			.withMessageContaining("個票が見つかりません: メモ.xlsx");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			欄,   見出し, 位置, 内容
			名称, 名称,   左,   位置「左」は使えません
			名称, '',     右,   空欄の行があります
			""")
	void areRefusedWhereTheSettingsCannotBeUsed(String column, String labels, String place, String problem) {
		List<RawSheet> settings = CardPages.of("個票",
				List.of(List.of("欄", "見出し", "位置", "始まり"), List.of(column, text(labels), place)));
		assertThatExceptionOfType(PlanListException.class)
			.isThrownBy(() -> new PlanListImport().read(new PlanId("x"),
					List.of(new RawWorkbook("個票.xlsx", "", java.util.Optional.empty(), false,
							CardPages.of("1", List.of(List.of("名称"))))),
					ImportMapping.of(settings)))
			.withMessageContaining(problem);
	}

	private static ImportedPlan annakaPage(String label, String first, String second) {
		List<RawSheet> sheets = CardPages.of("1", List.of(List.of("", "① 働き方改革"), List.of("担当課", "職員課"),
				List.of("年度", "令和2年度", "令和3年度"), List.of(label, first, second)));
		return new PlanListImport().read(new PlanId("annaka"),
				List.of(new RawWorkbook("個票.xlsx", "", java.util.Optional.empty(), false, sheets)),
				Kanazawa.settings("generic", "annaka"));
	}

	private static String departments(String plan, String number, String column) {
		return Kanazawa.row(plan(plan).register(), "取組事項", number).getOrDefault(column, "");
	}

	private static ImportedPlan plan(String id) {
		return PLANS.getOrDefault(id, PLANS.get("annaka"));
	}

	private static ImportedPlan read(String id, String file) {
		return new PlanListImport().read(new PlanId(id),
				List.of(Kanazawa.open(Path.of("src/test/resources/plans", file))), Kanazawa.settings("generic", id));
	}

	/** An empty column of a table is null to JUnit. */
	private static String text(String cell) {
		return java.util.Objects.toString(cell, "");
	}

}
