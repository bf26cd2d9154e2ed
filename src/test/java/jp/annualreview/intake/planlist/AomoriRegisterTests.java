package jp.annualreview.intake.planlist;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** A list whose rows are the nodes of a five-level hierarchy, without any target. */
class AomoriRegisterTests {

	private static final Path LIST = Path.of("src/test/resources/plans/aomori-2024-2028.csv");

	private static final ImportedPlan PLAN = new PlanListImport().read(new PlanId("aomori"),
			List.of(Kanazawa.open(LIST)), Kanazawa.settings("generic", "aomori"));

	@Test
	void everyNodeIsEitherPolicyOrItem() {
		assertThat(levels()).isEqualTo(Map.of("柱", 5L, "大分類", 10L, "中分類", 17L, "項目", 4L));
		assertThat(numbers()).hasSize(49).doesNotHaveDuplicates();
		assertThat(PLAN.counts()).isEqualTo(new ImportCounts(49, 49, 0, 0));
	}

	@Test
	void numbersStayApartWhenFolded() {
		assertThat(numbers()).allSatisfy((number) -> assertThat(new ItemNumber(number).value()).isEqualTo(number));
		assertThat(new ItemNumber("３-（２）-０１-②-ａ")).isEqualTo(new ItemNumber("3-(2)-01-②-a"))
			.isNotEqualTo(new ItemNumber("3-(2)-01-2-a"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			コード      | 上位コード | 階層   | 名称                                       | 説明の初め
			3           |            | 柱     | 3 効果的・効率的な行政運営                 | 先進的・民間の手法を活用し
			3-(2)       | 3          | 大分類 | (2) 先進的・民間の手法の活用               | 公の施設への指定管理者制度や
			3-(2)-01    | 3-(2)      | 中分類 | 01 先進的・民間の手法の活用                | ''
			3-(2)-01-②  | 3-(2)-01   | 項目   | ② アウトソーシングの推進                   | ''
			4-(2)-02-①  | 4-(2)-02   | 項目   | ① 公共施設等の効率的な管理と有効活用       | ''
			""")
	void policiesKeepLevelNumberAndDescription(String code, String parent, String level, String name,
			String description) {
		Map<String, String> node = Kanazawa.rows(PLAN.register(), "体系")
			.stream()
			.filter((row) -> row.get("コード").equals(code))
			.findFirst()
			.orElseThrow();
		assertThat(node).contains(entry("上位コード", (parent == null) ? "" : parent), entry("階層", level),
				entry("名称", name));
		assertThat(node.get("説明")).startsWith(description);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号          | 体系コード | 名称                         | 担当課             | 関係課
			1-(1)-01-①    | 1-(1)-01   | 適正な人員配置               | 人事課             | ''
			2-(1)-01-①    | 2-(1)-01   | マイナンバー制度の有効活用   | デジタル戦略課     | 情報システム課
			2-(1)-01-⑥    | 2-(1)-01   | 図書館サービスのDXの推進     | 市民図書館         | ''
			2-(1)-02-①    | 2-(1)-02   | 電子契約の導入の検討         | 契約課             | ''
			3-(2)-01-②-a  | 3-(2)-01-② | 学校給食施設運営の合理化     | 学校給食課         | ''
			3-(2)-01-③-b  | 3-(2)-01-③ | 公用車のカーシェアリングの検討 | 公民連携推進課   | ''
			4-(1)-02-⑤-a  | 4-(1)-02-⑤ | ネーミングライツ導入・募集の検討 | 財政課         | ''
			5-(1)-02-②    | 5-(1)-02   | 審議会等における女性委員の積極的な登用 | 人権男女共同参画課 | ''
			""")
	void leavesAreItemsOfTheNearestDepartment(String number, String policy, String name, String department,
			String related) {
		assertThat(Kanazawa.row(PLAN.register(), "取組事項", number)).contains(entry("体系コード", policy), entry("名称", name),
				entry("担当課", department), entry("関係課", related));
	}

	@Test
	void everyLeafIsAnsweredByStageAndSelfAssessmentWithoutTarget() {
		assertThat(Kanazawa.rows(PLAN.register(), "指標")).hasSize(49)
			.allSatisfy((row) -> assertThat(row).contains(entry("種類", "段階"), entry("段階基準", "青森市（見本）"),
					entry("自己評価", "はい"), entry("枝番", ""), entry("2024", ""), entry("2028", "")));
		assertThat(Kanazawa.reading(PLAN, "3-(2)-01-②-a", "全年度")).contains(entry("目標の種類", "なし"), entry("確度", ""));
	}

	@Test
	void departmentsAreMarkedFictional() {
		assertThat(Kanazawa.rows(PLAN.register(), "部署")).hasSize(18)
			.allSatisfy((row) -> assertThat(row.get("備考")).contains("見本"));
		assertThat(Kanazawa.rows(PLAN.register(), "計画")).contains(Map.of("項目", "見本データ", "値", "はい"),
				Map.of("項目", "評価基準", "値", ""));
		assertThat(Kanazawa.rows(PLAN.register(), "評価基準")).isEmpty();
	}

	private static List<String> numbers() {
		return Kanazawa.rows(PLAN.register(), "取組事項").stream().map((row) -> row.get("番号")).toList();
	}

	private static Map<String, Long> levels() {
		return Kanazawa.rows(PLAN.register(), "体系")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("階層"), Collectors.counting()));
	}

}
