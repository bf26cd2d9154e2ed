package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

/**
 * A city nobody has written settings for: headings in its own words, groups printed once.
 */
class OtherCityTests {

	private static final String LIST = """
			市行政改革プラン 取組一覧
			大項目|中項目|No.|取組名|成果指標|令和4年度|R5|2024年度|担当部署
			1 市民サービス|(1) 窓口|1|窓口の改善||検討|実施||市民課、総務課
			||2|収納の確保|市税収納率|97.0%以上|97.2%以上|97.4%以上|税務課
			||||滞納者数|500人|450人|400人|
			2 財政|(1) 歳出|３|時間外勤務の縮減|時間外勤務時間|12,000時間以下|11,000時間以下|10,000時間以下|人事課
			大項目|中項目|No.|取組名|成果指標|令和4年度|R5|2024年度|担当部署
			||4|広告収入の確保|広告件数（累計）|10件|20件|30件|財政課
			""";

	private static final ImportedPlan PLAN = read(LIST);

	@Test
	void isReadByTheSynonymsOfHeadings() {
		assertThat(Kanazawa.rows(PLAN.register(), "取組事項"))
			.extracting((row) -> row.get("番号") + row.get("体系コード") + row.get("名称") + row.get("担当課"))
			.containsExactly("11-(1)窓口の改善市民課;総務課", "21-(1)収納の確保税務課", "32-(1)時間外勤務の縮減人事課", "42-(1)広告収入の確保財政課");
	}

	@Test
	void hasOneIndicatorPerMeasure() {
		assertThat(Kanazawa.rows(PLAN.register(), "指標"))
			.extracting((row) -> row.get("番号") + row.get("枝番") + row.get("種類") + row.get("指標名") + row.get("2022"))
			.containsExactly("1段階窓口の改善検討", "21数値市税収納率97.0%以上", "22数値滞納者数500人", "3数値時間外勤務時間12,000時間以下",
					"4数値広告件数（累計）10件");
	}

	@Test
	void takesTheStageScaleItsCellsAreMadeOf() {
		assertThat(Kanazawa.row(PLAN.register(), "指標", "1")).contains(entry("段階基準", "検討・実施・達成"));
		assertThat(Kanazawa.rows(PLAN.register(), "段階")).extracting((row) -> row.get("記号"))
			.containsExactly("検討", "実施", "達成");
	}

	@Test
	void startsWithWhatTheListSaysOfThePlan() {
		assertThat(Kanazawa.rows(PLAN.register(), "計画")).contains(Map.of("項目", "計画ID", "値", "other"),
				Map.of("項目", "開始年度", "値", "2022"), Map.of("項目", "終了年度", "値", "2024"), Map.of("項目", "自治体名", "値", ""),
				Map.of("項目", "評価基準", "値", "達成・未達成"));
	}

	@Test
	void isToldWhichColumnsWereUsed() {
		assertThat(Kanazawa.rows(PLAN.review(), "列の読み取り"))
			.contains(Map.of("ファイル", "一覧.csv", "シート", "一覧", "一覧の見出し", "R5", "台帳の列", "目標2023", "読んだ行数", "5"));
	}

	@Test
	void mayHaveItsYearsInASecondRowOfHeadings() {
		ImportedPlan plan = read("""
				大項目|No.|取組名|担当課|成果指標|現状値（R4）|年度別目標|年度別目標|最終目標（令和６年度）
				|||||| 令和５年度|令和６年度
				1 財政|1|収納の確保|税務課|市税収納率|97.1%|97.2%以上|97.4%以上|97.4%以上
				|||||| 令和５年度|令和６年度
				|2|広告収入の確保|財政課|広告件数|8件|10件|20件|20件
				""");
		assertThat(Kanazawa.rows(plan.register(), "指標"))
			.extracting((row) -> String.join("|", row.get("番号"), row.get("枝番"), row.get("基準値"), row.get("2023"),
					row.get("2024"), row.get("最終目標")))
			.containsExactly("1||97.1%|97.2%以上|97.4%以上|97.4%以上", "2||8件|10件|20件|20件");
	}

	@Test
	void printsANoteAcrossTheListThatIsNoItem() {
		RawRow note = new RawRow(4, IntStream.range(0, 4)
			.mapToObj((column) -> new RawCell(column, "A4", new CellContent.Text("※目標は見直すことがある。"), false, false, false))
			.toList());
		ImportedPlan plan = read("番号|取組名|担当課|R5\n1|窓口の\u2028改善|市民課|3件\n2|収納|税務課|5件\n", note);
		assertThat(Kanazawa.rows(plan.register(), "取組事項")).extracting((row) -> row.get("名称"))
			.containsExactly("窓口の改善", "収納");
	}

	@Test
	void isRefusedWithTheHeadingsThatAreMissing() {
		assertThatExceptionOfType(PlanListException.class).isThrownBy(() -> read("番号|所管\n1|税務課\n"))
			.withMessageContaining("一覧.csv")
			.withMessageContaining("「番号」と「名称」（取組事項名）に当たる列");
	}

	@Test
	void isRefusedWhenNothingTellsTheYears() {
		assertThatExceptionOfType(PlanListException.class).isThrownBy(() -> read("番号|取組名\n1|窓口の改善\n"))
			.withMessageContaining("開始年度と終了年度");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号, 枝番, 方向, 期間の区分, 単位
			2,    1,    増,   毎年度,     %
			2,    2,    減,   毎年度,     人
			3,    '',   減,   毎年度,     時間
			4,    '',   増,   累計,       件
			""")
	void getsDirectionAndPeriodProposed(String number, String branch, String direction, String period, String unit) {
		assertThat(Kanazawa.rows(PLAN.register(), "指標")
			.stream()
			.filter((row) -> row.get("番号").equals(number) && row.get("枝番").equals(branch))).singleElement()
			.satisfies((row) -> assertThat(row).contains(entry("方向", direction), entry("期間の区分", period),
					entry("単位", unit)));
	}

	private static ImportedPlan read(String text, RawRow... further) {
		List<RawRow> rows = new ArrayList<>();
		text.lines().forEach((line) -> rows.add(new RawRow(rows.size() + 1, cells(line, rows.size() + 1))));
		rows.addAll(List.of(further));
		RawWorkbook workbook = new RawWorkbook("一覧.csv", "", Optional.empty(), false,
				List.of(new RawSheet("一覧", false, rows, List.of())));
		return new PlanListImport().read(new PlanId("other"), List.of(workbook), Kanazawa.settings("generic"));
	}

	private static List<RawCell> cells(String line, int row) {
		List<RawCell> cells = new ArrayList<>();
		String[] texts = line.split("\\|");
		for (int column = 0; column < texts.length; column++) {
			if (!texts[column].isEmpty()) {
				cells.add(new RawCell(column, "" + (char) ('A' + column) + row, new CellContent.Text(texts[column]),
						false, false, false));
			}
		}
		return cells;
	}

}
